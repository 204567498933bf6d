// The fixed words of the one-page brief for the giao ban; its sentences are in the sheet of wordings.

export const briefPaper = {
  name: (day: string, title: string): string => `Tóm tắt giao ban ${day} - ${title}`,
  typeName: 'BÁO CÁO TÓM TẮT',
  columns: ['Nội dung', 'Tình hình'],
  rows: {
    stage: 'Tiến độ chung',
    rounds: 'Đợt đang lấy ý kiến',
    comments: 'Kết quả tiếp thu, giải trình',
    awaited: 'Chờ lãnh đạo cho ý kiến',
    overdue: 'Việc quá hạn',
    next: 'Việc tiếp theo (07 ngày tới)',
  },
  /** What the dashboard says in colours, of mails and of tabs, is said otherwise on paper. */
  sentence: {
    empty: 'Chưa xác định ngày bắt đầu và ngày kết thúc của giai đoạn nào.',
    health: '. Đánh giá chung: {reason}.',
  },
  reasons: { attention: 'có việc quá hạn' },
  issuer: 'Tổ xây dựng Đề án',
  symbol: 'BC-TXDĐA',
  signer: 'TỔ TRƯỞNG',
};
