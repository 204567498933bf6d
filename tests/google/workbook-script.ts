// A small script project around the tables and the dress, as the runtime's tests of them load it.

import '../../src/speech.ts';
import { dressWorkbook } from '../../src/google/dress/dress-workbook.ts';
import { withLock } from '../../src/google/lock.ts';
import { googleMemory } from '../../src/google/memory.ts';
import { googleTables } from '../../src/google/tables.ts';
import type { Change, Tables } from '../../src/ports.ts';
import { bookWords } from '../../src/text/book-words.ts';
import type { Row, SheetId } from '../../src/workbook/schema.ts';

const spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();

function tables(): Tables {
  return googleTables(spreadsheet, googleMemory(), () => 'vi');
}

export function setUp(): void {
  dressWorkbook(spreadsheet(), googleMemory(), bookWords('vi'));
}

export function forget(): void {
  PropertiesService.getScriptProperties().deleteAllProperties();
}

export function read<Id extends SheetId>(sheet: Id) {
  return tables().read(sheet).rows;
}

export function append<Id extends SheetId>(sheet: Id, rows: Row<Id>[]): void {
  tables().append(sheet, rows);
}

export function update<Id extends SheetId>(sheet: Id, changes: Change<Id>[]): void {
  tables().update(sheet, changes);
}

export function mark(key: string, statuses: Row<'mailQueue'>['status'][]): void {
  const write = tables().cell('mailQueue', key, 'status');
  for (const status of statuses) write(status);
}

/** A change as a command makes it: committed before the lock is let go. */
export function change<Id extends SheetId>(sheet: Id, changes: Change<Id>[]): void {
  const all = tables();
  all.update(sheet, changes);
  all.flush();
}

/** A command that is refused after it has written. */
export function changeAndFail<Id extends SheetId>(sheet: Id, changes: Change<Id>[]): void {
  const memory = googleMemory();
  const all = googleTables(spreadsheet, memory, () => 'vi');
  withLock(
    memory,
    () => all.flush(),
    () => {
      all.update(sheet, changes);
      throw new Error('Refused.');
    },
  );
}

export function add<Id extends SheetId>(sheet: Id, rows: Row<Id>[]): void {
  const all = tables();
  all.append(sheet, rows);
  all.flush();
}

export function markEach(key: string, statuses: Row<'mailQueue'>['status'][]): void {
  const all = tables();
  const write = all.cell('mailQueue', key, 'status');
  for (const status of statuses) {
    write(status);
    all.flush();
  }
}
