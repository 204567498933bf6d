// A panel into which something is pasted: hidden until it is asked for, put away again when it has served.

import { button, element, field } from './elements.ts';

export interface PastePanel {
  readonly view: HTMLElement;
  readonly text: HTMLTextAreaElement;
  open(): void;
  close(): void;
}

/** The text with what is to be known of it; `act` does something with it, `below` shows what came of it. */
export function pastePanel(
  words: { readonly label: string; readonly help: string; readonly back: string },
  act: HTMLButtonElement,
  ...below: Node[]
): PastePanel {
  const text = element('textarea', { class: 'tall' });
  const close = (): void => {
    view.hidden = true;
  };
  const view = element(
    'section',
    { class: 'panel' },
    field(words.label, text),
    element('p', { class: 'soft' }, words.help),
    element('p', { class: 'row' }, act, button(words.back, close)),
    ...below,
  );
  close();
  const open = (): void => {
    view.hidden = false;
    text.focus();
  };
  return { view, text, open, close };
}
