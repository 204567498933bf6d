// Group: rows or columns that are folded and unfolded together.

import { Service } from '../../core/service.ts';
import type { Axis } from '../axes.ts';
import type { Book } from '../book.ts';
import { groupMissing } from '../errors.ts';
import { foldGroups, groupsOf, shiftDepth, toggleOf } from '../groups.ts';
import type { GroupState } from '../state.ts';
import { Range } from './range.ts';

export class Group extends Service {
  readonly gas = 'Spreadsheet.Group';
  readonly #first: number;
  readonly #depth: number;

  constructor(
    private readonly book: Book,
    private readonly sheetId: number,
    private readonly axis: Axis,
    { first, depth }: GroupState,
  ) {
    super();
    this.#first = first;
    this.#depth = depth;
  }

  /** @throws when the group is no longer there */
  private get group(): GroupState {
    const group = groupsOf(this.book.sheet(this.sheetId), this.axis).find(
      ({ first, depth }) => first === this.#first && depth === this.#depth,
    );
    if (!group) throw groupMissing(this.axis, this.#first + 1, this.#depth);
    return group;
  }

  private fold(collapsed: boolean): this {
    const { first, depth } = this.group;
    this.book.alterSheet(this.sheetId, (sheet) => {
      const same = (one: GroupState) => one.first === first && one.depth === depth;
      foldGroups(sheet, this.axis, same, collapsed);
    });
    return this;
  }

  collapse(): this {
    return this.fold(true);
  }

  expand(): this {
    return this.fold(false);
  }

  isCollapsed(): boolean {
    return this.group.collapsed;
  }

  getDepth(): number {
    return this.group.depth;
  }

  /** The line of the toggle, counted from 1. */
  getControlIndex(): number {
    return toggleOf(this.book.sheet(this.sheetId), this.axis, this.group) + 1;
  }

  /** The whole rows or columns of the group. */
  getRange(): Range {
    const { first, last } = this.group;
    const { maxRows, maxColumns } = this.book.sheet(this.sheetId);
    const lines = last - first + 1;
    const area =
      this.axis === 'row'
        ? { row: first, column: 0, rows: lines, columns: maxColumns }
        : { row: 0, column: first, rows: maxRows, columns: lines };
    return new Range(this.book, this.sheetId, area);
  }

  remove(): void {
    const { first, last } = this.group;
    this.book.alterSheet(this.sheetId, (sheet) => shiftDepth(sheet, this.axis, first, last, -1));
  }
}
