// Which item of a round's form is which question: kept in script properties, so that answers are
// found by item id and never by title or position (platform.md §4.3).

import type { Memory } from '../../ports.ts';

export interface QuestionIds {
  readonly code: number;
  readonly body: number;
  readonly docNo: number;
  readonly docDate: number;
  readonly signer: number;
  readonly position: number;
  readonly comments: readonly CommentIds[];
  readonly other: number;
  readonly official: number;
}

export interface CommentIds {
  readonly part: number;
  readonly place: number;
  readonly content: number;
  readonly proposal: number;
  readonly reason: number;
}

const key = (formId: string): string => `form.${formId}`;

export function keepQuestionIds(memory: Memory, formId: string, ids: object): void {
  memory.set({ [key(formId)]: JSON.stringify(ids) });
}

/** The ids as they were kept; throws when the property was lost. */
export function questionIds<Ids>(memory: Memory, formId: string): Ids {
  const kept = memory.get(key(formId));
  if (kept === null) throw new Error(`The questions of form ${formId} are not on record.`);
  return JSON.parse(kept) as Ids;
}
