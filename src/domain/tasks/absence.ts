// Who is away when, and who acts for whom meanwhile.

import type { Row } from '../../workbook/schema.ts';
import type { Day } from '../day.ts';
import type { MemberId } from '../ids.ts';

type Absence = Pick<Row<'team'>, 'memberId' | 'absentFrom' | 'absentTo' | 'substituteId'>;

/** Whether somebody is away on any of these days; without a last day the absence has no end yet. */
export function isAwayBetween(
  { absentFrom, absentTo }: Pick<Absence, 'absentFrom' | 'absentTo'>,
  first: Day,
  last: Day,
): boolean {
  if (absentFrom === null) return false;
  return absentFrom <= last && (absentTo === null || absentTo >= first);
}

/**
 * Who acts for a member on a day: the member, or while away the substitute, and that one's substitute
 * in turn. Where nobody is named, or the substitutes go round in a circle, the member stays.
 */
export function actingFor<Some extends Absence>(
  member: Some,
  team: readonly Some[],
  on: Day,
): Some {
  const seen = new Set<MemberId>();
  let acting = member;
  while (isAwayBetween(acting, on, on)) {
    seen.add(acting.memberId);
    const next = team.find(({ memberId }) => memberId === acting.substituteId);
    if (next === undefined || seen.has(next.memberId)) return member;
    acting = next;
  }
  return acting;
}

/**
 * Whether an absence would close a circle: from the substitute on, along those who are away on any of
 * the same days, back to the member.
 */
export function closesCircle(absence: Absence, team: readonly Absence[]): boolean {
  const { memberId, absentFrom } = absence;
  if (absentFrom === null) return false;
  const seen = new Set<MemberId>();
  let next: MemberId = absence.substituteId;
  while (next !== '' && !seen.has(next)) {
    if (next === memberId) return true;
    seen.add(next);
    const row = team.find((one) => one.memberId === next);
    const away = row !== undefined && isAwayBetween(row, absentFrom, absence.absentTo ?? LAST_DAY);
    next = away ? row.substituteId : ('' as MemberId);
  }
  return false;
}

/** Later than any day of a book. */
const LAST_DAY = '2999-12-31' as Day;
