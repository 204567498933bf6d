// Who somebody of the team is: by address, by role, by name.

import type { Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';

export type Member = Row<'team'>;

/** Those who still take part. */
export function activeMembers<Some extends Pick<Member, 'active' | 'memberId'>>(
  team: readonly Some[],
): Some[] {
  return team.filter(({ active, memberId }) => active !== 'KHONG' && memberId !== '');
}

/** The member with this address, whatever the case of its letters; null for a stranger. */
export function memberAt<Some extends Pick<Member, 'active' | 'memberId' | 'email'>>(
  team: readonly Some[],
  address: string,
): Some | null {
  const wanted = address.trim().toLowerCase();
  if (wanted === '') return null;
  return activeMembers(team).find(({ email }) => email.trim().toLowerCase() === wanted) ?? null;
}

/** Whether a member may give tasks out under the setting `whoAssigns`. */
export function mayAssign({ teamRole }: Pick<Member, 'teamRole'>, who: Ids<'assigners'>): boolean {
  return teamRole === 'TO_TRUONG' || (who === 'TO_TRUONG_THU_KY' && teamRole === 'THU_KY');
}

/** @example calledAs({ honorific: 'Ông', fullName: 'Chu Thanh Sơn' }) //=> 'Ông Chu Thanh Sơn' */
export function calledAs({ honorific, fullName }: Pick<Member, 'honorific' | 'fullName'>): string {
  return `${honorific} ${fullName}`.trim();
}

/** The ids in a cell of ids: separated by comma, semicolon or white space. */
export function idsIn(cell: string): string[] {
  return cell.split(/[,;\s]+/).filter((word) => word !== '');
}
