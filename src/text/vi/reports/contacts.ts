// What the call list and the log of contacts say. Vietnamese.

export const contacts = {
  heading: (round: string, day: string): string =>
    `Danh sách gọi ngày ${day} – các cơ quan chưa trả lời đợt ${round}`,
  left: (days: number): string => `còn ${days} ngày làm việc`,
  dueToday: 'hết hạn hôm nay',
  late: (days: number): string => `quá hạn ${days} ngày làm việc`,
  line: (day: string, channel: string, person: string, outcome: string): string =>
    `${[day, channel, person].filter((text) => text !== '').join(', ')}: ${outcome}`,
  promising: (said: string, day: string): string =>
    `${said}${/[.!?…]$/.test(said) ? '' : '.'} Hẹn trả lời ngày ${day}.`,
  logged: (body: string): string => `Đã ghi liên hệ với ${body}.`,
};
