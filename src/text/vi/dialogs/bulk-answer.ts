// The words of the dialog that gives one answer to many comments. Vietnamese.

export const bulkAnswer = {
  title: 'Ghi một kết quả cho nhiều góp ý',
  intro: 'Chọn các ý kiến, ghi một kết quả chung, xem trước rồi mới ghi.',
  clause: 'Tài liệu, mục',
  allClauses: 'Mọi vị trí',
  body: 'Cơ quan',
  allBodies: 'Mọi cơ quan',
  theme: 'Nhóm vấn đề',
  allThemes: 'Mọi nhóm',
  kind: 'Loại',
  allKinds: 'Mọi loại',
  chosen: 'Ý kiến được chọn',
  comment: 'Ý kiến',
  choose: '– chọn kết quả –',
  noRounds:
    'Chưa có đợt nào có ý kiến để xử lý. Nhận hoặc nhập trả lời của các cơ quan trước; đợt đã khóa chỉ xem tại trang Sổ góp ý.',
  chooseAll: 'Chọn tất cả {count} ý kiến',
  nothing: 'Không có ý kiến nào theo bộ lọc này.',
  more: 'Chỉ hiện {shown} trong {all} ý kiến; ô chọn tất cả tính cả các ý kiến chưa hiện.',
  content: 'Nội dung góp ý',
  answer: 'Kết quả hiện tại',
  overwrite: 'Ghi đè cả ý kiến đã có kết quả (trừ ý kiến đã duyệt)',
  preview: 'Xem trước',
  back: 'Sửa lại',
  nothingTaken:
    'Bấm “Sửa lại” để chọn ý kiến khác, hoặc đánh dấu ô ghi đè nếu muốn thay kết quả đã có.',
  confirm: 'Ghi kết quả',
};
