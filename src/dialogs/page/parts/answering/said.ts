// What somebody said, under the name.

import { element } from '../elements.ts';

export function said(who: string, text: string): HTMLElement {
  return element(
    'div',
    { class: 'choice-text' },
    element('h3', {}, who),
    element('div', { class: 'verbatim' }, text),
  );
}
