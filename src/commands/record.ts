// Writes what a command did into the audit log.

import type { Office } from '../ports.ts';

export interface Deed {
  readonly action: string;
  /** The kind of record: a sheet id. */
  readonly entity: string;
  readonly entityId: string;
  readonly detail: string;
}

/** Appends deeds to the audit log in one block. Counts and ids only: no text from outside. */
export function record(office: Office, deeds: readonly Deed[]): void {
  const now = office.clock.now();
  office.tables.append(
    'audit',
    deeds.map((deed) => ({ at: now, by: office.person, ...deed, runId: office.runId })),
  );
}
