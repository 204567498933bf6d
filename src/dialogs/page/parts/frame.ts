// The frame every dialog shares: its body, its footer of buttons, progress and failure in words.

import { button, element, note } from './elements.ts';
import { type ProgressWords, progress } from './progress.ts';
import { closeDialog } from './server.ts';

export interface CommonWords extends ProgressWords {
  readonly cancel: string;
  readonly close: string;
  readonly failed: string;
  readonly none: string;
  readonly round: string;
  readonly required: string;
  readonly dayHint: string;
  readonly noRounds: string;
  readonly serverLost: string;
}

export interface Frame {
  /** Replaces what the dialog shows. */
  show(...children: Node[]): void;
  /** Replaces the buttons; "cancel" or "close" comes first, but beside the sheet, where '' leaves it out. */
  buttons(closing: string, ...made: HTMLButtonElement[]): void;
  /** Runs work with the buttons off; shows its failure above the body and turns them on again. */
  run<Value>(work: () => Promise<Value>, then: (value: Value) => void): void;
  /** Says why what was asked for is not done; nothing was sent. */
  refuse(why: string): void;
  /** Puts the focus on the button that changes nothing: for a page that is there to be read. */
  restOnClosing(): void;
}

/** The frame of a dialog; that of a sidebar stays open when Escape is pressed. */
export function frame(words: CommonWords, closesOnEscape = true): Frame {
  const main = element('div', { tabindex: '-1' });
  const trouble = element('div');
  document.getElementById('main')?.append(trouble, main);
  const footer = document.getElementById('footer') ?? document.body;
  const status = element('span', { class: 'status', role: 'status' });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && closesOnEscape) closeDialog();
  });
  const shown = progress(status, words);
  let running = 0;
  const enable = (on: boolean): void => {
    running += on ? -1 : 1;
    for (const made of Array.from(footer.querySelectorAll('button'))) made.disabled = running > 0;
    if (running === 0) shown.end();
    else if (!on && running === 1) shown.begin();
  };
  /** A button that went off, or is gone, has lost the focus: it goes on at what is shown now. */
  const keepFocus = (before: Element | null): void => {
    if (document.activeElement !== document.body) return;
    // Never on to the next button: a key held down must not send what nobody has read.
    const known = before instanceof HTMLElement && before.isConnected && before !== document.body;
    const next = known ? before : main;
    next.focus();
  };
  const refuse = (why: string): void => {
    trouble.replaceChildren(note('bad', `${words.failed}: ${why}`));
    trouble.scrollIntoView();
  };
  return {
    refuse,
    restOnClosing() {
      footer.querySelector('button')?.focus({ preventScroll: true });
    },
    show(...children) {
      main.replaceChildren(...children);
    },
    buttons(closing, ...made) {
      const closer = closing === '' ? [] : [button(closing, closeDialog)];
      footer.replaceChildren(status, ...closer, ...made);
    },
    run(work, then) {
      const before = document.activeElement;
      enable(false);
      trouble.replaceChildren();
      work().then(
        (value) => {
          enable(true);
          then(value);
          keepFocus(before);
        },
        (error: unknown) => {
          enable(true);
          keepFocus(before);
          refuse(error instanceof Error ? error.message : words.serverLost);
        },
      );
    },
  };
}
