// The panel into which the text of a letter is pasted.

import type { EnterReplyData, LetterProposal } from '../../data/enter-reply.ts';
import { button, element } from './elements.ts';
import type { Frame } from './frame.ts';
import { type PastePanel, pastePanel } from './paste-panel.ts';
import { ask } from './server.ts';

type Words = EnterReplyData['words'];

export function letterPanel(
  words: Words,
  page: Frame,
  roundId: () => string,
  proposed: (proposal: LetterProposal, letter: string) => void,
): PastePanel {
  const panel = pastePanel(
    { label: words.letter, help: words.letterHelp, back: words.back },
    button(words.propose, () =>
      page.run(
        () => ask<LetterProposal>('proposeLetter', { roundId: roundId(), text: panel.text.value }),
        (proposal) => {
          panel.close();
          proposed(proposal, panel.text.value);
        },
      ),
    ),
  );
  return panel;
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
