// A sample project in a runtime of its own, and what a person sees of it.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createRuntime, type Runtime, type RuntimeOptions } from '../../../emulator/index.ts';

/** Monday 23 August 2021, 8:00 in Vietnam. */
const monday = '2021-08-23T08:00:00+07:00';

export const OWNER = 'chu@example.vn';

/** A spreadsheet's locale with the language of its owner. */
export const places = [
  ['vi_VN', 'vi'],
  ['en_US', 'en'],
] as const;

export const hasLibreOffice = !spawnSync('soffice', ['--version']).error;

/** The project of that folder; its forms can be answered without an account of the owner's domain. */
export function sample(name: string, options: Partial<RuntimeOptions> = {}): Runtime {
  return createRuntime({
    project: { dir: join(import.meta.dirname, name) },
    now: monday,
    locale: 'en_US',
    switches: { 'forms.responders': 'anyone' },
    ...options,
    account: { email: OWNER, locale: 'en', ...options.account },
  });
}

const quoted = (value: unknown): string => JSON.stringify(value);

/** Puts rows into a tab from A1 on, making the tab where there is none. */
export async function fill(runtime: Runtime, tab: string, rows: unknown[][]): Promise<void> {
  await runtime.eval(`(() => {
    const book = SpreadsheetApp.getActive();
    const rows = ${quoted(rows)};
    const tab = book.getSheetByName(${quoted(tab)}) || book.insertSheet(${quoted(tab)});
    tab.getRange(1, 1, rows.length, rows[0].length).setValues(rows);
  })()`);
}

/** The cells of a tab as they show, up to the last row in which something stands. */
export async function shown(runtime: Runtime, tab: string): Promise<string[][]> {
  const cells = await runtime.eval(
    `JSON.stringify(SpreadsheetApp.getActive().getSheetByName(${quoted(tab)}).getDataRange().getDisplayValues())`,
  );
  const rows = JSON.parse(String(cells)) as string[][];
  const last = rows.findLastIndex((row) => row.some((text) => text !== ''));
  return rows.slice(0, last + 1);
}

/** The column under a heading as it shows, without the heading. */
export async function column(runtime: Runtime, tab: string, heading: string): Promise<string[]> {
  const [heads = [], ...rows] = await shown(runtime, tab);
  const at = heads.indexOf(heading);
  return rows.map((row) => row[at] ?? '');
}

/** The public address of the form that the spreadsheet is linked to. */
export async function formAddress(runtime: Runtime): Promise<string> {
  return String(
    await runtime.eval(
      'FormApp.openByUrl(SpreadsheetApp.getActive().getFormUrl()).getPublishedUrl()',
    ),
  );
}

/** The words of the document with that name in the drive. */
export async function documentText(runtime: Runtime, name: string): Promise<string> {
  return String(
    await runtime.eval(
      `DocumentApp.openById(DriveApp.getFilesByName(${quoted(name)}).next().getId()).getBody().getText()`,
    ),
  );
}

/** Whether these bytes are a PDF. */
export const isPdf = (bytes: Uint8Array | null | undefined): boolean =>
  new TextDecoder().decode(bytes?.slice(0, 5)) === '%PDF-';
