// The words of the tray of replies that wait for a person. Vietnamese.

export const trayDialog = {
  title: 'Trả lời chờ xử lý',
  /** What the page shows as it is. */
  page: {
    intro:
      'Các câu trả lời dưới đây chưa được tính cho cơ quan nào. Nội dung đã nhận luôn được giữ nguyên trong trang Trả lời, dù xử lý thế nào.',
    none: 'Không có câu trả lời nào chờ xử lý.',
    why: 'Vì sao chờ',
    candidates: 'Có thể là của',
    noCandidates: 'Không có cơ quan nào trong đợt khớp với mã, tên hoặc số văn bản đã khai.',
    otherBody: 'Cơ quan khác trong đợt',
    choose: '– chọn cơ quan –',
    position: 'Ý kiến chung (không đọc được, cần chọn)',
    choosePosition: '– chọn ý kiến chung –',
    count: 'Tính cho cơ quan này',
    keep: 'Giữ câu trả lời trước',
    duplicate: 'Trùng, không tính',
    dismiss: 'Không tính',
    reason: 'Lý do không tính',
    aside: 'Đã nhận nhưng không tính',
    locked: 'Đợt đã khóa nên không xử lý được. Cách sửa: đưa đợt về bước trước, ghi rõ lý do.',
    left: 'Còn chờ xử lý',
  },
  given: {
    body: 'Cơ quan (đã khai)',
    code: 'Mã phiếu (đã khai)',
    position: 'Ý kiến chung',
    docNo: 'Văn bản trả lời',
    signer: 'Người ký, đầu mối',
    comments: 'Nội dung góp ý',
    other: 'Ý kiến khác',
  },
  heading: (replyId: string, round: string, received: string): string =>
    `${replyId} – đợt ${round}, nhận lúc ${received}`,
  by: {
    CODE: 'theo mã phiếu',
    NAME: 'theo tên',
    SYMBOL: 'theo ký hiệu văn bản',
    LIKE_NAME: 'tên gần giống',
  },
  standing: (position: string, when: string, channel: string, comments: number): string =>
    `đã ghi nhận: ${position} (${channel}, ${when}), ${comments} nội dung góp ý; nếu tính, câu này sẽ thay`,
  noAnswer: 'chưa có trả lời',
  aside: (replyId: string, body: string, status: string, note: string): string =>
    `${replyId}${body === '' ? '' : ` – ${body}`} (${status}): ${note}`,
};
