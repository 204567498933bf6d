// What papers say of comments that an earlier round handed on: where they came from, and how many.

import { isCarried, roundOfComment } from '../rounds/carry-over.ts';
import type { WordingFor } from '../wording/catalogue.ts';
import type { CommentFacts, RoundFacts } from './facts.ts';
import type { Block } from './paper.ts';
import { paragraphs } from './worded.ts';
import type { DocumentWords } from './words.ts';

/** The rounds that these comments were handed on from, each once: `['D4']`. */
export function roundsCarriedFrom(comments: readonly CommentFacts[]): string[] {
  const carried = comments.filter(isCarried);
  return [...new Set(carried.map(({ carriedFrom }) => roundOfComment(carriedFrom)))];
}

/** How many of the comments came in from earlier rounds, so that nobody looks for their replies. */
export function carriedLine(
  { comments }: RoundFacts,
  words: DocumentWords,
  say: WordingFor<'BANG_TONG_HOP'>,
): Block[] {
  const rounds = roundsCarriedFrom(comments);
  if (rounds.length === 0) return [];
  const so = words.count(comments.filter(isCarried).length);
  return paragraphs(say('chuyenDot', { so, cacDot: rounds.join(', ') }));
}
