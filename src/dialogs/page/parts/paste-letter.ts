// The panel into which the text of a letter is pasted.

import type { EnterReplyData, LetterProposal } from '../../data/enter-reply.ts';
import { button, element, field } from './elements.ts';
import type { Frame } from './frame.ts';
import { ask } from './server.ts';

type Words = EnterReplyData['words'];

export function letterPanel(
  words: Words,
  page: Frame,
  roundId: () => string,
  proposed: (proposal: LetterProposal, letter: string) => void,
): { readonly view: HTMLElement; readonly open: () => void } {
  const text = element('textarea', { class: 'tall' });
  const close = (): void => {
    view.hidden = true;
  };
  const view = element(
    'section',
    { class: 'panel' },
    field(words.letter, text),
    element('p', { class: 'soft' }, words.letterHelp),
    element(
      'p',
      { class: 'row' },
      button(words.propose, () =>
        page.run(
          () => ask<LetterProposal>('proposeLetter', { roundId: roundId(), text: text.value }),
          (proposal) => {
            close();
            proposed(proposal, text.value);
          },
        ),
      ),
      button(words.back, close),
    ),
  );
  close();
  return {
    view,
    open: () => {
      view.hidden = false;
      text.focus();
    },
  };
}

/** What the proposal left out, each stretch with a button that takes it up all the same. */
export function leftOutView(
  words: Words,
  leftOut: LetterProposal['leftOut'],
  takeUp: (text: string) => void,
): Node[] {
  if (leftOut.length === 0) return [];
  const items = leftOut.map(({ label, text }) => {
    const item = element(
      'div',
      { class: 'choice' },
      element('div', { class: 'verbatim' }, element('b', {}, `${label}: `), text),
      button(words.takeUp, () => {
        item.remove();
        takeUp(text);
      }),
    );
    return item;
  });
  const title = `${words.leftOut.title} (${leftOut.length})`;
  return [element('details', {}, element('summary', {}, title), ...items)];
}
