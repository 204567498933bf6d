// The legal bases of a plan: type, number, day, organ and subject of each document it rests on.

import { type Day, dayOf } from '../day.ts';
import { partedBy } from './clauses.ts';

export interface ReadBasis {
  readonly type: string;
  /** '' where the plan gives none, as for a law. */
  readonly number: string;
  readonly date: Day | null;
  readonly organ: string;
  readonly subject: string;
}

const TYPE =
  /(Bộ luật|Luật|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Thông báo|Kết luận|Kế hoạch|Công văn|Chương trình|Hướng dẫn|Tờ trình|Văn bản)(?!\p{L})/u;
const NUMBER = /số\s*:?\s*(\d+[\p{L}\d]*(?:[/-][\p{L}\d-]+)+)/u;
const DATE =
  /ngày\s+(?:(\d{1,2})\/(\d{1,2})\/(\d{4})|(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4}))/iu;
const SUBJECT = /(?:^|[\s,])((?:về(?!\p{L})|V\/v|quy định|ban hành|phê duyệt|sửa đổi).*)$/u;
const ORGAN = /(?:^|\s)của\s+(.+?)(?=\s+(?:ngày|số)\s|,|$)/u;
/** What a basis tells besides what it is about. */
const ASIDE = /,\s+(?:trong đó|theo đó|tại đó)\s.*$/u;

/** The documents of the lines that begin with “Căn cứ”; several in one line are parted by semicolons. */
export function legalBases(lines: readonly string[]): ReadBasis[] {
  return lines.flatMap((line) => partedBy(line, ';')).flatMap(basisOf);
}

function basisOf(part: string): ReadBasis[] {
  const type = TYPE.exec(part);
  if (type === null) return [];
  const text = part.slice(type.index + type[0].length).replace(/[\s.,]+$/u, '');
  const number = NUMBER.exec(text)?.[1] ?? '';
  const subject = SUBJECT.exec(text);
  const head = subject === null ? text : text.slice(0, subject.index);
  const date = DATE.exec(head) ?? DATE.exec(text);
  const whole = type[1] ?? '';
  const isLaw = /luật$/iu.test(whole);
  if (number === '' && date === null && !isLaw) return [];
  return [
    {
      type: whole,
      number,
      date: date === null ? null : dayIn(date),
      organ: ORGAN.exec(head)?.[1]?.trim() ?? (isLaw ? 'Quốc hội' : ''),
      subject: (subject?.[1] ?? (isLaw ? lawName(head) : '')).replace(ASIDE, ''),
    },
  ];
}

function dayIn(match: readonly (string | undefined)[]): Day | null {
  const [date, month, year] = match[1] === undefined ? match.slice(4, 7) : match.slice(1, 4);
  return dayOf(Number(year), Number(month), Number(date));
}

const lawName = (head: string): string =>
  head.replace(/\s*(?:số\s.*|ngày\s.*|năm\s+\d{4}.*)$/u, '').trim();
