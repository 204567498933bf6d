// The sections of a plan, told by the words of their headings.

import { markOf } from './marks.ts';

export type Section = 'PURPOSE' | 'REQUIREMENT' | 'CONTENT' | 'SCHEDULE' | 'ORGANISATION' | 'OTHER';

const KINDS: readonly (readonly [Section, RegExp])[] = [
  [
    'SCHEDULE',
    /tiến độ|thời gian|lộ trình|các bước|trình tự|giai đoạn|kế hoạch (?:thực hiện|chi tiết)/iu,
  ],
  ['PURPOSE', /^mục (?:đích|tiêu)/iu],
  ['REQUIREMENT', /^yêu cầu/iu],
  [
    'ORGANISATION',
    /tổ chức thực hiện|phân công|tổ (?:soạn thảo|xây dựng|biên tập|giúp việc)|ban soạn thảo/iu,
  ],
  ['CONTENT', /nội dung/iu],
];

export interface Heading {
  readonly section: Section;
  /** “III” or, below a Roman one, “1”. */
  readonly label: string;
  readonly top: boolean;
  /** A year that the heading gives to what stands under it. */
  readonly year: number | null;
}

/** Longer is a paragraph that happens to be numbered. */
const LONGEST = 110;

/** The heading that a line is; null for any other line. Below a Roman one an Arabic number is a sub-heading. */
export function headingOf(line: string): Heading | null {
  const mark = markOf(line);
  if (mark === null || (mark.kind !== 'ROMAN' && mark.kind !== 'NUMBER')) return null;
  const title = line.slice(mark.length).replace(/\s*:$/u, '');
  const kind = KINDS.find(([, pattern]) => pattern.test(title))?.[0];
  const top = mark.kind === 'ROMAN';
  if (title.length > LONGEST || /[.;,]$/u.test(title)) return null;
  if (!top && kind === undefined) return null;
  return { section: kind ?? 'OTHER', label: mark.label, top, year: yearIn(title) };
}

/** “năm 2024” in a heading; the year up to which something reaches is none. */
export function yearIn(title: string): number | null {
  const found = /(?<!đến\s)(?<!\d[-–]\s?)năm\s+(\d{4})/iu.exec(title)?.[1];
  return found === undefined ? null : Number(found);
}
