// One line of the proposal: a box to tick, the words it was read from, the fields a person may change.

import type { Note, PlanImportData, Proposed } from '../../../data/plan-import.ts';
import { element, input } from '../elements.ts';

export type Words = PlanImportData['words'];

export interface ChosenLine<Value> {
  readonly view: HTMLElement;
  readonly ticked: () => boolean;
  tick(on: boolean): void;
  readonly value: () => Value;
}

/** The box of a line; what the book has already cannot be ticked. */
export function lineBox(line: Proposed, label: string): HTMLInputElement {
  const box = input('checkbox');
  box.checked = line.ticked;
  box.disabled = line.there;
  box.setAttribute('aria-label', label);
  return box;
}

export function lineHead(box: HTMLInputElement, title: string, line: Proposed, words: Words): Node {
  return element(
    'legend',
    {},
    element('label', { class: 'tick' }, box, title, ...(line.there ? [` (${words.there})`] : [])),
  );
}

export const noteList = (notes: readonly Note[]): Node[] =>
  notes.length === 0
    ? []
    : [
        element(
          'ul',
          { class: 'notes' },
          ...notes.map(({ text, tone }) => element('li', { class: tone }, text)),
        ),
      ];

export const tickable = <Value>(
  box: HTMLInputElement,
  view: HTMLElement,
  value: () => Value,
): ChosenLine<Value> => ({
  view,
  value,
  ticked: () => box.checked && !box.disabled,
  tick: (on) => {
    if (!box.disabled) box.checked = on;
  },
});

/** A text field with its value. */
export function textField(value: string, rows = 0): HTMLInputElement | HTMLTextAreaElement {
  if (rows === 0) return input('text', value);
  const area = element('textarea', { rows: String(rows) });
  area.value = value;
  return area;
}
