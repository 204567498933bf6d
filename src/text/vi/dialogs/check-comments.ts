// The words of the dialog that checks the log of comments. Vietnamese.

export const checkComments = {
  title: 'Kiểm tra góp ý',
  share: 'Ghi kết quả của ý kiến chính vào {count} ý kiến gộp',
};
