// A phase of the proposal: its words on the left, on the right its days with their weekdays, title, product, owner.

import { proseDay, weekdayName } from '../../../../domain/calendar/print.ts';
import { readDay } from '../../../../domain/day.ts';
import type { PhaseProposed } from '../../../data/plan-import.ts';
import { dayField } from '../day-field.ts';
import { element, field, type Option, select } from '../elements.ts';
import {
  type ChosenLine,
  lineBox,
  lineHead,
  noteList,
  textField,
  tickable,
  type Words,
} from './chosen-line.ts';

export function phaseLine(
  phase: PhaseProposed,
  owners: readonly Option[],
  words: Words,
  dayHint: string,
): ChosenLine<object> {
  const start = dayField(dayHint, phase.start);
  const end = dayField(dayHint, phase.end);
  const title = textField(phase.title, 2);
  const deliverable = textField(phase.deliverable, 2);
  const predecessors = textField(phase.predecessors);
  const owner = select(owners, phase.ownerId);
  const days = element('p', { class: 'soft', role: 'status' });
  const tell = (): void => {
    days.textContent = [start, end].map((one) => weekdayIn(one.value())).join(' – ');
  };
  for (const one of [start, end]) one.control.addEventListener('input', tell);
  tell();
  const box = lineBox(phase, `${words.take} ${phase.id}`);
  const fuzzy =
    phase.fuzzyText === ''
      ? []
      : [element('p', { class: 'soft' }, `${words.fuzzyText}: “${phase.fuzzyText}”`)];
  const view = element(
    'fieldset',
    {},
    lineHead(box, `${phase.id} – ${phase.place}`, phase, words),
    element(
      'div',
      { class: 'beside' },
      element(
        'div',
        {},
        element('h3', { class: 'soft' }, words.source),
        element('div', { class: 'verbatim' }, phase.source),
      ),
      element(
        'div',
        {},
        element('h3', { class: 'soft' }, words.understood),
        element(
          'div',
          { class: 'row' },
          field(words.start, start.control),
          field(words.end, end.control),
        ),
        days,
        ...fuzzy,
        field(words.phaseTitle, title),
        field(words.deliverable, deliverable),
        element(
          'div',
          { class: 'row' },
          field(words.owner, owner),
          field(words.predecessors, predecessors),
        ),
      ),
    ),
    ...noteList(phase.notes),
  );
  return tickable(box, view, () => ({
    phaseId: phase.id,
    title: title.value,
    fullText: phase.fullText,
    start: start.value(),
    end: end.value(),
    fuzzyText: phase.fuzzyText,
    deliverable: deliverable.value,
    predecessors: predecessors.value,
    ownerId: owner.value,
  }));
}

function weekdayIn(day: string): string {
  const read = readDay(day);
  if (read === null) return '…';
  const name = weekdayName(read);
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}, ${proseDay(read)}`;
}
