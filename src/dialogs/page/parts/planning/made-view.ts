// The moves made lately, and what undoing one of them would bring back.

import type { MadeMove, MovePhaseData } from '../../../data/move-phase.ts';
import { button, element, table } from '../elements.ts';

type Words = MovePhaseData['words'];

export function madeView(
  words: Words,
  made: readonly MadeMove[],
  choose: (move: MadeMove) => void,
): Node[] {
  if (made.length === 0) return [];
  return [
    element('h2', {}, words.history),
    table(
      [words.colWhen, words.colWhat, words.colBy, ''],
      made.map((move) => [move.when, move.what, move.by, undoButton(words, move, choose)]),
    ),
  ];
}

function undoButton(
  words: Words,
  move: MadeMove,
  choose: (move: MadeMove) => void,
): HTMLButtonElement {
  const made = button(`${words.undo}…`, () => choose(move));
  made.setAttribute('aria-label', `${words.undoLabel} ${move.when}`);
  return made;
}

/** Each cell with what it holds and what it goes back to. */
export function undoView(words: Words, { when, what, lines }: MadeMove): Node[] {
  return [
    element('h2', {}, `${words.undoLabel} ${when}`),
    element('p', { class: 'soft' }, what),
    element('ul', {}, ...lines.map((line) => element('li', {}, line))),
  ];
}
