// The words of the dialog that gives comments to their handlers. Vietnamese.

export const assignComments = {
  title: 'Phân công xử lý góp ý',
  intro:
    'Theo trang Quy tắc phân công, rồi theo người phụ trách mục. Người xử lý đã ghi sẵn được giữ nguyên. Chưa có gì thay đổi cho đến khi bấm nút Phân công.',
  allRounds: 'Mọi đợt chưa khóa',
  rest: 'Ý kiến chưa có quy tắc giao cho',
  leaveRest: 'Chưa giao',
  handler: 'Người xử lý',
  count: 'Số ý kiến',
  by: 'Căn cứ',
  which: 'Ý kiến',
  left: 'Ý kiến chưa được giao',
  body: 'Cơ quan',
  place: 'Vị trí',
  content: 'Nội dung góp ý',
  nothing: 'Mọi ý kiến đã có người xử lý.',
  confirm: 'Phân công',
};
