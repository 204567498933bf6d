// What travels between the commands and the dialog that gives one answer to many comments.

import type { Disposition } from '../../domain/comments/disposition.ts';
import type { dialogs } from '../../text/vi/dialogs.ts';
import type { Choice } from '../data.ts';
import type { AnswerCommentsData, CommentsOfRound } from './answer-comments.ts';

type Words = typeof dialogs;

export interface BulkAnswerData {
  readonly common: Words['common'];
  readonly words: Words['bulkAnswer'];
  /** What the fields of an answer are called. */
  readonly fields: Pick<
    Words['answerComments'],
    'disposition' | 'explanation' | 'phrase' | 'choosePhrase'
  >;
  /** The rounds that are not locked. */
  readonly rounds: readonly Choice[];
  readonly dispositions: readonly (Choice & { readonly id: Disposition })[];
  readonly kinds: readonly Choice[];
  readonly phrases: AnswerCommentsData['phrases'];
  readonly log: CommentsOfRound;
}

export interface BulkPreview {
  readonly lead: string;
  /** How many comments take the answer, merged ones included. */
  readonly count: number;
  /** Each comment that takes it, with what it says now. */
  readonly lines: readonly string[];
  /** What keeps its answer, and why. */
  readonly notes: readonly string[];
}
