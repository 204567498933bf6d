// PivotGroup, part 2: how its members are put together, sorted, labelled and summed up.

import type { GasEnum } from '../../../core/service.ts';
import { groupLimitRefused, invalidArgument } from '../../errors.ts';
import type { PivotRule } from '../../pivot/pivot-state.ts';
import { serialAt } from '../../serial.ts';
import type { CellValue } from '../../state.ts';
import { DateTimeGroupingRule } from './date-time-rule.ts';
import { PivotGroupBase } from './pivot-group-base.ts';
import type { PivotValue } from './pivot-value.ts';

export class PivotGroup extends PivotGroupBase {
  /** Values as a script passes them; a date is the day that the cells show. */
  #kept(values: readonly unknown[], name: string): CellValue[] {
    const zone = this.table.book.timeZone;
    return values.map((value) => {
      if (value instanceof Date) return serialAt(value.getTime(), zone);
      if (typeof value === 'string' || typeof value === 'number') return value;
      if (typeof value === 'boolean') return value;
      throw invalidArgument(name);
    });
  }

  #rule(rule: PivotRule | null): this {
    return this.alter({ rule });
  }

  /** A group has one kind of rule: another kind gives way [K]. */
  addManualGroupingRule(name: string, members: unknown[]): this {
    const { rule } = this.group;
    const known = rule?.kind === 'manual' ? rule.groups : [];
    const others = known.filter((one) => one.name !== name);
    const added = { name, items: this.#kept(members, 'groupMembers') };
    return this.#rule({ kind: 'manual', groups: [...others, added] });
  }

  removeManualGroupingRule(name: string): this {
    const { rule } = this.group;
    if (rule?.kind !== 'manual') return this;
    const groups = rule.groups.filter((one) => one.name !== name);
    return this.#rule(groups.length > 0 ? { kind: 'manual', groups } : null);
  }

  /** The least must be less than the most (REST reference, HistogramRule). */
  setHistogramGroupingRule(min: number, max: number, interval: number): this {
    if (max <= min) throw invalidArgument('maxValue');
    if (interval <= 0) throw invalidArgument('intervalSize');
    return this.#rule({ kind: 'histogram', min, max, interval });
  }

  setDateTimeGroupingRule({ name }: GasEnum): this {
    if (name === 'UNSUPPORTED') throw invalidArgument('dateTimeGroupingRuleType');
    return this.#rule({ kind: 'dateTime', type: name });
  }

  getDateTimeGroupingRule(): DateTimeGroupingRule | null {
    const { rule } = this.group;
    return rule?.kind === 'dateTime' ? new DateTimeGroupingRule(rule.type) : null;
  }

  clearGroupingRule(): this {
    return this.#rule(null);
  }

  isSortAscending(): boolean {
    return this.group.ascending;
  }

  sortAscending(): this {
    return this.alter({ ascending: true });
  }

  sortDescending(): this {
    return this.alter({ ascending: false });
  }

  sortBy(value: PivotValue, oppositeGroupValues: unknown[]): this {
    const opposite = this.#kept(oppositeGroupValues, 'oppositeGroupValues');
    return this.alter({ sortBy: { value: value.id, opposite } });
  }

  /** Back to its members' own order, ascending [K]. */
  clearSort(): this {
    return this.alter({ sortBy: null, ascending: true });
  }

  areLabelsRepeated(): boolean {
    return this.group.repeated;
  }

  showRepeatedLabels(): this {
    return this.alter({ repeated: true });
  }

  hideRepeatedLabels(): this {
    return this.alter({ repeated: false });
  }

  totalsAreShown(): boolean {
    return this.group.totals;
  }

  showTotals(totals: boolean): this {
    return this.alter({ totals });
  }

  /** Only the groups of a DataSourcePivotTable have one. */
  getGroupLimit(): null {
    return null;
  }

  /** @throws always: it "is only supported for DataSourcePivotTable" */
  setGroupLimit(count: number): this {
    if (count < 1) throw invalidArgument('countLimit');
    throw groupLimitRefused();
  }
}
