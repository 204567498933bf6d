// The comment at hand: what it says, and the form that answers it, with what was begun there before.

import type {
  AnswerCommentsData,
  CommentCard,
  CommentsOfRound,
} from '../../../data/answer-comments.ts';
import { element, note } from '../elements.ts';
import { type AnswerForm, answerForm, type Draft } from './answer-form.ts';
import type { Begun } from './begun.ts';
import { type CardContext, cardBehind, cardTop } from './card-view.ts';

export interface CommentAtHand {
  readonly view: HTMLElement;
  show(card: CommentCard | undefined): void;
  /** What its form holds; null while no comment is shown. */
  draft(): Draft | null;
  /** Chooses a result by its place in the list. */
  choose(index: number): void;
  focus(): void;
}

export function commentAtHand(
  data: AnswerCommentsData,
  begun: Begun,
  log: () => CommentsOfRound,
  onChange: () => void,
): CommentAtHand {
  const view = element('section', { tabindex: '-1' });
  let form: AnswerForm | undefined;
  const context: CardContext = { data, log, take: (answer) => form?.take(answer) };
  const focus = (): void => view.focus({ preventScroll: true });
  return {
    view,
    focus,
    show(card) {
      if (card === undefined) {
        form = undefined;
        view.replaceChildren(note('', data.words.nothing));
        return;
      }
      form = answerForm(card, begun.of(card.id), data, onChange);
      const [wording, ...others] = cardBehind(card, context);
      view.replaceChildren(
        ...cardTop(card, context),
        ...(wording === undefined ? [] : [wording]),
        form.view,
        ...others,
      );
      view.setAttribute('aria-label', `${card.id}, ${card.body}`);
      focus();
      window.scrollTo(0, 0);
    },
    draft: () => form?.values() ?? null,
    choose: (index) => form?.choose(index),
  };
}
