// The page of the dialog in which a letter gets its number and date.

import type { LetterAnswer, LetterNumberData } from '../data/letter-number.ts';
import { dayField } from './parts/day-field.ts';
import { button, element, field, input, link, note, select } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { reportView } from './parts/report-view.ts';
import { ask, dialogData } from './parts/server.ts';

const data = dialogData<LetterNumberData>();
const { common, words } = data;
const page = frame(common);

function ready(): void {
  const letters = select(data.letters);
  const number = input('text');
  number.placeholder = words.numberHint;
  number.autocomplete = 'off';
  const date = dayField(common.dayHint);
  const effect = element('p', { class: 'soft', role: 'status' });
  const file = element('p');
  const doubts = element('div', { role: 'alert' });
  const save = button(words.save, () => send(false), true);

  function send(despite: boolean): void {
    page.run(
      () =>
        ask<LetterAnswer>('numberLetter', {
          docId: letters.value,
          number: number.value,
          date: date.value(),
          despite,
        }),
      ({ warnings, report }) => {
        if (report !== null) {
          page.show(...warnings.map((line) => note('warn', line)), ...reportView(report));
          page.buttons(common.close);
          return;
        }
        doubts.replaceChildren(...warnings.map((line) => note('warn', line)));
        // Asked in place of the first button: a key held down must not answer the question.
        page.buttons(
          common.cancel,
          button(words.saveAnyway, () => send(true)),
        );
        number.focus();
      },
    );
  }
  /** What was asked about holds no more once anything is changed. */
  function changed(): void {
    doubts.replaceChildren();
    page.buttons(common.cancel, save);
  }
  function choose(): void {
    const letter = data.letters.find(({ id }) => id === letters.value);
    number.value = letter?.number ?? '';
    date.show(letter?.date ?? '');
    effect.textContent = letter?.effect ?? '';
    file.replaceChildren(
      ...(letter === undefined || letter.url === '' ? [] : [link(words.letter, letter.url)]),
    );
    changed();
  }
  letters.addEventListener('change', choose);
  number.addEventListener('input', changed);
  date.control.addEventListener('input', changed);
  for (const control of [number, date.control]) {
    control.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && save.isConnected && !save.disabled) send(false);
    });
  }
  page.show(
    element('p', { class: 'soft' }, words.intro),
    field(words.choose, letters),
    element('div', { class: 'row' }, field(words.number, number), field(words.date, date.control)),
    effect,
    file,
    doubts,
  );
  choose();
  number.focus({ preventScroll: true });
}

if (data.letters.length === 0) {
  page.show(note('', words.noLetters));
  page.buttons(common.close);
} else {
  ready();
}
