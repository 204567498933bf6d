// The words of the evidence pack of a round: its folder, its documents, their columns.

export const evidencePapers = {
  folder: (round: string, title: string): string => `Đợt ${round} - Minh chứng - ${title}`,
  file: (order: string, name: string): string => `${order}. ${name}`,
  versioned: (name: string, version: number): string => `${name} (lần ${version})`,
  sent: {
    name: (round: string): string => `Danh sách gửi xin ý kiến, tình hình trả lời ${round}`,
    columns: ['TT', 'Cơ quan, đơn vị', 'Ngày gửi', 'Ngày trả lời', 'Số, ngày văn bản', 'Ý kiến'],
    letter: (number: string, day: string): string =>
      day === '' ? number : `${number} ngày ${day}`,
  },
  replies: {
    name: (round: string): string => `Trả lời của các cơ quan ${round} (nguyên văn)`,
    heading: (index: number, body: string): string => `${index}. ${body}`,
    received: (when: string): string => `Nhận lúc: ${when}`,
    letter: (number: string, day: string): string =>
      `Văn bản: ${number}${day === '' ? '' : ` ngày ${day}`}`,
    signer: (name: string): string => `Người ký: ${name}`,
    position: (text: string): string => `Ý kiến chung: ${text}`,
    state: (label: string): string => `Ghi chú của sổ: ${label}`,
    comments: 'Nội dung góp ý:',
    whole: 'Toàn văn, theo Sổ góp ý:',
    other: 'Nội dung khác:',
    none: 'Chưa có trả lời nào.',
    unknown: 'Chưa rõ cơ quan',
  },
  index: {
    name: (round: string): string => `Mục lục minh chứng ${round}`,
    columns: ['Thứ tự', 'Tài liệu', 'Số, ngày', 'Nơi lưu'],
    here: 'Mở tệp',
    linked: 'Mở liên kết',
    paper: 'Bản giấy, hệ thống quản lý văn bản',
    unreached: 'Không sao chép được; mở bản gốc',
  },
};
