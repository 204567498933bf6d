// What was typed into comments and not saved yet: walking on loses nothing.

import type { AnswerCells } from '../../../data/answer-comments.ts';
import type { Draft } from './answer-form.ts';

export class Begun {
  private readonly drafts = new Map<string, Draft>();

  /** Keeps what a form holds, or forgets it where that is what the book holds. */
  keep(id: string, draft: Draft, inBook: AnswerCells): void {
    const same =
      draft.disposition === inBook.disposition &&
      draft.explanation === inBook.explanation &&
      draft.changeRef === inBook.changeRef &&
      draft.ownerId === inBook.ownerId &&
      draft.state === inBook.state;
    if (same) this.drafts.delete(id);
    else this.drafts.set(id, draft);
  }

  of(id: string): Draft | undefined {
    return this.drafts.get(id);
  }

  forget(id: string): void {
    this.drafts.delete(id);
  }

  get count(): number {
    return this.drafts.size;
  }
}
