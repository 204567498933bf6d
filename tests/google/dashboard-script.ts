// A small script project around the dashboard, as the runtime's tests of it load it.

import '../../src/speech.ts';
import { dressWorkbook } from '../../src/google/dress/dress-workbook.ts';
import { googleMemory } from '../../src/google/memory.ts';
import { googleTables } from '../../src/google/tables.ts';
import { dressViews } from '../../src/google/views/dress-views.ts';
import { bookWords } from '../../src/text/book-words.ts';
import type { Row, SheetId } from '../../src/workbook/schema.ts';
import { viewRoom } from '../../src/workbook/views/room.ts';

const spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();

export function setUp(): void {
  dressWorkbook(spreadsheet(), googleMemory(), bookWords('vi'));
}

export function dress(): void {
  const room = viewRoom({
    phases: read('phases'),
    rounds: read('rounds'),
    team: read('team'),
    tasks: read('tasks'),
  });
  dressViews(spreadsheet(), googleMemory(), bookWords('vi'), 'vi', room);
}

function read<Id extends SheetId>(sheet: Id) {
  return googleTables(spreadsheet, googleMemory(), () => 'vi').read(sheet).rows;
}

export function append<Id extends SheetId>(sheet: Id, rows: Row<Id>[]): void {
  googleTables(spreadsheet, googleMemory(), () => 'vi').append(sheet, rows);
}

export function shown(): string[][] {
  return spreadsheet().getSheets()[0]?.getDataRange().getDisplayValues() ?? [];
}

export function deleteDashboard(): void {
  const sheet = spreadsheet().getSheets()[0];
  if (sheet) spreadsheet().deleteSheet(sheet);
}

/** A person drags the dashboard's chart away and adds a pie of the last line of its table. */
export function addChart(): void {
  const sheet = spreadsheet().getSheets()[0];
  const [own] = sheet?.getCharts() ?? [];
  if (!sheet || !own) return;
  sheet.updateChart(own.modify().setPosition(40, 2, 0, 0).setOption('title', 'Bảng').build());
  const pie = sheet.newChart().setChartType(Charts.ChartType.PIE);
  sheet.insertChart(pie.addRange(sheet.getRange('K26:M30')).setPosition(40, 12, 0, 0).build());
}
