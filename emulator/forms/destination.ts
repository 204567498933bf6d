// A form linked to a spreadsheet: the tab of its answers, a row for each (platform.md §4.4).

import type { Switches } from '../core/switches.ts';
import type { World } from '../core/world.ts';
import { putCell } from '../spreadsheet/cells.ts';
import { documentMissing } from '../spreadsheet/errors.ts';
import { extentOf } from '../spreadsheet/extent.ts';
import { localeFacts } from '../spreadsheet/locale.ts';
import { newSheet } from '../spreadsheet/new-spreadsheet.ts';
import { serialAt } from '../spreadsheet/serial.ts';
import type { SheetState, SpreadsheetState } from '../spreadsheet/state.ts';
import type { FormResponseState, FormState } from './state.ts';
import { addColumns, cellOf, tabWords } from './tab-columns.ts';

/** The row that an answer got, counted from 0. */
export interface AnswerRow {
  spreadsheetId: string;
  sheetId: number;
  row: number;
  columns: number;
}

/**
 * Adds a new tab with every answer so far, at each call; the old answers fire again when the world
 * goes on.
 */
export function linkForm(world: World, form: FormState, spreadsheetId: string, switches: Switches) {
  const book = world.spreadsheets[spreadsheetId];
  if (!book) throw documentMissing(spreadsheetId);
  const own = tabWords[world.owner.locale];
  const names = new Set(book.sheets.map(({ name }) => name));
  let number = 1;
  while (names.has(`${own.tab} ${number}`)) number++;
  let sheetId = (world.nextId++ * 1_103_515_245 + 54_321) % 2_147_483_647;
  while (book.sheets.some((sheet) => sheet.sheetId === sheetId)) sheetId++;
  const sheet = newSheet(sheetId, `${own.tab} ${number}`);
  sheet.frozenRows = 1;
  // Before the other tabs [K]: harder on whoever takes the first one for their own.
  book.sheets.unshift(sheet);
  putCell(sheet, 0, 0, { v: own.time });
  form.destination = { spreadsheetId, sheetId, columns: [] };
  addColumns(world, form, sheet);
  for (const response of form.responses) tabulate(world, form, response, switches);
  world.forms.refired = [
    ...(world.forms.refired ?? []),
    ...form.responses.map(({ id }) => ({ formId: form.id, responseId: id })),
  ];
  book.revision++;
}

/** Heads a column for each question that the linked tab has none for: Google does so unasked [K]. */
export function headNewQuestions(world: World, formId: string): void {
  const form = world.forms.byId[formId];
  const { destination } = form ?? {};
  const book = world.spreadsheets[destination?.spreadsheetId ?? ''];
  const sheet = book?.sheets.find(({ sheetId }) => sheetId === destination?.sheetId);
  if (!form || !destination || !book || !sheet) return;
  const before = destination.columns.length;
  addColumns(world, form, sheet);
  if (destination.columns.length > before) book.revision++;
}

/**
 * Writes an answer into the tab of a linked form, if the form is linked and the tab is there. An
 * edited answer rewrites the row of the one it replaces, with the time of the edit.
 */
export function tabulate(
  world: World,
  form: FormState,
  response: FormResponseState,
  switches: Switches,
  replaced: FormResponseState | null = null,
): AnswerRow | null {
  const { destination } = form;
  const book = world.spreadsheets[destination?.spreadsheetId ?? ''];
  const sheet = book?.sheets.find(({ sheetId }) => sheetId === destination?.sheetId);
  if (!destination || !book || !sheet) return null;
  addColumns(world, form, sheet);
  const known = replaced ? rowOf(form, book, sheet, replaced) : undefined;
  const row = known ?? extentOf(sheet, switches).rows;
  if (row >= sheet.maxRows) sheet.maxRows = row + 1;
  response.tabledAt = replaced ? world.now : response.submittedAt;
  const time = stamp(book, response.tabledAt);
  putCell(sheet, row, 0, { v: time, nf: localeFacts(book.locale).dateTime });
  destination.columns.forEach((column, at) => {
    putCell(sheet, row, at + 1, cellOf(world, book, form, response, column, switches));
  });
  book.revision++;
  const { spreadsheetId, sheetId, columns } = destination;
  return { spreadsheetId, sheetId, row, columns: columns.length + 1 };
}

/** Times in the sheet have whole seconds (platform.md §4.3). */
const stamp = (book: SpreadsheetState, at: number) =>
  serialAt(Math.floor(at / 1000) * 1000, book.timeZone);

/** The row that a response stands in, found by its time; of one second's rows, in their order. */
function rowOf(
  form: FormState,
  book: SpreadsheetState,
  sheet: SheetState,
  response: FormResponseState,
): number | undefined {
  const timeOf = (one: FormResponseState) => stamp(book, one.tabledAt ?? one.submittedAt);
  const time = timeOf(response);
  const alike = form.responses.filter((one) => one !== response && timeOf(one) === time);
  const before = alike.filter((one) => one.submittedAt < response.submittedAt).length;
  const rows = [...sheet.cells.keys()].filter((row) => sheet.cells[row]?.[0]?.v === time);
  return rows[before] ?? rows[0];
}
