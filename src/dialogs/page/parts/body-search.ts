// A body of the directory found by a few letters of its name, accents or not, and added to a round.

import { matchesSearch } from '../../../domain/bodies/search.ts';
import type { OpenRoundData } from '../../data.ts';
import { button, element, field, input } from './elements.ts';

/** More than these are a sign that a letter more is wanted. */
const MOST = 6;

interface Round {
  /** Whether the body is asked already. */
  isListed(id: string): boolean;
  add(id: string): void;
}

export function bodySearch(
  words: OpenRoundData['words'],
  directory: OpenRoundData['directory'],
  round: Round,
): { view: HTMLElement; show(on: boolean): void } {
  const typed = input('text');
  typed.placeholder = words.addedHint;
  typed.autocomplete = 'off';
  const found = element('div', { class: 'found', role: 'status' });
  const view = element('section', {}, field(words.added, typed), found);
  const clear = (): void => {
    typed.value = '';
    found.replaceChildren();
  };
  typed.addEventListener('input', () => {
    if (typed.value.trim() === '') {
      found.replaceChildren();
      return;
    }
    const matches = directory.filter(
      ({ id, label, also }) =>
        matchesSearch(`${label} ${also} ${id}`, typed.value) && !round.isListed(id),
    );
    found.replaceChildren(
      ...(matches.length === 0 ? [element('p', { class: 'soft' }, words.addedNone)] : []),
      ...matches.slice(0, MOST).map(({ id, label }) =>
        button(`${words.add}: ${label}`, () => {
          clear();
          typed.focus();
          round.add(id);
        }),
      ),
    );
  });
  return {
    view,
    show(on) {
      view.hidden = !on;
      clear();
    },
  };
}
