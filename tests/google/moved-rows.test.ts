// Somebody moves the rows of a sheet between the reading that told a record's place and the commit of
// what was written there: each record has its own in the end, and what people typed is there.

import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Fault, ShapeAct, Snapshot } from '../../emulator/index.ts';
import { day } from '../../src/domain/day.ts';
import { type BodyId, idOf, type MailId } from '../../src/domain/ids.ts';
import type { Row, SheetId } from '../../src/workbook/schema.ts';
import { type Book, newBook, sheetCalls } from './workbook-runtime.ts';

const CLERK = 'van.thu@so.example.vn';

const body = (id: string, nth: number): Partial<Row<'bodies'>> => ({
  bodyId: idOf<BodyId>(id),
  officialName: `Cơ quan ${id}`,
  phone: `024 000 00${nth}`,
  sortOrder: nth,
});

/** What is done just before the write; once. */
let act: () => void = () => undefined;
let book: Book;
let filled: Snapshot;

const meanwhile = (at: Fault['at'], entry: string): Fault => ({
  at,
  do: 'meanwhile',
  in: entry,
  times: 'forever',
  act: () => {
    const now = act;
    act = () => undefined;
    now();
  },
});

beforeAll(async () => {
  book = await newBook({}, [
    meanwhile(/^Range\.setValues$/, 'change'),
    meanwhile(/^Range\.setValues$/, 'changeAndFail'),
    meanwhile(/^Range\.setValues$/, 'add'),
    meanwhile(/^Range\.setValue$/, 'markEach'),
  ]);
  await book.run('setUp');
  await book.append('bodies', ['A', 'B', 'C', 'D'].map(body));
  const mails = ['TH-1', 'TH-2', 'TH-3'].map((id) => ({
    mailId: idOf<MailId>(id),
    to: `${id}@so.example.vn`,
    status: 'CHO' as const,
  }));
  await book.append('mailQueue', mails);
  filled = book.runtime.snapshot();
}, 60_000);

beforeEach(() => book.runtime.restore(filled));

const told = async (): Promise<string[]> =>
  (await book.read('bodies')).map(
    ({ bodyId, officialName, phone, sortOrder }) =>
      `${bodyId} ${officialName} ${phone} ${sortOrder ?? ''}`,
  );

const shape = (sheet: SheetId, more: (tab: string) => ShapeAct) => () => {
  void book.runtime.reshape(CLERK, more(book.sheet(sheet).name));
};

const place = (sheet: SheetId, name: string): number =>
  (book.sheet(sheet).cells[0] ?? []).findIndex((cell) => cell?.v === name) + 1;

const sorted = shape('bodies', (tab) => ({
  sortRows: 3,
  by: place('bodies', 'bodyId'),
  descending: true,
  tab,
}));
const insertedAt = (row: number, count = 1) =>
  shape('bodies', (tab) => ({ insertRows: row, count, tab }));
const inserted = insertedAt(4, 2);
const column = shape('bodies', (tab) => ({ insertColumns: 1, tab }));
const removed = (row: number) => shape('bodies', (tab) => ({ removeRows: row, tab }));

const [A, B, C, D] = ['A', 'B', 'C', 'D'].map(
  (id, nth) => `${id} Cơ quan ${id} 024 000 00${nth} ${nth}`,
);
const CHANGED = 'B Sở mới 024 000 001 7';

describe('a record that is changed', () => {
  const change = () =>
    book.run('change', 'bodies', [{ key: 'B', set: { officialName: 'Sở mới', sortOrder: 7 } }]);

  it.each([
    ['its sheet is sorted', sorted, [D, C, CHANGED, A]],
    ['rows are put in above it', inserted, [A, CHANGED, C, D]],
    ['a row above it is deleted', removed(3), [CHANGED, C, D]],
    ['it is deleted itself', removed(4), [A, C, D]],
    ['a column is put in before its own', column, [A, CHANGED, C, D]],
  ])(
    'has its change, and every other what it had, when %s meanwhile',
    async (_what, does, rows) => {
      act = does;
      await change();
      expect(await told()).toEqual(rows);
    },
  );

  it('has its days, and the number beside them is what it was, when a column is put in before them', async () => {
    const days = { validFrom: day('2021-03-01'), validTo: day('2021-12-31') };
    act = column;
    await book.run('change', 'bodies', [{ key: 'B', set: days }]);
    expect(await told()).toEqual([A, B, C, D]);
    const changed = (await book.read('bodies')).find(({ bodyId }) => bodyId === 'B');
    expect(changed).toMatchObject({ ...days, note: '', confirmed: null });
  });

  it('has its change although the row above it was repeated, which is for people to mend', async () => {
    act = shape('bodies', (tab) => ({ repeatRow: 3, tab }));
    await change();
    await expect(told()).rejects.toThrow('SHEET.KEY_TWICE');
    await book.runtime.reshape(CLERK, { removeRows: 4, tab: book.sheet('bodies').name });
    expect(await told()).toEqual([A, CHANGED, C, D]);
  });

  it('has its change although the command is refused after it', async () => {
    act = inserted;
    const refused = await book.runtime.execute('changeAndFail', [
      'bodies',
      [{ key: 'B', set: { officialName: 'Sở mới', sortOrder: 7 } }],
    ]);
    expect(refused.record).toMatchObject({ outcome: 'failed', error: 'Error: Refused.' });
    expect(await told()).toEqual([A, CHANGED, C, D]);
  });

  it('that changes places with another changed one has its own all the same', async () => {
    act = sorted;
    await book.run('change', 'bodies', [
      { key: 'A', set: { sortOrder: 8 } },
      { key: 'D', set: { sortOrder: 9 } },
    ]);
    expect(await told()).toEqual(['D Cơ quan D 024 000 003 9', C, B, 'A Cơ quan A 024 000 000 8']);
  });

  it('keeps what a person typed beside it meanwhile', async () => {
    act = () => {
      const letter = String.fromCharCode(64 + place('bodies', 'phone'));
      void book.runtime.type(CLERK, `'${book.sheet('bodies').name}'!${letter}4`, '0912');
    };
    await change();
    expect(await told()).toEqual([A, 'B Sở mới 0912 7', C, D]);
  });

  it('costs one look more where nobody moves anything, and that look is the flush', async () => {
    const written = sheetCalls(
      await book.update('bodies', [{ key: 'B', set: { officialName: 'Sở mới', sortOrder: 7 } }]),
    );
    const outcome = await change();
    expect(sheetCalls(outcome)).toBe(written + 1);
    expect(outcome.record.callsByMethod).not.toHaveProperty('SpreadsheetApp.flush');
  });
});

describe('records that are added', () => {
  const add = () => book.run('add', 'bodies', [body('E', 4), body('F', 5)]);
  const [E, F] = ['E Cơ quan E 024 000 004 4', 'F Cơ quan F 024 000 005 5'];

  it.each([
    ['the sheet is sorted', sorted, [D, C, B, A, E, F]],
    ['rows are put in above', inserted, [A, B, C, D, E, F]],
    ['a row is deleted', removed(4), [A, C, D, E, F]],
    ['a row is put in right above the last one', insertedAt(6), [A, B, C, D, E, F]],
    ['two rows are put in right above the last one', insertedAt(6, 2), [A, B, C, D, E, F]],
    ['two rows are put in above the last two', insertedAt(5, 2), [A, B, C, D, E, F]],
    // It looks like a row put in above it: it is there again, and can be deleted again.
    ['the last row is deleted', removed(6), [A, B, C, D, E, F]],
    ['a column is put in', column, [A, B, C, D, E, F]],
  ])('stand under all that was there when %s meanwhile', async (_what, does, rows) => {
    act = does;
    await add();
    expect(await told()).toEqual(rows);
  });
});

describe('a new record at the end of the grid', () => {
  it('stands under the last one although that was deleted meanwhile', async () => {
    const sheet = book.sheet('bodies');
    const rows = sheet.maxRows;
    await book.runtime.reshape(CLERK, { removeRows: 10, count: rows - 9, tab: sheet.name });
    // The last row goes when all is written, right before the look at it.
    book.runtime.meet([meanwhile(/^Range\.setRichTextValues$/, 'add')]);
    act = removed(6);
    await book.run('add', 'bodies', [body('E', 4), body('F', 5)]);
    expect((await told()).map((line) => line[0]).join('')).toBe('ABCDEF');
  });
});

describe('a cell that is written again and again', () => {
  it('is followed to where its record stands, and no other record bears its marks', async () => {
    act = shape('mailQueue', (tab) => ({ insertRows: 3, tab }));
    await book.run('markEach', 'TH-2', ['DANG_GUI', 'LOI', 'DA_GUI']);
    const statuses = (await book.read('mailQueue')).map(
      ({ mailId, status }) => `${mailId} ${status}`,
    );
    expect(statuses).toEqual(['TH-1 CHO', 'TH-2 DA_GUI', 'TH-3 CHO']);
  });

  it('costs two calls each time: the mark, and the look that commits it', async () => {
    const calls = async (statuses: Row<'mailQueue'>['status'][]) =>
      (await book.run('markEach', 'TH-2', statuses)).record.calls;
    expect((await calls(['LOI', 'CHO', 'DA_GUI'])) - (await calls(['CHO']))).toBe(4);
  });
});
