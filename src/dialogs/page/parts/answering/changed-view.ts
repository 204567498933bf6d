// Somebody changed the comment meanwhile: what stands in the book beside what was typed here.

import type {
  AnswerCells,
  AnswerCommentsData,
  CommentCard,
} from '../../../data/answer-comments.ts';
import { button, element, note, table } from '../elements.ts';

export interface Ways {
  readonly takeTheirs: () => void;
  readonly keepMine: () => void;
}

/** The cells that differ, each in both wordings, and the two ways on; the harmless one first. */
export function changedView(
  theirs: CommentCard,
  mine: AnswerCells,
  { words, dispositions, states, members }: AnswerCommentsData,
  { takeTheirs, keepMine }: Ways,
): HTMLElement {
  const label = (list: readonly { id: string; label: string }[], id: string): string =>
    list.find((one) => one.id === id)?.label ?? id;
  const told = (cells: AnswerCells) => ({
    [words.disposition]: label(dispositions, cells.disposition),
    [words.explanation]: cells.explanation,
    [words.changeRef]: cells.changeRef,
    [words.handler]: label(members, cells.ownerId),
    [words.state]: label(states, cells.state),
  });
  const [inBook, typed] = [told(theirs.answer), told(mine)];
  const differing = Object.keys(inBook).filter((name) => inBook[name] !== typed[name]);
  return element(
    'div',
    { role: 'alert', tabindex: '-1' },
    note('warn', `${words.changed}: ${theirs.id}`),
    table(
      ['', words.theirs, words.yours],
      differing.map((name) => [name, inBook[name] ?? '', typed[name] ?? '']),
    ),
    element(
      'div',
      { class: 'row small' },
      button(words.takeTheirs, takeTheirs),
      button(words.keepMine, keepMine),
    ),
  );
}
