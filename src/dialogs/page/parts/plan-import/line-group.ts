// Lines of the proposal that are of one kind, under their heading: one below the other, or rows of a table.

import type { PlanImportData } from '../../../data/plan-import.ts';
import { button, columnHead, element } from '../elements.ts';
import type { ChosenLine } from './chosen-line.ts';

export interface LineGroup {
  readonly name: string;
  readonly label: string;
  readonly lines: readonly ChosenLine<object>[];
  readonly view: HTMLElement;
}

type Named = Pick<LineGroup, 'name' | 'label' | 'lines'>;

export function stacked(group: Named, data: PlanImportData): LineGroup {
  const views = group.lines.map(({ view }) => view);
  return { ...group, view: element('section', {}, ...heading(group, data), ...views) };
}

/** `heads`: of the columns behind the boxes. */
export function tabled(group: Named, heads: readonly string[], data: PlanImportData): LineGroup {
  const head = ['', ...heads].map(columnHead);
  const table = element(
    'table',
    { class: `lines plan-${group.name}` },
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...group.lines.map(({ view }) => view)),
  );
  return { ...group, view: element('section', {}, ...heading(group, data), table) };
}

function heading({ label, lines }: Named, { words }: PlanImportData): Node[] {
  const all = (on: boolean) => (): void => {
    for (const line of lines) line.tick(on);
  };
  return [
    element('h2', {}, `${label} (${String(lines.length)})`),
    element(
      'p',
      { class: 'row small' },
      button(words.takeAll, all(true)),
      button(words.takeNone, all(false)),
    ),
  ];
}
