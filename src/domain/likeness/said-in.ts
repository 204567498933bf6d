// The runs of words that comments have in common, and who says each: met millions of times in a large log.

import type { Row } from '../../workbook/schema.ts';
import type { CommentId } from '../ids.ts';
import { tellingWords } from './wording.ts';
import { isNumber, type Word, WordForms } from './words.ts';

/** Syllables; a Vietnamese word has two as a rule, a term four. */
const LENGTHS = [4, 3, 2];

export interface Said {
  /** The words as the first comment writes them. */
  readonly shown: string;
  /** How many words it has. */
  readonly length: number;
  readonly commentIds: readonly CommentId[];
}

/** Every run of two to four words that may be a term, and who says it, in the order in which they are met. */
export function saidIn(
  comments: readonly Pick<Row<'comments'>, 'commentId' | 'content'>[],
  forms = new WordForms(),
): Said[] {
  const numbers = new RunNumbers();
  // Null for a run that is no term.
  const found = new Map<
    number,
    (Omit<Said, 'commentIds'> & { readonly commentIds: CommentId[] }) | null
  >();
  for (const { commentId, content } of comments) {
    const words = forms.in(content);
    const own = words.map((word) => numbers.ofWord(word));
    for (const length of LENGTHS) {
      for (let at = 0; at + length <= own.length; at++) {
        const run = numbers.ofRun(own, at, length);
        const known = found.get(run);
        if (known === undefined) {
          const term = words.slice(at, at + length);
          const shown = term.map((word) => word.shown).join(' ');
          found.set(run, isTerm(term) ? { shown, length, commentIds: [commentId] } : null);
        } else if (known !== null && known.commentIds[known.commentIds.length - 1] !== commentId) {
          known.commentIds.push(commentId);
        }
      }
    }
  }
  return Array.from(found.values()).filter((said) => said !== null);
}

/** Numbers runs of words: the same words after each other have the same number, however they are typed. */
class RunNumbers {
  private readonly words = new Map<string, number>();
  private readonly met = new Map<Word, number>();
  /** By the number of what stands before, that of a run with one word more. */
  private readonly longer: Map<number, number>[] = [];

  ofWord(word: Word): number {
    const met = this.met.get(word);
    if (met !== undefined) return met;
    const number = this.words.get(word.bare) ?? this.longer.push(new Map()) - 1;
    this.words.set(word.bare, number);
    this.met.set(word, number);
    return number;
  }

  ofRun(words: readonly number[], from: number, length: number): number {
    let run = words[from] ?? 0;
    for (let at = from + 1; at < from + length; at++) {
      const word = words[at] ?? 0;
      const longer = this.longer[run];
      const next = longer?.get(word) ?? this.longer.push(new Map()) - 1;
      longer?.set(word, next);
      run = next;
    }
    return run;
  }
}

/** Neither numbers nor words that every comment says stand in it, nor half of what is asked. */
function isTerm(run: readonly Word[]): boolean {
  if (run.some(isNumber)) return false;
  const told = tellingWords(run);
  return told.length === run.length && told.every((word, at) => word === run[at]);
}
