// The words of a pivot table: headers of groups and values, labels of lines. They are English: how
// other languages say them is not documented [K].

import { shownText } from '../cell-values.ts';
import type { LocaleFacts } from '../locale.ts';
import type { PivotLine } from './pivot-lines.ts';
import { blankCell, type PivotCell, type PivotSource } from './pivot-source.ts';
import type { PivotGroupState, PivotValueState } from './pivot-state.ts';

/** `Grouped` stands before a column whose values are put together (REST reference, PivotGroupRule). */
export function groupHeader({ headers }: PivotSource, group: PivotGroupState): PivotCell {
  const own = headers[group.offset] ?? '';
  return { value: group.label ?? (group.rule ? `Grouped ${own}` : own) };
}

export function valueHeader({ headers }: PivotSource, value: PivotValueState): PivotCell {
  if (value.name !== null) return { value: value.name };
  return { value: `${value.summarize} of ${headers[value.offset ?? 0] ?? ''}` };
}

/** The label of a total; it stands where the member stands that it sums up. */
function totalLabel(line: PivotLine, facts: LocaleFacts): { at: number; label: PivotCell } {
  const summed = line.path.at(-1);
  if (!summed) return { at: 0, label: { value: 'Grand Total' } };
  const { value, format } = summed.cell;
  const shown = shownText({ facts }, value, format);
  return { at: line.path.length - 1, label: { value: `${shown} Total` } };
}

const sameUpTo = (line: PivotLine, before: PivotLine | undefined, depth: number): boolean =>
  before !== undefined &&
  !before.total &&
  line.path.slice(0, depth + 1).every(({ key }, at) => before.path[at]?.key === key);

/**
 * The labels of a line, one for each group. A label that the line before shows is left out, but
 * for the innermost and for a group whose labels are repeated.
 */
export function lineLabels(
  line: PivotLine,
  before: PivotLine | undefined,
  groups: readonly PivotGroupState[],
  facts: LocaleFacts,
): PivotCell[] {
  const labels = groups.map((group, depth): PivotCell => {
    const member = line.path[depth];
    if (!member) return blankCell;
    const hidden = sameUpTo(line, before, depth) && !group.repeated;
    return hidden && depth < groups.length - 1 ? blankCell : member.cell;
  });
  if (!line.total || groups.length === 0) return labels;
  const { at, label } = totalLabel(line, facts);
  return labels.map((cell, depth) => {
    if (depth === at) return label;
    return depth < at && !groups[depth]?.repeated ? blankCell : cell;
  });
}
