// What letters, mails and reports say instead of the title of a secret paper.

export const secretFile = 'tài liệu mật gửi riêng';
