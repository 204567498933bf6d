// The words of the dialog that takes the outline and the wording of a draft in. Vietnamese.

export const outlineDialog = {
  title: 'Mục lục, lời văn dự thảo',
  intro:
    'Đọc các mục và lời văn của một bản dự thảo để gắn góp ý với từng mục và so sánh các lần dự thảo. Tệp được đọc ngay trên máy này; chưa ghi gì vào sổ cho đến khi bấm “Ghi vào sổ”.',
  draft: 'Bản dự thảo',
  noDrafts:
    'Chưa có bản dự thảo nào đọc được. Điền trang Hồ sơ dự thảo (cột Tài liệu) rồi mở lại hộp thoại.',
  file: 'Tệp Word của bản dự thảo (.docx)',
  pasted: 'Hoặc dán toàn văn dự thảo',
  read: 'Đọc văn bản',
  missing: 'Chọn tệp Word hoặc dán văn bản trước khi đọc.',
  notDocx:
    'Không đọc được tệp này. Cách sửa: mở tệp bằng Word, chọn Lưu thành (Save As) với kiểu tệp .docx rồi chọn lại; hoặc dán toàn văn.',
  check:
    'Đối chiếu các mục trước khi ghi. Dòng nào không phải là tên mục thì bỏ dấu ở cột đầu: dòng đó thành lời văn của mục trên.',
  isClause: 'Là mục',
  clause: 'Mục trong bản này',
  before: 'Mục trong sổ',
  fate: 'Kết quả',
  wording: 'Lời văn',
  again: 'Chọn văn bản khác',
  refresh: 'Đối chiếu lại',
  write: 'Ghi vào sổ',
};
