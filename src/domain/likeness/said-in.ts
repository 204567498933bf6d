// The runs of words that comments have in common, and who says each: met millions of times in a large log.

import type { Row } from '../../workbook/schema.ts';
import type { CommentId } from '../ids.ts';
import { onlyAsks } from './asks.ts';
import { LONGEST, RunNumbers } from './run-numbers.ts';
import { emptyIn, tellingWords } from './wording.ts';
import { isNumber, type Word, WordForms } from './words.ts';

/** The longest first. */
const LENGTHS = [4, 3, 2];

export interface Said {
  /** As the first comment writes them. */
  readonly words: readonly Word[];
  readonly commentIds: readonly CommentId[];
}

interface Growing extends Said {
  readonly commentIds: CommentId[];
}

/** Every run of two to four words that may be a term, and who says it, in the order in which they are met. */
export function saidIn(
  comments: readonly Pick<Row<'comments'>, 'commentId' | 'content'>[],
  forms = new WordForms(),
): Said[] {
  const numbers = new RunNumbers();
  const said: Growing[] = [];
  /** By the number of a run; null for one that is no term. */
  const known: (Growing | null | undefined)[] = [];
  for (const { commentId, content } of comments) {
    const words = forms.in(content);
    const runs = numbers.of(words);
    for (const length of LENGTHS) {
      for (let at = 0; at + length <= words.length; at++) {
        const run = runs[at * LONGEST + length - 1] ?? 0;
        let met = known[run];
        if (met === undefined) {
          met = termAt(at, length, words);
          known[run] = met;
          if (met !== null) said.push(met);
        }
        if (met === null) continue;
        if (met.commentIds[met.commentIds.length - 1] !== commentId) met.commentIds.push(commentId);
      }
    }
  }
  return said;
}

/** Null for what is no term where it stands. */
function termAt(at: number, length: number, words: readonly Word[]): Growing | null {
  const run = words.slice(at, at + length);
  if (!isTerm(run)) return null;
  const empty = emptyIn(words);
  const isHalf = empty.has(at) || empty.has(at + length - 1);
  return isHalf ? null : { words: run, commentIds: [] };
}

/** Neither numbers nor words that every comment says stand in it, nor only what is asked. */
function isTerm(run: readonly Word[]): boolean {
  if (run.some(isNumber) || onlyAsks(run)) return false;
  const told = tellingWords(run);
  return told.length === run.length && told.every((word, at) => word === run[at]);
}
