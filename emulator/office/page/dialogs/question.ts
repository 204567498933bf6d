// The script's alert or prompt, which waits for a button.

import type { Answer, ButtonName, Question } from '../../../runtime/outcome.ts';
import { element } from '../element.ts';

const LABELS: Record<ButtonName, string> = {
  OK: 'Đồng ý',
  CANCEL: 'Hủy',
  YES: 'Có',
  NO: 'Không',
  CLOSE: 'Đóng',
};

/** Asks the person to confirm something the office itself is about to do. */
export function confirmed(title: string, text: string): Promise<boolean> {
  return new Promise((resolve) => {
    showQuestion({ kind: 'alert', title, text, buttons: ['OK', 'CANCEL'] }, (answer) =>
      resolve(answer === 'OK'),
    );
  });
}

/** Shows the question until it is answered; Escape and × answer `CLOSE`. */
export function showQuestion(question: Question, answer: (answer: Answer) => void): () => void {
  const reply = (button: ButtonName) => {
    done = true;
    dialog.close();
    dialog.remove();
    answer(question.kind === 'prompt' ? { button, text: input.value } : button);
  };
  let done = false;
  const input = element('input', { type: 'text', 'aria-labelledby': 'question-text' });
  const offered = question.buttons.filter((button) => button !== 'CLOSE');
  const main = offered.find((button) => button === 'OK' || button === 'YES') ?? offered[0];
  const dialog = element(
    'dialog',
    { class: 'question', 'aria-labelledby': 'question-title', 'aria-describedby': 'question-text' },
    element(
      'form',
      {
        onsubmit: (event: Event) => {
          event.preventDefault();
          reply(main ?? 'CLOSE');
        },
      },
      element(
        'header',
        {},
        element('h2', { id: 'question-title' }, question.title || 'Thông báo'),
        element(
          'button',
          { type: 'button', class: 'close', 'aria-label': 'Đóng', onclick: () => reply('CLOSE') },
          '×',
        ),
      ),
      element('p', { id: 'question-text', class: 'question-text' }, question.text),
      question.kind === 'prompt' ? input : null,
      element(
        'footer',
        {},
        ...offered.map((button) =>
          element(
            'button',
            button === main
              ? { type: 'submit', class: 'main', autofocus: question.kind === 'alert' }
              : { type: 'button', onclick: () => reply(button) },
            LABELS[button],
          ),
        ),
      ),
    ),
  );
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    reply('CLOSE');
  });
  document.body.append(dialog);
  dialog.showModal();
  if (question.kind === 'prompt') input.focus();
  return () => {
    if (done) return;
    dialog.close();
    dialog.remove();
  };
}
