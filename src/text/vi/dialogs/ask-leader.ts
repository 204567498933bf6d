// The words of the dialog in which questions are put to the leader. Vietnamese.

export const askLeader = {
  title: 'Xin ý kiến lãnh đạo',
  /** What the page shows as it is. */
  page: {
    intro:
      'Đánh dấu nội dung cần trình, ghi đề xuất của cơ quan soạn thảo. Lãnh đạo đồng ý thì đề xuất trở thành kết quả xử lý trong Sổ góp ý; ý kiến của từng cơ quan được trích kèm.',
    round: 'Đợt',
    none: 'Đợt này không có ý kiến nào ở mức “Xin ý kiến lãnh đạo” và không có cặp ý kiến trái nhau trên cùng một mục. Muốn trình một ý kiến: chọn kết quả “Xin ý kiến lãnh đạo” cho ý kiến đó rồi mở lại mục này.',
    conflicts: 'Ý kiến trái nhau trên cùng một mục',
    comments: 'Ý kiến đã chọn “Xin ý kiến lãnh đạo”',
    waiting: 'Đang chờ lãnh đạo cho ý kiến',
    notTaken: 'Ý kiến của lãnh đạo chưa ghi được vào Sổ góp ý',
    ask: 'Trình nội dung này',
    matter: 'Nội dung xin ý kiến',
    side: 'Đề xuất theo ý kiến của',
    both: 'không theo bên nào (áp dụng chung cho các bên)',
    proposal: 'Kết quả đề xuất',
    choose: '– chọn kết quả –',
    explanation: 'Giải trình nếu lãnh đạo đồng ý',
    confirm: 'Trình lãnh đạo',
    nothing: 'Chưa đánh dấu nội dung nào.',
  },
  matterOf: (place: string, content: string): string =>
    `${place === '' ? '' : `${place}: `}${content}`,
  matterOfPair: (place: string, one: string, other: string): string =>
    `${place === '' ? '' : `${place}: `}ý kiến khác nhau giữa ${one} và ${other}`,
  waitingLine: (id: string, matter: string, at: string): string => `${id} (${at}): ${matter}`,
};
