// The lines of one side of a pivot table: its groups' members, one inside the other, with totals.

import { aggregate, type PivotData, type Records } from './aggregate.ts';
import { compareMembers, type Member, memberFor } from './group-member.ts';
import type { PivotGroupState, PivotValueState } from './pivot-state.ts';

/** A row or a column of a pivot table. */
export interface PivotLine {
  /** The members that it stands for, from the outermost; a total's path ends where it sums up. */
  path: readonly Member[];
  records: Records;
  /** Whether it sums up the members of the group behind its path. */
  total: boolean;
}

/** What one side is made of, with what its order may rest on. */
export interface Side {
  groups: readonly PivotGroupState[];
  opposite: readonly PivotGroupState[];
  values: readonly PivotValueState[];
}

interface Branch {
  member: Member;
  records: number[];
}

function branchesOf(data: PivotData, group: PivotGroupState, records: Records): Branch[] {
  const branches = new Map<string, Branch>();
  for (const record of records) {
    const cell = data.source.records[record]?.[group.offset] ?? { value: '' };
    const member = memberFor(cell, group.rule, data.setting.facts);
    const known = branches.get(member.key);
    if (known) known.records.push(record);
    else branches.set(member.key, { member, records: [record] });
  }
  return [...branches.values()];
}

/** What a branch is sorted by: a value in each of the chosen members of the opposite group. */
function measures(data: PivotData, side: Side, group: PivotGroupState, branch: Branch): number[] {
  const value = side.values.find(({ id }) => id === group.sortBy?.value);
  if (!value || !group.sortBy) return [];
  const [outermost] = side.opposite;
  const wanted = group.sortBy.opposite;
  const parts =
    wanted.length === 0 || !outermost
      ? [branch.records]
      : wanted.map((one) =>
          branch.records.filter((record) => {
            const cell = data.source.records[record]?.[outermost.offset] ?? { value: '' };
            return memberFor(cell, outermost.rule, data.setting.facts).cell.value === one;
          }),
        );
  return parts.map((records) => Number(aggregate(data, value, records)) || 0);
}

function sorted(data: PivotData, side: Side, group: PivotGroupState, records: Records): Branch[] {
  const branches = branchesOf(data, group, records).map((branch) => ({
    branch,
    by: measures(data, side, group, branch),
  }));
  const direction = group.ascending ? 1 : -1;
  branches.sort((a, b) => {
    for (let at = 0; at < a.by.length; at++) {
      const difference = (a.by[at] ?? 0) - (b.by[at] ?? 0);
      if (difference !== 0) return direction * difference;
    }
    return direction * compareMembers(a.branch.member, b.branch.member);
  });
  return branches.map(({ branch }) => branch);
}

/**
 * The lines of a side in their order. Each group's total comes behind its members; a side without
 * groups is one line.
 */
export function linesOf(
  data: PivotData,
  side: Side,
  records: Records,
  path: readonly Member[] = [],
): PivotLine[] {
  const group = side.groups[path.length];
  if (!group) return [{ path, records, total: false }];
  const lines = sorted(data, side, group, records).flatMap((branch) =>
    linesOf(data, side, branch.records, [...path, branch.member]),
  );
  return group.totals ? [...lines, { path, records, total: true }] : lines;
}
