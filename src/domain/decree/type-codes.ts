// Abbreviations of the types of papers (Phụ lục III, Mục I), longest names first where one begins another.

export const typeCodes: {
  readonly byName: ReadonlyMap<string, string>;
  readonly mixed: readonly string[];
} = {
  byName: new Map([
    ['nghị quyết', 'NQ'],
    ['quyết định', 'QĐ'],
    ['chỉ thị', 'CT'],
    ['quy chế', 'QC'],
    ['quy định', 'QyĐ'],
    ['thông cáo', 'TC'],
    ['thông báo', 'TB'],
    ['hướng dẫn', 'HD'],
    ['chương trình', 'CTr'],
    ['kế hoạch', 'KH'],
    ['phương án', 'PA'],
    ['đề án', 'ĐA'],
    ['dự án', 'DA'],
    ['báo cáo', 'BC'],
    ['biên bản', 'BB'],
    ['tờ trình', 'TTr'],
    ['hợp đồng', 'HĐ'],
    ['công điện', 'CĐ'],
    ['giấy mời', 'GM'],
    ['giấy giới thiệu', 'GGT'],
    ['giấy nghỉ phép', 'GNP'],
    ['giấy ủy quyền', 'GUQ'],
    ['phiếu gửi', 'PG'],
    ['phiếu chuyển', 'PC'],
    ['phiếu báo', 'PB'],
  ]),
  /** Written with small letters. */
  mixed: ['QyĐ', 'CTr', 'TTr', 'TrS'],
};
