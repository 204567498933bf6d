// Writes what a command did into the audit log.

import type { Office } from '../ports.ts';
import { wordsOf } from '../text/words.ts';
import type { Ids } from '../workbook/enums.ts';
import type { SheetId } from '../workbook/schema.ts';

export interface Deed {
  readonly action: Ids<'deed'>;
  /** The sheet that the record stands in; null for the book as a whole. */
  readonly entity: SheetId | null;
  readonly entityId: string;
  /** In the words of the user. */
  readonly detail: string;
  /** Why, in the words of whoever did it; shown with the history of a record. */
  readonly reason?: string;
  /** The cell that was changed: its column, what it held and what it holds. */
  readonly cell?: { readonly field: string; readonly old: string; readonly next: string };
}

/**
 * Appends deeds to the audit log in one block. Counts and ids only: no text from outside. `by` is
 * '' for what nobody pressed; what goes on with a stopped run is logged under that run.
 */
export function record(
  office: Office,
  deeds: readonly Deed[],
  by: string = office.person,
  runId: string = office.runId,
): void {
  const now = office.clock.now();
  const { sheets } = wordsOf(office.language);
  office.tables.append(
    'audit',
    deeds.map(({ action, entity, entityId, detail, cell, reason = '' }) => ({
      at: now,
      by,
      action,
      entity: entity === null ? '' : sheets[entity].title,
      entityId,
      field: cell?.field ?? '',
      oldValue: cell?.old ?? '',
      newValue: cell?.next ?? '',
      detail,
      reason,
      runId,
      // Put on by the daily tick, for all rows that came since.
      seal: '',
    })),
  );
}
