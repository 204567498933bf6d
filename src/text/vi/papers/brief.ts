// The fixed words of the one-page brief for the giao ban.

const count = (n: number): string => (n > 0 && n < 10 ? `0${n}` : String(n));

export const briefPaper = {
  name: (day: string, title: string): string => `Tóm tắt giao ban ${day} - ${title}`,
  typeName: 'BÁO CÁO TÓM TẮT',
  subject: (title: string): string => `Tình hình xây dựng Đề án “${title}”`,
  intro: (day: string): string => `Tình hình đến ngày ${day} như sau:`,
  asks: (awaited: number, overdue: number): string =>
    `Đề nghị lãnh đạo Sở cho ý kiến${awaited === 0 ? '' : ` về ${count(awaited)} nội dung đang chờ`}${overdue === 0 ? '' : `, chỉ đạo hoàn thành ${count(overdue)} nhiệm vụ đã quá hạn`}.`,
  columns: ['Nội dung', 'Tình hình'],
  rows: {
    stage: 'Tiến độ chung',
    rounds: 'Đợt đang lấy ý kiến',
    comments: 'Kết quả tiếp thu, giải trình',
    awaited: 'Chờ lãnh đạo cho ý kiến',
    overdue: 'Việc quá hạn',
    next: 'Việc tiếp theo (07 ngày tới)',
  },
  noRound: 'Không có đợt nào đang lấy ý kiến.',
  round: (f: { id: string; answered: number; invited: number; due: string }): string =>
    `Đợt ${f.id}: ${count(f.answered)}/${count(f.invited)} cơ quan đã trả lời${f.due === '' ? '' : `, hạn ${f.due}`}.`,
  missing: (n: number, late: number, names: string): string =>
    `Chưa trả lời ${count(n)} cơ quan${late === 0 ? '' : `, quá hạn ${count(late)} ngày`}: ${names}.`,
  more: (n: number): string => `và ${count(n)} cơ quan khác`,
  moreItems: (n: number): string => `Còn ${count(n)} nội dung khác trong Sổ góp ý.`,
  comments: (total: number, distinct: number): string =>
    `${count(total)} lượt ý kiến, ${count(distinct)} nội dung`,
  kind: (label: string, n: number): string => `${label.toLocaleLowerCase('vi')} ${count(n)}`,
  undecided: (n: number): string => `chưa xử lý ${count(n)}`,
  noComments: 'Chưa có ý kiến góp ý.',
  nothingAwaited: 'Không có nội dung nào đang chờ.',
  awaited: (n: number): string => `${count(n)} nội dung.`,
  awaitedOne: (id: string, body: string, content: string, days: string): string =>
    `${id} – ${body}: ${content}${days === '' ? '' : ` (chờ ${days} ngày)`}`,
  nothingOverdue: 'Không có.',
  overdueRequests: (n: number): string => `${count(n)} phiếu xin ý kiến chưa trả lời`,
  overdueTasks: (n: number): string => `${count(n)} nhiệm vụ`,
  phaseEnds: (id: string, title: string, day: string): string =>
    `Hết giai đoạn ${id} (${day}): ${title}.`,
  roundDue: (id: string, day: string): string => `Hết hạn trả lời đợt ${id} (${day}).`,
  tasksDue: (n: number, day: string): string =>
    `${count(n)} nhiệm vụ đến hạn, sớm nhất ngày ${day}.`,
  nextPhase: (id: string, title: string, day: string): string =>
    `Bắt đầu ${id} (${day}): ${title}.`,
  nothingNext: 'Không có mốc nào trong 07 ngày tới.',
  issuer: 'Tổ xây dựng Đề án',
  symbol: 'BC-TXDĐA',
  signer: 'TỔ TRƯỞNG',
};
