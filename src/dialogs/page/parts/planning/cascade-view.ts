// Shows a whole cascade: each phase before and after, the session, what it does to the rounds.

import type { MovePhaseData, MovePreview } from '../../../data/move-phase.ts';
import { element, note, table } from '../elements.ts';

type Words = MovePhaseData['words'];

export function cascadeView(words: Words, found: MovePreview): Node[] {
  const { session } = found;
  return [
    ...found.warnings.map((warning) => note('warn', warning)),
    element('h2', {}, words.cascade),
    found.rows.length === 0 ? note('', words.cascadeNone) : cascade(words, found),
    ...(session.text === '' ? [] : [note(session.tone, `${words.session}: ${session.text}.`)]),
    ...rounds(words, found),
  ];
}

function cascade(words: Words, { rows }: MovePreview): HTMLElement {
  const { colPhase, colOld, colNew, colDays, colShift, colNote } = words;
  const noted = rows.some(({ note: remark }) => remark !== '');
  const day = (text: string, tag: 'span' | 'b'): HTMLElement =>
    element(tag, { class: 'unbroken' }, text);
  return element(
    'div',
    { class: 'scroll tall', tabindex: '0', role: 'group', 'aria-label': words.cascade },
    table(
      [colPhase, colOld, colNew, colDays, colShift, ...(noted ? [colNote] : [])],
      rows.map(({ phase, old, now, days, shift, shiftTone, note: remark }) => [
        phase,
        day(old, 'span'),
        day(now, 'b'),
        days,
        { text: shift, tone: shiftTone },
        ...(noted ? [remark] : []),
      ]),
    ),
  );
}

function rounds(words: Words, found: MovePreview): Node[] {
  if (found.rounds.length === 0) return [];
  return [
    element('h2', {}, words.rounds),
    table(
      [words.colRound, words.colEffect, words.colRemedy],
      found.rounds.map(({ round, effect, remedy, tone }) => [
        round,
        { text: effect, tone },
        remedy,
      ]),
    ),
  ];
}
