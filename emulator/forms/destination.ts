// A form linked to a spreadsheet: the tab of its answers, a row for each (platform.md §4.4).

import type { Switches } from '../core/switches.ts';
import type { World } from '../core/world.ts';
import { putCell } from '../spreadsheet/cells.ts';
import { documentMissing } from '../spreadsheet/errors.ts';
import { extentOf } from '../spreadsheet/extent.ts';
import { localeFacts } from '../spreadsheet/locale.ts';
import { newSheet } from '../spreadsheet/new-spreadsheet.ts';
import { serialAt } from '../spreadsheet/serial.ts';
import type { Cell, SheetState, SpreadsheetState } from '../spreadsheet/state.ts';
import { typed } from '../spreadsheet/typed-text.ts';
import { isQuestion } from './answer-format.ts';
import type { AnswerValue, FormResponseState, FormState } from './state.ts';

const words = {
  vi: { tab: 'Câu trả lời biểu mẫu', time: 'Dấu thời gian' },
  en: { tab: 'Form Responses', time: 'Timestamp' },
};

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
  const own = words[world.owner.locale];
  const names = new Set(book.sheets.map(({ name }) => name));
  let number = 1;
  while (names.has(`${own.tab} ${number}`)) number++;
  let sheetId = (world.nextId++ * 1_103_515_245 + 54_321) % 2_147_483_647;
  while (book.sheets.some((sheet) => sheet.sheetId === sheetId)) sheetId++;
  const sheet = newSheet(sheetId, `${own.tab} ${number}`);
  sheet.frozenRows = 1;
  book.sheets.push(sheet);
  putCell(sheet, 0, 0, { v: own.time });
  form.destination = { spreadsheetId, sheetId, columns: [] };
  addColumns(form, sheet);
  for (const response of form.responses) tabulate(world, form, response, switches);
  world.forms.refired = [
    ...(world.forms.refired ?? []),
    ...form.responses.map(({ id }) => ({ formId: form.id, responseId: id })),
  ];
  book.revision++;
}

/** Columns follow the order in which questions were made; one whose question is gone stays. */
function addColumns(form: FormState, sheet: SheetState): void {
  const { destination } = form;
  if (!destination) return;
  for (const item of form.items.filter(isQuestion)) {
    if (destination.columns.includes(item.id)) continue;
    destination.columns.push(item.id);
    putCell(sheet, 0, destination.columns.length, { v: item.title });
  }
}

/**
 * Writes an answer into the tab of a linked form, if the form is linked and the tab is there. An
 * edited answer rewrites its row, with the time of the edit.
 */
export function tabulate(
  world: World,
  form: FormState,
  response: FormResponseState,
  switches: Switches,
  edited: { was: number } | null = null,
): AnswerRow | null {
  const { destination } = form;
  const book = world.spreadsheets[destination?.spreadsheetId ?? ''];
  const sheet = book?.sheets.find(({ sheetId }) => sheetId === destination?.sheetId);
  if (!destination || !book || !sheet) return null;
  addColumns(form, sheet);
  const stamp = (at: number) => serialAt(Math.floor(at / 1000) * 1000, book.timeZone);
  const known = edited ? sheet.cells.findIndex((line) => line?.[0]?.v === stamp(edited.was)) : -1;
  const row = known < 0 ? extentOf(sheet, switches).rows : known;
  if (row >= sheet.maxRows) sheet.maxRows = row + 1;
  const time = stamp(edited ? world.now : response.submittedAt);
  putCell(sheet, row, 0, { v: time, nf: localeFacts(book.locale).dateTime });
  destination.columns.forEach((id, at) => {
    const text = textOf(response.answers[id]);
    const cell = text === '' ? undefined : answerCell(world, book, text, switches);
    putCell(sheet, row, at + 1, cell);
  });
  book.revision++;
  const { spreadsheetId, sheetId, columns } = destination;
  return { spreadsheetId, sheetId, row, columns: columns.length + 1 };
}

/** Whether the tab reads an answer as if it were typed is unsettled (switch U6). */
function answerCell(world: World, book: SpreadsheetState, text: string, switches: Switches): Cell {
  if (!switches['forms.tabParses']) return { v: text };
  const now = serialAt(world.now, book.timeZone);
  const { v, f, nf } = typed(text, {
    facts: localeFacts(book.locale),
    format: undefined,
    switches,
    now,
  });
  return { v, ...(f === undefined ? {} : { f }), ...(nf === undefined ? {} : { nf }) };
}

const textOf = (answer: AnswerValue | undefined): string =>
  answer === undefined ? '' : [answer].flat(2).join(', ');
