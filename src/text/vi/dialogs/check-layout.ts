// The words of the dialog that checks layout. Vietnamese.

export const checkLayout = {
  title: 'Kiểm tra thể thức văn bản',
  intro:
    'Đối chiếu một văn bản với thể thức, kỹ thuật trình bày của Nghị định 30/2020/NĐ-CP: khổ giấy, lề, phông và cỡ chữ, các thành phần thể thức, ngày tháng, viết hoa.',
  which: 'Văn bản cần kiểm tra',
  ofFile: 'Tệp .docx trên máy',
  ofRegister: 'Văn bản do sổ lập',
  ofLink: 'Đường liên kết văn bản Google',
  file: 'Tệp .docx',
  fileNote: 'Tệp được đọc ngay trong hộp thoại này, không tải lên mạng và không lưu lại.',
  document: 'Văn bản',
  noDocuments: 'Sổ chưa lập văn bản nào.',
  link: 'Đường liên kết',
  linkNote:
    'Văn bản do sổ lập được đọc ngay. Văn bản khác mà tài khoản đang dùng mở được: sổ đưa đường tải về máy ở bước sau.',
  byDownload: 'Tải văn bản về máy, rồi chọn tệp vừa tải',
  notOurs:
    'Sổ không được phép mở văn bản này: sổ chỉ mở được tệp do chính nó lập. Anh, chị mở được văn bản thì tải về được.',
  download: 'Tải văn bản này về dạng .docx',
  downloadFile: 'Tải tệp này về máy',
  newTab: 'Đường tải mở ở thẻ mới của trình duyệt; tệp thường nằm trong thư mục Tải xuống.',
  downloaded: 'Tệp vừa tải (chọn xong là kiểm tra ngay; không tải lên mạng, không lưu lại)',
  check: 'Kiểm tra',
  again: 'Kiểm tra văn bản khác',
  print: 'In kết quả',
  copy: 'Chép kết quả',
  copied: 'Đã chép.',
  chooseFile: 'chưa chọn tệp .docx',
  notDocx:
    'tệp này không phải .docx hoặc đã hỏng. Cách sửa: mở tệp bằng Word hoặc Google Tài liệu, lưu lại dạng .docx (tệp .doc, .pdf không kiểm tra được), rồi chọn lại',
  checkedAs: 'Đối chiếu theo thể thức',
  passed: 'Không thấy chỗ nào sai thể thức.',
  notSeen:
    'Chương trình không thay được người kiểm tra: nội dung, thẩm quyền ký, tên riêng vẫn phải đọc lại.',
  severity: 'Mức',
  right: 'Quy định',
  found: 'Trong văn bản',
  source: 'Căn cứ (Nghị định 30/2020)',
};
