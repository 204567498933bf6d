// The clauses of a draft beside those of the book, each with a tick that says it is one.

import type { OutlineData, OutlineProposal } from '../../../data/outline.ts';
import { element, input, note, table } from '../elements.ts';

export interface OutlineView {
  readonly nodes: readonly Node[];
  readonly first: HTMLElement;
  /** The lines of the draft whose tick was cleared. */
  cleared(): number[];
  onChange(act: () => void): void;
}

/** `lines`: the line of the draft that each clause begins with; those the book loses have none. */
export function outlineView(
  words: OutlineData['words'],
  proposal: OutlineProposal,
  lines: readonly number[],
): OutlineView {
  const ticks: { box: HTMLInputElement; line: number }[] = [];
  const rows = proposal.lines.map(({ depth, heading, before, fate, tone, words: size }, index) => {
    const line = lines[index] ?? -1;
    const title = element('span', {}, heading);
    title.style.paddingLeft = `${String(depth * 14)}px`;
    title.style.display = 'inline-block';
    if (line < 0) return ['', title, before, { text: fate, tone }, size];
    const box = input('checkbox');
    box.checked = true;
    box.setAttribute('aria-label', `${words.isClause}: ${heading}`);
    ticks.push({ box, line });
    return [box, title, before, { text: fate, tone }, size];
  });
  const summary = element('h2', { tabindex: '-1' }, proposal.summary);
  return {
    nodes: [
      summary,
      ...proposal.warnings.map((warning) => note('warn', warning)),
      element('p', { class: 'soft' }, words.check),
      table([words.isClause, words.clause, words.before, words.fate, words.wording], rows),
    ],
    first: summary,
    cleared: () => ticks.filter(({ box }) => !box.checked).map(({ line }) => line),
    onChange: (act) => {
      for (const { box } of ticks) box.addEventListener('change', act);
    },
  };
}
