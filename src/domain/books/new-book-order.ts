// What a new book is to be, as it travels with the copy of the file: a row of the audit log, the last one.

import type { Row } from '../../workbook/schema.ts';
import { type Day, readDay } from '../day.ts';

export interface NewBookOrder {
  /** Name of the Đề án of the new book. */
  readonly programme: string;
  /** TRONG: the plan stays empty; CHUNG: the general template from a day on. */
  readonly plan: 'TRONG' | 'CHUNG';
  readonly start: Day | null;
  readonly team: boolean;
}

type AuditRow = Pick<Row<'audit'>, 'action' | 'entityId' | 'newValue'>;

const CODE = /^SO-MOI\/(TRONG|CHUNG)\/(\d{4}-\d{2}-\d{2})?\/(CO|KHONG)$/;

/**
 * The order without its name, as the log keeps it.
 * @example orderCode({ programme: 'A', plan: 'TRONG', start: null, team: true }) //=> 'SO-MOI/TRONG//CO'
 */
export function orderCode({ plan, start, team }: NewBookOrder): string {
  return `SO-MOI/${plan}/${start ?? ''}/${team ? 'CO' : 'KHONG'}`;
}

function orderOf({ action, entityId, newValue }: AuditRow): NewBookOrder | null {
  const found = action === 'NEW_BOOK' ? CODE.exec(entityId) : null;
  if (found === null || newValue === '') return null;
  const start = readDay(found[2] ?? '');
  const plan = found[1] === 'CHUNG' && start !== null ? 'CHUNG' : 'TRONG';
  return { programme: newValue, plan, start, team: found[3] === 'CO' };
}

/**
 * The order that a copied file was made for; null when its log goes on after one, as it does in the
 * original and in whatever somebody copied later by hand.
 */
export function lastOrder(audit: readonly AuditRow[]): NewBookOrder | null {
  const last = audit[audit.length - 1];
  return last === undefined ? null : orderOf(last);
}

/** Orders that no made book follows: their run was stopped, perhaps with a copy that nobody knows of. */
export function unfinishedOrders(audit: readonly AuditRow[]): NewBookOrder[] {
  return audit.flatMap((row, index) => {
    const order = orderOf(row);
    const done = audit
      .slice(index + 1)
      .some(
        (one) =>
          one.action === 'NEW_BOOK' && orderOf(one) === null && one.newValue === row.newValue,
      );
    return order === null || done ? [] : [order];
  });
}

/** The id of the file that was made for a Đề án of this name; null when none was. */
export function bookMadeFor(programme: string, audit: readonly AuditRow[]): string | null {
  const made = audit.find(
    (row) => row.action === 'NEW_BOOK' && orderOf(row) === null && row.newValue === programme,
  );
  return made === undefined ? null : made.entityId;
}
