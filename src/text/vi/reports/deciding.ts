// What is told about the questions put to the leader and what became of them. Vietnamese.

const at = (id: string, tab: string, row: number): string => `${id} (trang ${tab}, dòng ${row})`;

export const deciding = {
  title: 'Ý kiến của lãnh đạo cần xem lại',
  waits: 'Chưa ghi được vào Sổ góp ý',
  asked: (questions: number): string =>
    questions === 0
      ? 'Các nội dung đã chọn đều đã được trình trước đó.'
      : `Đã trình ${questions} nội dung.`,
  askedNext: (tab: string, column: string): string =>
    `Lãnh đạo chọn tại trang ${tab}, cột ${column}; Sổ góp ý được ghi theo ngay sau đó.`,
  followed: (comments: number): string => `Sổ góp ý: ${comments} ý kiến được ghi theo.`,
  askedDeed: (comments: number): string => `Trình ${comments} ý kiến góp ý.`,
  notTaken: {
    WORDS: (id: string, found: string, tab: string, row: number): string =>
      `${at(id, tab, row)}: không đọc được “${found}”. Cách sửa: chọn Đồng ý hoặc Không đồng ý, hoặc ghi “Ý kiến khác: ” trước nội dung.`,
    NO_TEXT: (id: string, _found: string, tab: string, row: number): string =>
      `${at(id, tab, row)}: đã chọn Ý kiến khác nhưng chưa ghi nội dung. Cách sửa: ghi nội dung sau “Ý kiến khác: ” trong cùng ô.`,
    LOCKED: (id: string, found: string, tab: string, row: number): string =>
      `${at(id, tab, row)}: “${found}” chưa được ghi vì đợt đã khóa. Cách sửa: đưa đợt về bước trước, ghi rõ lý do.`,
    NO_COMMENTS: (id: string, found: string, tab: string, row: number): string =>
      `${at(id, tab, row)}: “${found}” chưa được ghi vì không còn ý kiến nào mang mã ở cột Mã các ý kiến. Cách sửa: kiểm tra các mã đó trong Sổ góp ý.`,
  },
  view: (bodies: string, id: string, content: string, proposal: string): string =>
    `${bodies} (${id}): ${content}${proposal === '' ? '' : ` Đề xuất: ${proposal}`}`,
  cut: '… (xem đủ trong Sổ góp ý)',
  conflict: {
    ASKS: 'đề nghị ngược nhau',
    NUMBERS: 'đề nghị các con số khác nhau',
    CHARGES: 'đề nghị giao cho các cơ quan khác nhau',
  },
  against: (one: string, why: string, accepted: boolean): string =>
    `${one}: ${why}${accepted ? ', một ý kiến đã được tiếp thu' : ''}`,
};
