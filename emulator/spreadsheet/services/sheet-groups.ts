// Sheet, part 6: its groups of rows and columns, found, folded and unfolded.

import type { GasEnum } from '../../core/service.ts';
import { enumValue } from '../../core/signatures.ts';
import { type Axis, outOf, sizeOf } from '../axes.ts';
import { groupMissing } from '../errors.ts';
import { depthAt, foldGroups, groupsOf, toggleOf } from '../groups.ts';
import type { GroupState, GroupToggle } from '../state.ts';
import { Group } from './group.ts';
import { SheetRules } from './sheet-rules.ts';

export abstract class SheetGroups extends SheetRules {
  private groupDepth(axis: Axis, place: number): number {
    if (place < 1 || place > sizeOf(this.state, axis)) throw outOf(axis);
    return depthAt(groupsOf(this.state, axis), place - 1);
  }

  /** By a line inside the group, or by the line of its toggle. */
  private group(axis: Axis, place: number, depth: number): Group {
    const deep = groupsOf(this.state, axis).filter((group) => group.depth === depth);
    const found =
      deep.find(({ first, last }) => first <= place - 1 && place - 1 <= last) ??
      deep.find((group) => toggleOf(this.state, axis, group) === place - 1);
    if (!found) throw groupMissing(axis, place, depth);
    return new Group(this.book, this.sheetId, axis, found);
  }

  private fold(axis: Axis, which: (group: GroupState) => boolean, collapsed: boolean): this {
    return this.alter((sheet) => foldGroups(sheet, axis, which, collapsed));
  }

  private expandUpTo(axis: Axis, depth: number): this {
    return this.alter((sheet) => {
      foldGroups(sheet, axis, (group) => group.depth > depth, true);
      foldGroups(sheet, axis, (group) => group.depth <= depth, false);
    });
  }

  getRowGroupDepth(row: number): number {
    return this.groupDepth('row', row);
  }

  getColumnGroupDepth(column: number): number {
    return this.groupDepth('column', column);
  }

  getRowGroup(row: number, depth: number): Group {
    return this.group('row', row, depth);
  }

  getColumnGroup(column: number, depth: number): Group {
    return this.group('column', column, depth);
  }

  collapseAllRowGroups(): this {
    return this.fold('row', () => true, true);
  }

  collapseAllColumnGroups(): this {
    return this.fold('column', () => true, true);
  }

  expandAllRowGroups(): this {
    return this.fold('row', () => true, false);
  }

  expandAllColumnGroups(): this {
    return this.fold('column', () => true, false);
  }

  expandRowGroupsUpToDepth(depth: number): this {
    return this.expandUpTo('row', depth);
  }

  expandColumnGroupsUpToDepth(depth: number): this {
    return this.expandUpTo('column', depth);
  }

  getRowGroupControlPosition(): GasEnum {
    return enumValue('Spreadsheet.GroupControlTogglePosition', this.state.rowGroupToggle);
  }

  getColumnGroupControlPosition(): GasEnum {
    return enumValue('Spreadsheet.GroupControlTogglePosition', this.state.columnGroupToggle);
  }

  setRowGroupControlPosition(position: GasEnum): this {
    return this.alter((sheet) => {
      sheet.rowGroupToggle = toggleNamed(position);
    });
  }

  setColumnGroupControlPosition(position: GasEnum): this {
    return this.alter((sheet) => {
      sheet.columnGroupToggle = toggleNamed(position);
    });
  }
}

const toggleNamed = ({ name }: GasEnum): GroupToggle => (name === 'BEFORE' ? 'BEFORE' : 'AFTER');
