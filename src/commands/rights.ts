// The rights of the book as Tổ soạn thảo and the settings give them, and whether they are in force.

import { type Rights, rightsOf } from '../domain/deciding/rights.ts';
import { activeMembers } from '../domain/tasks/people.ts';
import type { Office } from '../ports.ts';
import { wordsOf } from '../text/words.ts';
import type { Kept } from '../workbook/schema.ts';

/** Puts the rights into force that the book says; lifts them when no leader has an address. */
export function guardRights(team: readonly Kept<'team'>[], parted: boolean, office: Office): void {
  office.book.guard(rightsOf(activeMembers(team), parted));
}

/** What keeps the leader's column from being the leader's alone, in sentences; [] for nothing. */
export function rightsProblems(
  team: readonly Kept<'team'>[],
  parted: boolean,
  office: Office,
): string[] {
  const { rights: words } = wordsOf(office.language).reports;
  const { names } = office.tables;
  const rights: Rights | null = rightsOf(activeMembers(team), parted);
  if (rights === null) return [words.noLeader(names.tab('team'))];
  const { inForce, owner } = office.book.rightsInForce();
  const found = [
    ...(inForce === JSON.stringify(rights) ? [] : [words.notInForce]),
    ...rights.leaders
      .filter((leader) => leader === owner.toLowerCase())
      .map((leader) => words.leaderOwns(leader)),
    ...(rights.staff.length === 0 ? [words.noStaff(names.tab('team'))] : []),
  ];
  return found;
}
