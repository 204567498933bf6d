// Lines that a margin broke, joined again; a paragraph ends where the next word would still have fitted.

import { markOf } from './marks.ts';
import type { PlanLine } from './source-lines.ts';

const ENDED = /(?:[.;:!?…]|\.\/\.)["”’)]?$/u;
const STARTS_SMALL = /^[\p{Ll}\d(“"&%,.;)]/u;
const RANGE_OPEN = /\d\s?[-–]$/u;
/** Words that only a paragraph begins with. */
const OPENS =
  /^(?:Căn cứ\s+(?:Luật|Bộ luật|Nghị|Quyết định|Chỉ thị|Thông|Kế hoạch|Kết luận|Công văn|Chương trình)|Trên đây là|Nơi nhận)/u;
const ROLE = /^[-–]\s+(?:Tổ trưởng|Tổ phó|Trưởng|Phó|Thành viên|Ủy viên|Thư ký)/iu;

/** How wide the lines are when something broke them at a margin; null for text whose lines are paragraphs. */
export function marginOf(lines: readonly PlanLine[]): number | null {
  const plain = lines.filter(({ text }) => !text.includes('\t'));
  const longest = plain.reduce((most, { text }) => Math.max(most, text.length), 0);
  if (longest === 0 || longest > 130) return null;
  const full = plain.filter(({ text }) => text.length >= longest * 0.8);
  const goingOn = plain.filter(
    ({ text }, index) =>
      !ENDED.test(text) && /^[\p{Ll}\d]/u.test(plain[index + 1]?.text ?? '') && !isShout(text),
  );
  return full.length >= 3 && goingOn.length >= 3 ? longest : null;
}

/** The lines with what belongs together in one; nothing is changed but the breaks. */
export function joinedLines(lines: readonly PlanLine[], margin: number | null): PlanLine[] {
  const joined: PlanLine[] = [];
  let last = '';
  for (const line of lines) {
    const before = joined[joined.length - 1];
    if (before !== undefined && goesOn(before.text, last, line.text, margin)) {
      joined[joined.length - 1] = {
        from: before.from,
        to: line.to,
        text: before.text + (breaksRange(before.text, line.text) ? '' : ' ') + line.text,
      };
    } else joined.push(line);
    last = line.text;
  }
  return joined;
}

/** `whole` is what was joined so far, `last` the physical line before this one. */
function goesOn(whole: string, last: string, next: string, margin: number | null): boolean {
  if (whole.includes('\t') || next.includes('\t')) return false;
  if (breaksRange(last, next)) return true;
  if (margin !== null && !ENDED.test(last)) {
    // A dash that a margin brought to the beginning of a line opens nothing.
    if (/\d$/.test(last) && /^[-–]\s?\d/.test(next)) return true;
    if (ROLE.test(next) && markOf(whole) !== null) return true;
  }
  if (markOf(next) !== null || OPENS.test(next)) return false;
  if (isShout(last)) return margin !== null && isShout(next) && markOf(whole) !== null;
  const ended = ENDED.test(last);
  if (margin === null) return !ended && /^\p{Ll}/u.test(next);
  const [word = ''] = next.split(' ');
  const full = (share: number): boolean => last.length + 1 + word.length > margin * share;
  if (ended) return /^\p{Ll}/u.test(next) ? full(0.7) : !isItem(whole) && full(1);
  return STARTS_SMALL.test(next) || full(0.85);
}

/** An item of a list and a basis are over with their stop; a paragraph may have more sentences. */
const isItem = (whole: string): boolean =>
  markOf(whole)?.kind === 'DASH' || /^Căn cứ(?=\s)/u.test(whole);

const breaksRange = (last: string, next: string): boolean =>
  RANGE_OPEN.test(last) && /^\d/.test(next);

/** Written in capitals throughout: a heading, the kind of document, the signer's office. */
export function isShout(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
