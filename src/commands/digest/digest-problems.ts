// What keeps the weekly digest from reaching anybody, as the check of the book tells it.

import { leadersOf, readersOf } from '../../domain/digest/readers.ts';
import { calledAs } from '../../domain/tasks/people.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import type { Settings } from '../../workbook/settings.ts';

/** Leaders without a usable address, or none at all, while the digest is switched on; [] for nothing. */
export function digestProblems(
  team: readonly Kept<'team'>[],
  { digestDay }: Pick<Settings, 'digestDay'>,
  office: Office,
): string[] {
  if (digestDay === 'KHONG') return [];
  const { digest: words } = wordsOf(office.language).reports;
  const tab = office.tables.names.tab('team');
  const leaders = leadersOf(team);
  if (leaders.length === 0) return [words.noLeader(tab)];
  const reached = new Set(readersOf(team).map(({ email }) => email.trim().toLowerCase()));
  return leaders
    .filter(({ email }) => !reached.has(email.trim().toLowerCase()))
    .map((leader) => words.noAddress(tab, leader.rowNumber, calledAs(leader)));
}
