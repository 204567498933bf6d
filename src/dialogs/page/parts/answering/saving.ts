// Saves an answer; where somebody changed the comment meanwhile, asks which of the two is to stand.

import type {
  AnswerCommentsData,
  AnswerInput,
  AnswerSaved,
  CommentCard,
} from '../../../data/answer-comments.ts';
import { note } from '../elements.ts';
import type { Frame } from '../frame.ts';
import { ask } from '../server.ts';
import { worded } from '../worded.ts';
import type { Draft } from './answer-form.ts';
import type { Begun } from './begun.ts';
import { changedView } from './changed-view.ts';

export interface SavingTools {
  readonly data: AnswerCommentsData;
  readonly page: Frame;
  readonly begun: Begun;
  /** Where it is told what became of it. */
  readonly told: HTMLElement;
  /** The comment as it stands in the book now, saved or not. */
  readonly inBook: (now: CommentCard) => void;
  readonly show: (card: CommentCard) => void;
}

/** `then`: what follows once it is saved. */
export type Save = (card: CommentCard, draft: Draft, then: (now: CommentCard) => void) => void;

export function saving({ data, page, begun, told, inBook, show }: SavingTools): Save {
  const { words } = data;
  const save: Save = (card, draft, then) => {
    const order: AnswerInput = { ...draft, commentId: card.id, seen: card.answer };
    begun.keep(card.id, draft, card.answer);
    told.replaceChildren();
    page.run(
      () => ask<AnswerSaved>('saveAnswer', order),
      (saved) => {
        // The chain of clauses was read with the round.
        const now = { ...saved.card, path: card.path };
        inBook(now);
        if (saved.kind === 'CHANGED') {
          askWhich(now, draft, then);
          return;
        }
        begun.forget(now.id);
        const said =
          saved.merged === 0 ? words.saved : worded(words.savedMerged, { count: saved.merged });
        told.replaceChildren(note('ok', `${now.id}: ${said}`));
        then(now);
      },
    );
  };
  function askWhich(theirs: CommentCard, mine: Draft, then: (now: CommentCard) => void): void {
    const view = changedView(theirs, mine, data, {
      takeTheirs: () => {
        begun.forget(theirs.id);
        told.replaceChildren();
        show(theirs);
      },
      keepMine: () => save(theirs, mine, then),
    });
    told.replaceChildren(view);
    view.focus();
    window.scrollTo(0, 0);
  }
  return save;
}
