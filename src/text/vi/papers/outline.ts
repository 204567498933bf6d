// The fixed words of the detailed outline and of the shells of the four files.

export const outlinePapers = {
  outline: {
    name: (title: string): string => `Đề cương chi tiết - ${title}`,
    typeName: 'ĐỀ CƯƠNG CHI TIẾT',
    part: (roman: string): string => `Phần ${roman}`,
    files: 'Nội dung hồ sơ',
    fileOf: (letter: string, name: string): string =>
      `${letter}. ${name.replace(/^dự thảo\s+/iu, '').toLocaleUpperCase('vi')}`,
    plan: 'Tiến độ thực hiện',
    planColumns: ['Mã', 'Giai đoạn', 'Thời gian', 'Sản phẩm', 'Phụ trách'],
    rounds: 'Các đợt lấy ý kiến',
    roundColumns: ['Đợt', 'Nội dung', 'Dự thảo', 'Ngày gửi', 'Hạn trả lời'],
    noClauses: 'Chưa có mục lục được nhập; đề mục dự kiến:',
  },
  owner: (name: string): string => `(Phụ trách: ${name})`,
  empty: '…',
  until: (from: string, to: string): string => `Từ ngày ${from} đến ngày ${to}`,
  shell: {
    name: (file: string, title: string): string => `Khung dự thảo ${file} - ${title}`,
    BC: { typeName: 'BÁO CÁO', code: 'BC' },
    DA: { typeName: 'ĐỀ ÁN', code: 'ĐA' },
    TTR: { typeName: 'TỜ TRÌNH', code: 'TTr' },
    QD: { typeName: 'QUYẾT ĐỊNH', code: 'QĐ' },
    /** The file's own name without the word that stands over it already. */
    afterType: (label: string): string =>
      label
        .replace(/^(dự thảo\s+)?báo cáo\s+/iu, '')
        .replace(/^./u, (c) => c.toLocaleUpperCase('vi')),
    round: (f: { title: string; sent: string; due: string; letter: string }): string =>
      `${f.title}${f.sent === '' ? '' : `: gửi ngày ${f.sent}`}${f.letter === '' ? '' : ` (Công văn số ${f.letter})`}${f.due === '' ? '' : `, hạn trả lời ${f.due}`}`,
    phase: (f: { title: string; from: string; to: string }): string =>
      `${f.title}${f.from === '' ? '' : ` (từ ngày ${f.from} đến ngày ${f.to})`}`,
  },
} as const;
