// The questions of a move: which phase, how far, what becomes of the free days, why.

import type { MoveFields, MovePhaseData } from '../../../data/move-phase.ts';
import { dayField } from '../day-field.ts';
import { element, field, input, select, tick } from '../elements.ts';

export interface MoveQuestions {
  readonly view: readonly Node[];
  values(seen: string): MoveFields;
  reason(): string;
  moveSends(): boolean;
  /** Whether there is a planned day of sending that could follow. */
  allowSends(any: boolean): void;
  /** Called when an answer changes what a preview shows; the reason does not. */
  onChange(then: () => void): void;
}

export function moveFields({ words, common, phases, chosen }: MovePhaseData): MoveQuestions {
  const phase = select(phases, chosen);
  const how = select(entries(words.hows));
  const slip = input('text');
  slip.inputMode = 'numeric';
  slip.autocomplete = 'off';
  slip.placeholder = words.slipHint;
  const start = dayField(common.dayHint);
  const end = dayField(common.dayHint);
  const mode = select(entries(words.modes));
  const reason = element('textarea', { placeholder: words.reasonHint, rows: '2' });
  const sends = tick(words.moveSends, true);
  sends.line.hidden = true;
  const slipLine = field(words.slip, slip);
  const dayLines = [field(words.newStart, start.control), field(words.newEnd, end.control)];
  const hint = element('p', { class: 'soft' }, words.daysHint);
  const choose = (): void => {
    const days = how.value === 'DAYS';
    slipLine.hidden = days;
    hint.hidden = !days;
    for (const line of dayLines) line.hidden = !days;
  };
  how.addEventListener('change', choose);
  choose();
  return {
    view: [
      field(words.phase, phase),
      element('div', { class: 'row' }, field(words.how, how), slipLine, ...dayLines),
      hint,
      element('div', { class: 'row' }, field(words.mode, mode)),
      field(words.reason, reason),
      sends.line,
    ],
    values: (seen) => ({
      phaseId: phase.value,
      how: how.value,
      slip: how.value === 'DAYS' ? '' : slip.value,
      newStart: how.value === 'DAYS' ? start.value() : '',
      newEnd: how.value === 'DAYS' ? end.value() : '',
      mode: mode.value,
      reason: reason.value,
      moveSends: sends.box.checked,
      seen,
    }),
    reason: () => reason.value,
    moveSends: () => sends.box.checked,
    allowSends: (any) => {
      sends.line.hidden = !any;
    },
    onChange: (then) => {
      for (const control of [phase, how, mode]) control.addEventListener('change', then);
      for (const control of [slip, start.control, end.control]) {
        control.addEventListener('input', then);
      }
    },
  };
}

function entries(labels: Readonly<Record<string, string>>): { id: string; label: string }[] {
  return Object.entries(labels).map(([id, label]) => ({ id, label }));
}
