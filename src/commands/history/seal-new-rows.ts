// Once a day the rows that came into the history are sealed; a day without any costs one look.

import { CHAIN_KEY, readEnd } from '../../domain/history/chain-end.ts';
import type { Office } from '../../ports.ts';
import { FIRST_DATA_ROW } from '../../workbook/header.ts';
import { told } from '../tell.ts';

/**
 * Seals what came since, if the row after the last sealed one is filled: sorting changes nothing in
 * that, and where rows were deleted the next check finds both. What fails is tried again tomorrow.
 * Under the lock.
 */
export function sealNewRows(office: Office): void {
  try {
    const { count } = readEnd(office.memory.get(CHAIN_KEY));
    if (!office.tables.isFilled('audit', FIRST_DATA_ROW + count)) return;
    office.upkeep().sealHistory(office);
  } catch (error) {
    told(error, office);
  }
}
