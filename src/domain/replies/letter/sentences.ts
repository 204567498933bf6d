// A paragraph of prose as the stretches that are each one thing: a lead-in, an agreement, a comment, a formula.

import { everyMatch } from '../../every-match.ts';
import type { LeftOutKind } from './letter.ts';
import { flowing } from './lines.ts';
import { asksForSomething, closes, leadsIn, onlyTellsPosition, startsComment } from './phrases.ts';

export interface Stretch {
  /** Word for word. */
  readonly raw: string;
  readonly kind: LeftOutKind | 'COMMENT';
}

/** The stretches of a paragraph in their order; joined they are the paragraph, but for white space. */
export function stretchesOf(raw: string): Stretch[] {
  const stretches: Stretch[] = [];
  for (const sentence of sentencesOf(raw)) {
    const text = flowing(sentence);
    const kind = kindOf(text);
    const last = stretches[stretches.length - 1];
    const goesOn =
      last !== undefined &&
      last.kind === kind &&
      (kind !== 'COMMENT' || !begins(text, flowing(last.raw)));
    if (goesOn) stretches[stretches.length - 1] = { kind, raw: `${last.raw} ${sentence}` };
    else stretches.push({ kind, raw: sentence });
  }
  return stretches;
}

function kindOf(text: string): Stretch['kind'] {
  if (closes(text)) return 'CLOSING';
  if (leadsIn(text)) return 'LEAD_IN';
  return onlyTellsPosition(text) ? 'POSITION' : 'COMMENT';
}

function begins(text: string, before: string): boolean {
  return startsComment(text) && asksForSomething(text) && asksForSomething(before);
}

/** How much around a full stop tells whether a sentence ends there. */
const NEAR = 30;

/** Cut behind a full stop before a capital, and before “; thứ hai”; never within “TP. Bắc Giang” or “II.1. Về”. */
function sentencesOf(raw: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const found of everyMatch(/[.!?…]["”)]?\s+|;\s+/gu, raw)) {
    const end = found.index + found[0].length;
    const rest = raw.slice(end, end + NEAR).normalize('NFC');
    const begun = raw.slice(Math.max(from, found.index - NEAR), found.index).normalize('NFC');
    const cut = found[0].startsWith(';')
      ? /^(?:thứ (?:hai|ba|tư|năm|sáu)|(?:hai|ba|bốn|năm) là|\(\d\))/iu.test(rest)
      : /^[\p{Lu}“"(]/u.test(rest) &&
        !/(?:^|[\s(])(?:\p{Lu}{1,3}|Tp|Th?S|đ\/c|[IVX]+|\d{1,2}(?:\.\d{1,2})*)$/u.test(begun);
    if (!cut) continue;
    sentences.push(raw.slice(from, end).trim());
    from = end;
  }
  sentences.push(raw.slice(from).trim());
  return sentences.filter((sentence) => sentence !== '');
}
