// The words of the dialog that makes a book for another Đề án. Vietnamese.

export const newBook = {
  title: 'Tạo sổ mới',
  intro:
    'Mỗi sổ là một Đề án. Sổ mới mang theo danh bạ, ngày nghỉ, cấu hình và mẫu thư của sổ này; sổ này không thay đổi.',
  programme: 'Tên Đề án',
  programmeHint: 'không kèm chữ “Đề án” và dấu ngoặc kép',
  planKind: 'Tiến độ',
  plans: {
    TRONG: 'Để trống, nhập kế hoạch sau',
    CHUNG: 'Mẫu chung 9 giai đoạn',
  },
  planStart: 'Bắt đầu từ ngày',
  team: 'Mang theo Tổ soạn thảo',
  consequence: 'Sổ mới sẽ có',
  phases: 'Tiến độ dự kiến theo mẫu chung',
  phase: 'Giai đoạn',
  from: 'Từ ngày',
  to: 'Đến ngày',
  days: 'Ngày làm việc',
  obstacles: 'Chưa thể tạo sổ',
  confirm: 'Tạo sổ',
};
