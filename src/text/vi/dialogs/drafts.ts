// The words of the dialog of versions. Vietnamese.

export const draftsDialog = {
  title: 'Các lần dự thảo',
  draft: 'Bản dự thảo',
  current: 'hiện hành',
  content: 'Kiểm tra nội dung',
  format: 'Kiểm tra thể thức',
  approval: 'Duyệt',
  notYet: 'Chưa',
  toDo: 'Việc cần làm',
  act: 'Việc',
  acts: {
    COMPARE: 'So sánh hai lần dự thảo',
    NEW: 'Lập lần dự thảo mới',
    CONTENT: 'Ghi đã kiểm tra nội dung',
    FORMAT: 'Ghi đã kiểm tra thể thức',
    APPROVAL: 'Ghi đã duyệt',
  },
  confirm: {
    COMPARE: 'Lập bảng so sánh',
    NEW: 'Lập lần mới',
    CONTENT: 'Ghi kiểm tra nội dung',
    FORMAT: 'Ghi kiểm tra thể thức',
    APPROVAL: 'Ghi đã duyệt',
  },
  hints: {
    COMPARE:
      'So sánh từng mục, chỉ rõ chữ bỏ và chữ thêm. Lời văn của hai lần phải được đọc vào sổ trước (Mục lục, lời văn dự thảo).',
    NEW: 'Lần mới dựa trên bản đã chọn và trở thành bản hiện hành; lần trước giữ nguyên. Lần mới chưa được kiểm tra, chưa được duyệt.',
    CONTENT: 'Ghi tài khoản đang mở sổ và thời điểm này là người, lúc đã kiểm tra nội dung.',
    FORMAT: 'Ghi tài khoản đang mở sổ và thời điểm này là người, lúc đã kiểm tra thể thức.',
    APPROVAL:
      'Chỉ duyệt được khi nội dung và thể thức đã được kiểm tra. Lời văn thay đổi sau khi duyệt thì phải kiểm tra, duyệt lại.',
  },
  other: 'So với',
  link: 'Liên kết tới tệp của lần mới (nếu đã có)',
  onlyOne: 'Tài liệu này mới có một lần dự thảo.',
  noDrafts: 'Chưa có bản dự thảo nào. Điền trang Hồ sơ dự thảo rồi mở lại hộp thoại.',
};
