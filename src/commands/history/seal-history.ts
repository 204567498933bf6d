// Seals the rows of the history that came since, in one block, and keeps how far it is sealed.

import { type ChainRow, type ChainView, sealed, viewChain } from '../../domain/history/chain.ts';
import { CHAIN_KEY, readEnd, writtenEnd } from '../../domain/history/chain-end.ts';
import type { Office } from '../../ports.ts';
import { columnsOf } from '../../workbook/columns.ts';
import type { Kept } from '../../workbook/schema.ts';

/**
 * Seals what is new; what somebody put in by hand stays without a seal, for the check to name. The
 * properties follow only when the sheet is seen to hold the seals where they belong: a run that was
 * stopped, or whose rows were sorted under its hands, is done again by the next. Under the lock.
 */
export function sealHistory(office: Office): void {
  const { tables, memory, signer } = office;
  const end = readEnd(memory.get(CHAIN_KEY));
  const { fresh } = historyView(tables.read('audit').rows, office);
  if (fresh.length === 0) return;
  const next = sealed(fresh, end, signer.sign);
  tables.fill(
    'audit',
    'seal',
    next.seals.map(({ rowNumber, seal }) => ({ rowNumber, value: seal })),
  );
  tables.flush();
  const there = chainRows(tables.read('audit').rows);
  const before = new Set(viewChain(there, end, signer.sign).faults.map(faultKey));
  const after = viewChain(there, next.end, signer.sign).faults;
  if (after.every((fault) => before.has(faultKey(fault)))) {
    memory.set({ [CHAIN_KEY]: writtenEnd(next.end) });
  }
}

/** A new chain over the rows as they stand; what was found in the old one is for the caller to record. */
export function sealAnew(office: Office): void {
  office.memory.remove(CHAIN_KEY);
  sealHistory(office);
}

/** What the seals of the history tell, of rows that were just read. */
export function historyView(
  rows: readonly Kept<'audit'>[],
  { memory, signer }: Pick<Office, 'memory' | 'signer'>,
): ChainView {
  return viewChain(chainRows(rows), readEnd(memory.get(CHAIN_KEY)), signer.sign);
}

function chainRows(rows: readonly Kept<'audit'>[]): ChainRow[] {
  const columns = columnsOf('audit').filter(({ name }) => name !== 'seal');
  return rows.map((row) => {
    const cells: Readonly<Record<string, unknown>> = row;
    // By name and without blanks: a column that comes to the sheet later changes no seal.
    const filled = columns.flatMap(({ name }) => {
      const value = cells[name];
      return value === '' || value === null ? [] : [[name, value]];
    });
    return {
      rowNumber: row.rowNumber,
      seal: row.seal,
      content: JSON.stringify(filled),
      at: row.at ?? '',
      marked: row.runId !== '',
    };
  });
}

const faultKey = (fault: ChainView['faults'][number]): string => JSON.stringify(fault);
