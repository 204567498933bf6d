// A world with a small book made by hand: what the promises are held against when they themselves are tested.

import { createRuntime, type World } from '../../emulator/index.ts';
import type { Cell } from '../../emulator/spreadsheet/state.ts';
import { columnsOf, sheetIds } from '../../src/workbook/columns.ts';
import type { SheetId } from '../../src/workbook/schema.ts';
import type { Ended } from '../../tools/faults/ended.ts';

type Given = Readonly<Record<string, string | number | Cell>>;
export type Sheets = Partial<Record<SheetId, readonly Given[]>>;

/** A book with every sheet, and these records in them. */
export function smallBook(sheets: Sheets = {}): World {
  const { world } = createRuntime({
    project: { files: { 'Code.js': '' }, manifest: { timeZone: 'Asia/Ho_Chi_Minh' } },
    now: '2021-08-25T12:00:00+07:00',
  });
  const book = world.spreadsheets[world.bound?.id ?? ''];
  const [first] = book?.sheets ?? [];
  if (book === undefined || first === undefined) throw new Error('The world has no book.');
  book.sheets = sheetIds.map((id, index) => {
    world.script.properties.script[`sheet.${id}`] = String(index + 1);
    return {
      ...structuredClone(first),
      sheetId: index + 1,
      name: id,
      cells: cellsOf(id, sheets[id] ?? []),
    };
  });
  return world;
}

function cellsOf(id: SheetId, records: readonly Given[]): (Cell | undefined)[][] {
  const names = columnsOf(id).map(({ name }) => name);
  const cell = (value: string | number | Cell | undefined): Cell | undefined =>
    typeof value === 'object' || value === undefined ? value : { v: value };
  return [
    names.map((name) => ({ v: name })),
    names.map((name) => ({ v: name })),
    ...records.map((record) => names.map((name) => cell(record[name]))),
  ];
}

/** A run that has ended in this world, and began in an empty book. */
export const endedIn = (after: World, more: Partial<Ended> = {}): Ended => ({
  before: smallBook(),
  after,
  executions: [],
  calls: [],
  ...more,
});

/** A mail that a script has sent. */
export function sendMail(
  world: World,
  to: string,
  subject: string,
  body = '',
  at = world.now,
): void {
  world.mail.messages.push({
    id: `mail_${world.mail.messages.length}`,
    at,
    from: world.owner.email,
    name: '',
    to: [to],
    cc: [],
    bcc: [],
    replyTo: '',
    subject,
    body,
    htmlBody: '',
    attachments: [],
    executionId: 'exec_0001',
    readBy: [],
  });
}
