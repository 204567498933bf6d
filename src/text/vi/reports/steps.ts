// What is reported of a round that closes, is extended, moves on or goes back. Vietnamese.

export const steps = {
  closedByItself: (days: number): string => `Tự động đóng: quá hạn ${days} ngày làm việc.`,
  formGone: 'Biểu mẫu của đợt không còn',
  formGoneTaken: (replies: number, comments: number): string =>
    `Biểu mẫu đã bị xóa, hoặc sổ không còn quyền mở. Trước đó đã nhận từ biểu mẫu ${replies} trả lời, ${comments} nội dung góp ý; tất cả vẫn còn trong sổ.`,
  formGoneRemedy:
    'Trả lời gửi vào biểu mẫu mà chưa nhận thì đề nghị cơ quan gửi lại bằng văn bản, rồi nhập bằng Sổ Đề án › Nhập trả lời bằng văn bản, kết luận họp…',
};
