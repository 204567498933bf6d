// Groups of rows and columns. Every line has a depth; a group of depth d is an unbroken run of lines
// that are at least that deep, so groups follow from depths and only their folding is kept besides.

import { type Axis, sizeOf } from './axes.ts';
import { type AxisChange, mapSpan } from './axis-change.ts';
import type { GroupState, SheetState } from './state.ts';

/** Google nests groups no deeper. */
const DEEPEST = 8;

const overlap = (a: GroupState, first: number, last: number) => a.first <= last && first <= a.last;

/** The groups of an axis. */
export const groupsOf = (sheet: SheetState, axis: Axis): readonly GroupState[] =>
  axis === 'row' ? sheet.rowGroups : sheet.columnGroups;

function setGroups(sheet: SheetState, axis: Axis, groups: GroupState[]): void {
  if (axis === 'row') sheet.rowGroups = groups;
  else sheet.columnGroups = groups;
}

/** How many groups hold a line. */
export function depthAt(groups: readonly GroupState[], line: number): number {
  return groups.filter((group) => overlap(group, line, line)).length;
}

/** The groups that lines of these depths make, each folded if one of its depth was folded there. */
function groupsFrom(depths: readonly number[], before: readonly GroupState[]): GroupState[] {
  const groups: GroupState[] = [];
  for (let depth = 1; depth <= Math.max(0, ...depths); depth++) {
    for (let first = 0; first < depths.length; first++) {
      const deep = (line: number) => (depths[line] ?? 0) >= depth;
      if (!deep(first) || deep(first - 1)) continue;
      let last = first;
      while (deep(last + 1)) last++;
      const collapsed = before.some(
        (group) => group.depth === depth && group.collapsed && overlap(group, first, last),
      );
      groups.push({ first, last, depth, collapsed });
    }
  }
  return groups;
}

function depthsOf(groups: readonly GroupState[], lines: number): number[] {
  return Array.from({ length: lines }, (_, line) => depthAt(groups, line));
}

const lengthOf = (groups: readonly GroupState[]) => Math.max(-1, ...groups.map((g) => g.last)) + 1;

/**
 * Makes lines deeper or less deep by `delta`, each within 0 and 8.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/range#shiftrowgroupdepthdelta
 */
export function shiftDepth(
  sheet: SheetState,
  axis: Axis,
  first: number,
  last: number,
  delta: number,
): void {
  const groups = groupsOf(sheet, axis);
  const depths = depthsOf(groups, Math.max(lengthOf(groups), last + 1));
  for (let line = first; line <= last; line++) {
    depths[line] = Math.min(DEEPEST, Math.max(0, (depths[line] ?? 0) + delta));
  }
  setGroups(sheet, axis, groupsFrom(depths, groups));
}

/** Takes the groups of a sheet along when its rows or columns change. */
export function moveGroups(sheet: SheetState, change: AxisChange): void {
  const moved = groupsOf(sheet, change.axis).flatMap((group) => {
    const span = mapSpan(change, group.first, group.last);
    return span ? [{ ...group, first: span[0], last: span[1] }] : [];
  });
  setGroups(sheet, change.axis, groupsFrom(depthsOf(moved, lengthOf(moved)), moved));
}

/** The line on which the toggle of a group is shown; −1 or the sheet's size where there is none. */
export function toggleOf(sheet: SheetState, axis: Axis, group: GroupState): number {
  const position = axis === 'row' ? sheet.rowGroupToggle : sheet.columnGroupToggle;
  return position === 'BEFORE' ? group.first - 1 : group.last + 1;
}

/**
 * Folds or unfolds groups. Folding hides all lines of a group; unfolding shows them, but for those
 * that another folded group holds: it stays folded when its parent is unfolded.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/group
 */
export function foldGroups(
  sheet: SheetState,
  axis: Axis,
  which: (group: GroupState) => boolean,
  collapsed: boolean,
): void {
  const groups = groupsOf(sheet, axis);
  const changed = groups.filter((group) => which(group) && group.collapsed !== collapsed);
  const next = groups.map((group) => (which(group) ? { ...group, collapsed } : group));
  const hidden = new Set(axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns);
  const folded = next.filter((group) => group.collapsed);
  for (const { first, last } of changed) {
    for (let line = first; line <= last; line++) {
      if (depthAt(folded, line) > 0) hidden.add(line);
      else hidden.delete(line);
    }
  }
  const lines = [...hidden].filter((line) => line < sizeOf(sheet, axis)).sort((a, b) => a - b);
  if (axis === 'row') sheet.hiddenRows = lines;
  else sheet.hiddenColumns = lines;
  setGroups(sheet, axis, next);
}
