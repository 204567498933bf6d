// Whether a clause asks somebody for an opinion, and in which words it names them.

const ASKS =
  /(?:^|[\s,])(?:lấy|xin|tham vấn|tham khảo|thu thập|trưng cầu)\s+(?:các\s+)?ý kiến\s*(đóng góp|góp ý|tham gia|thẩm tra|thẩm định|phản biện)?\s*(?:bằng văn bản\s*)?/iu;
const GATHERS = /(?:^|[\s,])(?:tổ chức\s+)?(hội (?:nghị|thảo)\s.*(?:góp ý|ý kiến|phản biện).*)$/iu;
const REPORTS =
  /^(?:báo cáo|trình)\s+(?=(?:tập thể\s+)?(?:lãnh đạo|ban giám đốc|giám đốc|phó chủ tịch|chủ tịch|thường trực)[^;]*(?:cho ý kiến|xem xét))/iu;
const SENDS = /(?:^|[\s,])(?:gửi|đề nghị)\s+(?=[^;]*(?:góp ý|thẩm tra|thẩm định|cho ý kiến))/iu;
/** Working on what came back is no asking, whatever it names. */
const WORKS =
  /^(?:báo cáo\s+)?(?:tiếp thu|tổng hợp|rà soát|hoàn thiện|hoàn chỉnh|giải trình|chỉnh)/iu;

export interface ClauseAsks {
  /** What follows the words that ask, without what the opinion is about. */
  readonly words: string;
  readonly examines: boolean;
}

/** What a clause asks; null for one that asks nobody. */
export function clauseAsks(clause: string): ClauseAsks | null {
  const asks = ASKS.exec(clause);
  const match =
    asks ??
    (WORKS.test(clause) ? null : (REPORTS.exec(clause) ?? SENDS.exec(clause) ?? gathering(clause)));
  if (match === null) return null;
  const rest = clause.slice(match.index + match[0].length);
  const gathers = /^hội (?:nghị|thảo)/iu.test(rest) && asks === null;
  return {
    words: gathers ? rest.replace(/(?:,|\s+(?:với|do|có))\s.*$/iu, '') : named(rest),
    examines:
      /thẩm (?:tra|định)/iu.test(match[1] ?? '') || /để thẩm|thẩm (?:tra|định)$/iu.test(rest),
  };
}

function gathering(clause: string): RegExpExecArray | null {
  const match = GATHERS.exec(clause);
  if (match === null) return null;
  const only = /hội (?:nghị|thảo).*$/iu.exec(clause);
  if (only === null) return null;
  // The name of the meeting is what is asked at: it stays as the words.
  match[0] = clause.slice(match.index, only.index);
  return match;
}

const ABOUT =
  /\s+(?:(?:về|đối với|cho|vào)\s+(?!ý kiến)|(?:nội dung|dự thảo|đề cương|hồ sơ)(?!\p{L})|góp ý|cho ý kiến|xem xét|để (?:góp|thẩm|cho)).*$/iu;

/** Whom the words name, without “của các” before and what it is about after. */
export function named(words: string): string {
  return words
    .replace(/^(?:của|tại|từ|với)\s+/iu, '')
    .replace(/^các\s+/iu, '')
    .replace(ABOUT, '')
    .replace(/[\s,;.]+$/u, '');
}
