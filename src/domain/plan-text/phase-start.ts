// Whether a line begins a phase: where its time stands, and what work is left without it.

import { everyMatch } from '../every-match.ts';
import { markOf, unmarked } from './marks.ts';
import { type When, whenAt } from './read-when.ts';

export interface PhaseStart {
  /** Null for an item of the schedule that tells no time. */
  readonly when: When | null;
  readonly work: string;
}

const AFTER_TIME = /^\s*(?:[:;,.–-]|\)\s*[:.–-]?)\s*|^$/u;
const TIME_WORD = /(?:thời gian|thời hạn|tiến độ)(?:\s+(?:thực hiện|hoàn thành))?\s*:?\s*$/iu;
/** A day that belongs to a document that is named: “Quyết định số 12/QĐ-UBND ngày 08/11/2013”. */
const OF_DOCUMENT =
  /(?:\d\/[\p{Lu}\d/-]+|Nghị quyết|Quyết định|Chỉ thị|Thông báo|Kết luận)[^;:.]{0,40}$/u;
const WORD_START = /(?<![\p{L}\d/])(?=[\p{L}\d])/gu;

/** A line that begins with its time, as “- Từ ngày 22/6-01/7/2021: …”. */
export function timedFirst(line: string): PhaseStart | null {
  const text = unmarked(line).replace(/^\(/, '');
  const when = whenAt(text, 0);
  if (when === null) return null;
  const rest = text.slice(when.end);
  const after = AFTER_TIME.exec(rest);
  return after === null ? null : { when, work: rest.slice(after[0].length).trim() };
}

/** A marked item of the schedule that tells its time further on: in brackets, after a colon, at its end. */
export function timedLater(line: string): PhaseStart | null {
  if (markOf(line) === null) return null;
  const text = unmarked(line);
  let best: When | null = null;
  for (const { index: at } of everyMatch(WORD_START, text)) {
    if (best !== null && at < best.end) continue;
    const found = whenAt(text, at);
    if (found === null || at === 0) continue;
    const before = text.slice(0, at);
    const after = text.slice(found.end);
    const set = /(?:[:;(,–-]|hoàn thành|xong)\s*$/u.test(before) || TIME_WORD.test(before);
    if (set && /^\s*(?:[).;,:]|$)/u.test(after) && !OF_DOCUMENT.test(before)) best = found;
  }
  return best === null ? null : { when: best, work: withoutTime(text, best) };
}

/** The work with its time taken out, brackets and the words “Thời gian:” with it. */
function withoutTime(text: string, when: When): string {
  const before = text
    .slice(0, when.at)
    .replace(TIME_WORD, '')
    .replace(/[\s(:;,–-]+$/u, '');
  const after = text.slice(when.end).replace(/^\s*\)?\s*[:;,.–-]?\s*/u, '');
  if (after === '') return `${before}${/[.!?]$/u.test(before) ? '' : '.'}`;
  return `${before}: ${after}`;
}
