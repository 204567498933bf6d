// The words of the dialog of the dossier. Vietnamese.

export const dossierDialog = {
  title: 'Kiểm tra hồ sơ trình',
  item: 'Tài liệu',
  state: 'Tình trạng',
  date: 'Ngày',
  why: 'Giải thích',
  open: 'Mở',
  edit: 'Sửa danh mục, ghi liên kết và ngày của tài liệu ngoài sổ tại trang Danh mục hồ sơ trình.',
  seal: 'Ghi nhận đủ hồ sơ',
};
