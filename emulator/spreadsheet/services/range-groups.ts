// Range, a part of its own: the groups of rows and columns that it makes, folds and unfolds.

import { type Axis, sizeOf } from '../axes.ts';
import { ungroupableLine } from '../errors.ts';
import { foldGroups, groupsOf, shiftDepth, toggleOf } from '../groups.ts';
import type { Area, GroupState, SheetState } from '../state.ts';
import { RangeRules } from './range-rules.ts';

const axes: readonly Axis[] = ['row', 'column'];

const spanOf = (area: Area, axis: Axis): [first: number, last: number] =>
  axis === 'row'
    ? [area.row, area.row + area.rows - 1]
    : [area.column, area.column + area.columns - 1];

/** The deepest open groups that reach into an area, when it holds none whole. */
function deepestOpen(sheet: SheetState, area: Area): GroupState[] {
  const open = axes.flatMap((axis) => {
    const [first, last] = spanOf(area, axis);
    return groupsOf(sheet, axis).filter(
      (group) => !group.collapsed && group.first <= last && first <= group.last,
    );
  });
  const deepest = Math.max(0, ...open.map(({ depth }) => depth));
  return open.filter(({ depth }) => depth === deepest);
}

export abstract class RangeGroups extends RangeRules {
  private shift(axis: Axis, delta: number): this {
    const [first, last] = spanOf(this.area, axis);
    const { state } = this;
    const toggle = axis === 'row' ? state.rowGroupToggle : state.columnGroupToggle;
    // Its toggle would have no line to stand on.
    if (toggle === 'BEFORE' ? first === 0 : last === sizeOf(state, axis) - 1) {
      throw ungroupableLine(axis, toggle);
    }
    this.book.alterSheet(this.sheetId, (sheet) => shiftDepth(sheet, axis, first, last, delta));
    return this;
  }

  shiftRowGroupDepth(delta: number): this {
    return this.shift('row', delta);
  }

  shiftColumnGroupDepth(delta: number): this {
    return this.shift('column', delta);
  }

  /** All groups that lie whole in the range; if there is none, the deepest open one it touches. */
  collapseGroups(): this {
    this.book.alterSheet(this.sheetId, (sheet) => {
      const inside = axes.flatMap((axis) => {
        const [first, last] = spanOf(this.area, axis);
        return groupsOf(sheet, axis).filter((one) => first <= one.first && one.last <= last);
      });
      const chosen = new Set(inside.length > 0 ? inside : deepestOpen(sheet, this.area));
      for (const axis of axes) foldGroups(sheet, axis, (group) => chosen.has(group), true);
    });
    return this;
  }

  /** The folded groups whose lines or toggle the range meets; of several at one place the widest. */
  expandGroups(): this {
    this.book.alterSheet(this.sheetId, (sheet) => {
      for (const axis of axes) {
        const [first, last] = spanOf(this.area, axis);
        const met = groupsOf(sheet, axis).filter((group) => {
          const toggle = toggleOf(sheet, axis, group);
          const touched = group.first <= last && first <= group.last;
          return group.collapsed && (touched || (first <= toggle && toggle <= last));
        });
        const widest = (group: GroupState) =>
          met.includes(group) &&
          !met.some(
            (one) => one.depth < group.depth && one.first <= group.first && group.last <= one.last,
          );
        foldGroups(sheet, axis, widest, false);
      }
    });
    return this;
  }
}
