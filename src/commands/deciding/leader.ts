// Who the leader is whose column the decisions are.

import { activeMembers } from '../../domain/tasks/people.ts';
import type { Office } from '../../ports.ts';

/** The address of the one leader in Tổ soạn thảo; '' for none, or for more than one. */
export function leaderAddress({ tables }: Pick<Office, 'tables'>): string {
  const addresses = activeMembers(tables.read('team').rows)
    .filter(({ teamRole, email }) => teamRole === 'LANH_DAO' && email.trim() !== '')
    .map(({ email }) => email.trim());
  return addresses.length === 1 ? (addresses[0] ?? '') : '';
}
