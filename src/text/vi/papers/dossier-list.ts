// The fixed words of the list of documents of the dossier (mục lục).

export const dossierListPaper = {
  name: (title: string): string => `Mục lục hồ sơ trình - ${title}`,
  typeName: 'MỤC LỤC VĂN BẢN, TÀI LIỆU',
  subject: (title: string): string => `trong hồ sơ trình phê duyệt Đề án “${title}”`,
  columns: [
    'TT',
    'Số, ký hiệu',
    'Ngày tháng',
    'Tên loại, trích yếu',
    'Tác giả',
    'Trang',
    'Ghi chú',
  ],
  open: 'Mở tài liệu',
  missing: 'Chưa có',
  optional: 'Nếu có',
  closing: (n: string): string => `Mục lục gồm ${n} tài liệu.`,
};
