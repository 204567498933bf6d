// Who may edit what in the book, from the roles in Tổ soạn thảo.

import type { ColumnName } from '../../workbook/columns.ts';
import type { Row } from '../../workbook/schema.ts';

export type RightsMember = Pick<Row<'team'>, 'teamRole' | 'email'>;

export interface Rights {
  readonly leaders: readonly string[];
  readonly staff: readonly string[];
  readonly comments: null | {
    readonly chiefs: readonly string[];
    readonly chiefColumns: readonly ColumnName<'comments'>[];
    readonly staffColumns: readonly ColumnName<'comments'>[];
  };
}

/** What whoever handles comments fills in. */
export const handlerColumns: readonly ColumnName<'comments'>[] = [
  'disposition',
  'explanation',
  'changeRef',
  'changedIn',
  'theme',
  'kind',
  'severity',
  'status',
];

/** What the head of the team settles besides. */
export const chiefColumns: readonly ColumnName<'comments'>[] = ['ownerId', 'duplicateOf'];

/**
 * The rights of the book; null while no leader has an address, because then nobody needs to be kept
 * out. Who is leader and member at once is held to be a leader. Addresses in small letters, each once.
 * @param byMember whether the columns of the log are parted, too
 */
export function rightsOf(team: readonly RightsMember[], byMember: boolean): Rights | null {
  const of = (test: (member: RightsMember) => boolean) => [
    ...new Set(
      team
        .filter(test)
        .map(({ email }) => email.trim().toLowerCase())
        .filter((email) => email !== ''),
    ),
  ];
  const leaders = of(({ teamRole }) => teamRole === 'LANH_DAO');
  if (leaders.length === 0) return null;
  const notLeaders = (emails: readonly string[]) =>
    emails.filter((email) => !leaders.includes(email));
  return {
    leaders,
    staff: notLeaders(of(({ teamRole }) => teamRole !== 'LANH_DAO')),
    comments: byMember
      ? {
          chiefs: notLeaders(of(({ teamRole }) => teamRole === 'TO_TRUONG')),
          chiefColumns,
          staffColumns: handlerColumns,
        }
      : null,
  };
}
