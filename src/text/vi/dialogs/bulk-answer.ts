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
  chooseAll: 'Chọn tất cả {count} ý kiến',
  nothing: 'Không có ý kiến nào theo bộ lọc này.',
  more: 'Chỉ hiện {shown} trong {all} ý kiến; ô chọn tất cả tính cả các ý kiến chưa hiện.',
  content: 'Nội dung góp ý',
  answer: 'Kết quả hiện tại',
  overwrite: 'Ghi đè cả ý kiến đã có kết quả (trừ ý kiến đã duyệt)',
  preview: 'Xem trước',
  back: 'Sửa lại',
  confirm: 'Ghi kết quả',
};
