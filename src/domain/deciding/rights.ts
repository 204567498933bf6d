// Who may edit what in the book, from the roles in Tổ soạn thảo.

import type { ColumnName } from '../../workbook/columns.ts';
import type { Row } from '../../workbook/schema.ts';

export type RightsMember = Pick<Row<'team'>, 'teamRole' | 'email'>;

export interface Rights {
  readonly leaders: readonly string[];
  readonly staff: readonly string[];
  /** The columns of the log that nobody but the owner may edit; [] while the columns are not parted. */
  readonly locked: readonly ColumnName<'comments'>[];
}

/**
 * What a body said and where it came from, and the leader's words: once such a row stands, no command
 * that a member runs writes there, so that a lock stops nobody's work. A script runs with the rights of
 * whoever presses (developers.google.com/apps-script/guides/triggers/installable), which is why
 * handler, merges and states stay open to all of the staff.
 */
const lockedColumns: readonly ColumnName<'comments'>[] = [
  'commentId',
  'roundId',
  'bodyId',
  'bodyName',
  'requestId',
  'replyId',
  'quote',
  'content',
  'proposal',
  'reason',
  'leaderDecision',
  'readVersion',
  'receivedAt',
  'sourceText',
  'carriedFrom',
];

/**
 * The rights of the book; null while no leader has an address, because then nobody needs to be kept
 * out. Who is leader and member at once is held to be a leader. Addresses in small letters, each once.
 * @param parted whether the columns of the log are parted, too
 */
export function rightsOf(team: readonly RightsMember[], parted: boolean): Rights | null {
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
  return {
    leaders,
    staff: of(({ teamRole }) => teamRole !== 'LANH_DAO').filter((one) => !leaders.includes(one)),
    locked: parted ? lockedColumns : [],
  };
}
