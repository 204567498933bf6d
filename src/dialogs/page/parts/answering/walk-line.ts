// The line above a comment: where one is, and a button either way.

import type { AnswerCommentsData } from '../../../data/answer-comments.ts';
import { button, element } from '../elements.ts';
import { worded } from '../worded.ts';
import type { Walk } from './walk.ts';

export interface WalkLine {
  readonly view: HTMLElement;
  /** `unsaved`: how many comments were begun and not saved. */
  tell(unsaved: number): void;
}

export function walkLine(
  walk: Walk,
  { words }: AnswerCommentsData,
  step: (by: number) => void,
): WalkLine {
  const position = element('span', { class: 'soft at', role: 'status' });
  return {
    view: element(
      'div',
      { class: 'walk' },
      narrow(button(`← ${words.previous}`, () => step(-1))),
      position,
      narrow(button(`${words.next} →`, () => step(1))),
    ),
    tell(unsaved) {
      position.textContent = [
        worded(words.position, { ...walk.position() }),
        ...(unsaved === 0 ? [] : [worded(words.unsaved, { count: unsaved })]),
      ].join('. ');
    },
  };
}

/** A button with less room about its label: the sidebar has 300 px. */
export function narrow(made: HTMLButtonElement): HTMLButtonElement {
  made.classList.add('narrow');
  return made;
}
