import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../emulator/index.ts';
import {
  type BodyId,
  type CommentId,
  idOf,
  type PhaseId,
  type RoundId,
} from '../../src/domain/ids.ts';
import type { Row } from '../../src/workbook/schema.ts';
import { UNFINISHED } from '../../src/workbook/unfinished.ts';
import { type Book, newBook, sheetCalls } from './workbook-runtime.ts';

const hostile = [
  '=1+1',
  '+84912345678',
  "'x",
  '01',
  '1/2/2026',
  '-5',
  '@x',
  '\t=1',
  'TRUE',
  '#N/A',
];

const body = (bodyId: string, more: Partial<Row<'bodies'>> = {}): Partial<Row<'bodies'>> => ({
  bodyId: idOf<BodyId>(bodyId),
  officialName: 'Sở Khoa học và Công nghệ',
  group: 'SO',
  ...more,
});

const phase = (phaseId: string, title: string): Partial<Row<'phases'>> => ({
  phaseId: idOf<PhaseId>(phaseId),
  title,
  driver: 'KET_THUC',
  status: 'CHUA',
  fullText: title,
});

const comment = (n: number, content: string): Partial<Row<'comments'>> => ({
  commentId: idOf<CommentId>(`GY-D4-${String(n).padStart(4, '0')}`),
  roundId: idOf<RoundId>('D4'),
  part: 'DA',
  content,
  status: 'MOI',
});

describe('the tables of a workbook', () => {
  let book: Book;
  let dressed: Snapshot;
  beforeAll(async () => {
    book = await newBook();
    await book.run('setUp');
    dressed = book.runtime.snapshot();
  }, 60_000);
  beforeEach(() => book.runtime.restore(dressed));

  it('give back what was appended, typed', async () => {
    await book.append('rounds', [
      {
        roundId: idOf<RoundId>('D4'),
        mode: 'BIEU_MAU',
        sendDate: '2021-08-23' as never,
        periodN: 7,
      },
    ]);
    const [round] = await book.read('rounds');
    expect(round).toMatchObject({
      roundId: 'D4',
      mode: 'BIEU_MAU',
      sendDate: '2021-08-23',
      dueAt: null,
      periodN: 7,
      title: '',
    });
  });

  it('are read in two calls, however many rows there are', async () => {
    await book.append('bodies', [body('STC'), body('STP'), body('SNV')]);
    expect(sheetCalls(await book.run('read', 'bodies'))).toBe(2);
  });

  it('are appended to in as many calls for sixty rows as for two', async () => {
    const names = (count: number, from: string) =>
      Array.from({ length: count }, (_, n) => body(`${from}_${n}`, { sortOrder: n }));
    const two = await book.append('bodies', names(2, 'A'));
    const sixty = await book.append('bodies', names(60, 'B'));
    expect(sixty.record.calls).toBe(two.record.calls);
    // Two to read, two for each of the three stretches of columns given, two for the column that waits for
    // them: the room is not asked for.
    expect(sheetCalls(sixty)).toBe(10);
    expect(await book.read('bodies')).toHaveLength(62);
  });

  it('keep text from outside byte for byte, never as a formula, number or date', async () => {
    await book.append(
      'comments',
      hostile.map((text, n) => comment(n + 1, text)),
    );
    const rows = await book.read('comments');
    expect(rows.map(({ content }) => content)).toEqual(hostile);
    const cells = book
      .sheet('comments')
      .cells.flat()
      .filter((cell) => cell?.f !== undefined);
    expect(cells).toEqual([]);
  });

  it('write hostile text of sixty rows in no more calls on the sheet than of six', async () => {
    const rows = (count: number, from: number) =>
      Array.from({ length: count }, (_, n) => comment(from + n, n % 2 ? `=${n}` : ''));
    const six = await book.append('comments', rows(6, 1));
    const sixty = await book.append('comments', rows(60, 100));
    expect(sheetCalls(sixty)).toBeLessThanOrEqual(sheetCalls(six));
    const contents = (await book.read('comments')).map(({ content }) => content);
    expect(contents.slice(0, 6)).toEqual(['', '=1', '', '=3', '', '=5']);
    expect(contents.slice(6, 10)).toEqual(['', '=1', '', '=3']);
  });

  it('hold no record of which a stopped write left a part, and put the next one in its place', async () => {
    const said = [comment(1, '=1+1 là lời văn'), comment(2, 'Đề nghị bổ sung')];
    const { runtime } = book;
    const struck = runtime.meet([
      { at: /setRichTextValues$/, do: 'killBefore', buffer: 'kept', in: 'append' },
    ]);
    await runtime.execute('append', ['comments', said]);
    expect(struck.struck).toHaveLength(1);
    runtime.meet([]);
    // The second has no text that a cell could misread: it is whole.
    expect((await book.read('comments')).map(({ content }) => content)).toEqual([
      'Đề nghị bổ sung',
    ]);
    await book.append('comments', [comment(3, '=1+1 là lời văn')]);
    const read = await book.read('comments');
    expect(read.map(({ commentId, content }) => [commentId, content])).toEqual([
      ['GY-D4-0003', '=1+1 là lời văn'],
      ['GY-D4-0002', 'Đề nghị bổ sung'],
    ]);
  });

  it('hold a new record whole or not at all, wherever the write of its rectangles stops', async () => {
    // Computed columns stand between those of a phase; an own column of a clerk does the same elsewhere.
    const phases = [phase('P1', 'Xin ý kiến'), phase('P2', '=1+1 là tên công việc')];
    const { runtime } = book;
    const start = runtime.snapshot();
    const { record } = await book.append('phases', phases);
    const whole = await book.read('phases');
    expect(whole).toHaveLength(2);
    for (let call = 1; call <= record.calls; call += 1) {
      runtime.restore(start);
      runtime.meet([{ at: call, do: 'killAfter', buffer: 'kept', in: 'append' }]);
      await runtime.execute('append', ['phases', phases]);
      runtime.meet([]);
      const there = await book.read('phases');
      expect(there).toEqual(
        whole.filter(({ phaseId }) => there.some((one) => one.phaseId === phaseId)),
      );
    }
  });

  it('write the texts of a record before what decides over it', async () => {
    await book.append('rounds', [{ roundId: idOf<RoundId>('D4'), status: 'NHAP' }]);
    const { runtime } = book;
    runtime.meet([{ at: /setRichTextValues$/, do: 'killAfter', buffer: 'kept', in: 'update' }]);
    const set = { status: 'MO', extendReason: '=1+1 lý do' } as const;
    await runtime.execute('update', ['rounds', [{ key: 'D4', set }]]);
    runtime.meet([]);
    expect((await book.read('rounds'))[0]).toMatchObject({
      status: 'NHAP',
      extendReason: '=1+1 lý do',
    });
  });

  it('keep a text that says what stands for texts to come', async () => {
    await book.append('comments', [comment(1, UNFINISHED)]);
    expect((await book.read('comments')).map(({ content }) => content)).toEqual([`${UNFINISHED}.`]);
  });

  it('append after the last record, not after the last dressed or computed row', async () => {
    await book.append('rounds', [{ roundId: idOf<RoundId>('D1') }]);
    await book.append('rounds', [{ roundId: idOf<RoundId>('D2') }]);
    const rows = await book.read('rounds');
    expect(rows.map(({ roundId, rowNumber }) => [roundId, rowNumber])).toEqual([
      ['D1', 3],
      ['D2', 4],
    ]);
  });

  it('make room when the grid is full, and keep one empty row at its end', async () => {
    const rows = Array.from({ length: 60 }, (_, n) => ({ roundId: idOf<RoundId>(`D${n + 1}`) }));
    await book.append('rounds', rows);
    expect(await book.read('rounds')).toHaveLength(60);
    const sheet = book.sheet('rounds');
    expect(sheet.maxRows).toBeGreaterThan(62);
    const invited = (sheet.cells[0] ?? []).findIndex((cell) => cell?.v === 'invited');
    expect(sheet.cells[61]?.[invited]?.f).toContain('COUNTIFS');
    expect(sheet.cells[61]?.[invited]?.f).toContain('$A62');
  });

  it('write the named cells of the named records and nothing else', async () => {
    await book.append('bodies', [body('STC', { note: '=giữ' }), body('STP', { phone: '0912' })]);
    await book.update('bodies', [
      { key: 'STP', set: { email: 'stp@example.vn' } },
      { key: 'STC', set: { confirmed: 'CO' } },
    ]);
    const [stc, stp] = await book.read('bodies');
    expect(stc).toMatchObject({ note: '=giữ', confirmed: 'CO', email: '' });
    expect(stp).toMatchObject({ phone: '0912', email: 'stp@example.vn', confirmed: null });
  });

  it('leave computed columns and those of people alone, whatever a record says', async () => {
    const ofSheet = { roundId: idOf<RoundId>('D4'), invited: 7 };
    await book.append('rounds', [ofSheet]);
    await book.update('rounds', [{ key: 'D4', set: { invited: 9 } }]);
    const rounds = book.sheet('rounds');
    const invited = (rounds.cells[0] ?? []).findIndex((cell) => cell?.v === 'invited');
    expect(rounds.cells[2]?.[invited]?.f).toContain('COUNTIFS');
    await book.append('decisions', [{ decisionId: idOf('QD-001'), decision: 'DONG_Y' }]);
    const [asked] = await book.read('decisions');
    expect(asked).toMatchObject({ decisionId: 'QD-001', decision: '' });
  });

  it('find a record where it stands now, after people sorted and moved columns', async () => {
    await book.append('bodies', [body('STC'), body('STP')]);
    await book.eval(`(() => {
      const sheet = SpreadsheetApp.getActive().getSheetByName('Cơ quan');
      sheet.getRange(3, 1, 2, sheet.getMaxColumns()).sort({ column: 1, ascending: false });
      sheet.insertColumnBefore(1);
      sheet.getRange('A3').setValue('của chúng tôi');
      sheet.setName('Danh bạ');
    })()`);
    await book.update('bodies', [{ key: 'STC', set: { shortName: 'Tài chính' } }]);
    const rows = await book.read('bodies');
    expect(rows.map(({ bodyId, shortName }) => [bodyId, shortName])).toEqual([
      ['STP', ''],
      ['STC', 'Tài chính'],
    ]);
  });

  it('update one column of sixty rows in as many calls as of two', async () => {
    const all = Array.from({ length: 60 }, (_, n) => body(`B_${n}`));
    await book.append('bodies', all);
    const set = { confirmed: 'CO' } as const;
    const changes = all.map(({ bodyId }) => ({ key: String(bodyId), set }));
    const two = await book.update('bodies', changes.slice(0, 2));
    const sixty = await book.update('bodies', changes);
    expect(sixty.record.calls).toBe(two.record.calls);
    expect(sheetCalls(sixty)).toBe(4);
  });

  it('write the same values to rows that lie apart in as many calls as there are values', async () => {
    const all = Array.from({ length: 60 }, (_, n) => body(`B_${n}`));
    await book.append('bodies', all);
    const apart = all.filter((_, n) => n % 3 === 0);
    const set = { group: 'SO', confirmed: 'CO', validFrom: '2021-08-23' as never } as const;
    const changes = apart.map(({ bodyId }) => ({ key: String(bodyId), set }));
    // The sheet found and read, then two calls for each of three values.
    expect(sheetCalls(await book.update('bodies', changes))).toBe(2 + 2 * 3);
    const read = await book.read('bodies');
    expect(read.map(({ confirmed }) => confirmed)).toEqual(
      all.map((_, n) => (n % 3 === 0 ? 'CO' : null)),
    );
    expect(read[57]).toMatchObject({ group: 'SO', validFrom: '2021-08-23' });
    expect(read[58]).toMatchObject({ officialName: body('').officialName, validFrom: null });
  });

  it('refuse to update a record that is gone, by tab and key', async () => {
    await expect(book.update('bodies', [{ key: 'STC', set: { note: 'x' } }])).rejects.toThrow(
      'SHEET.ROW_GONE {"sheet":"Cơ quan","key":"STC"}',
    );
  });

  it('refuse a text that does not fit into a cell before anything is called', async () => {
    const outcome = await book.runtime.execute('append', [
      'comments',
      [comment(1, 'được'), comment(2, '='.repeat(50_001))],
    ]);
    expect(outcome.error?.message).toContain('CELL.TOO_LONG');
    expect(sheetCalls(outcome)).toBe(0);
    expect(await book.read('comments')).toEqual([]);
  });

  it('write a located cell in one call each time', async () => {
    await book.append('mailQueue', [{ mailId: 'TH-00001' as never, status: 'CHO' }]);
    const one = await book.run('mark', 'TH-00001', ['DANG_GUI']);
    const three = await book.run('mark', 'TH-00001', ['DANG_GUI', 'CHO', 'DA_GUI']);
    expect(three.record.calls - one.record.calls).toBe(2);
    expect((await book.read('mailQueue'))[0]?.status).toBe('DA_GUI');
  });

  it('are found by their own mark when the properties are gone', async () => {
    await book.append('bodies', [body('STC')]);
    await book.run('forget');
    await book.eval(`SpreadsheetApp.getActive().getSheetByName('Cơ quan').setName('Danh bạ')`);
    expect(await book.read('bodies')).toHaveLength(1);
  });

  it('say that the row of ids is gone from a sheet that was emptied', async () => {
    await book.eval(`SpreadsheetApp.getActive().getSheetByName('Cơ quan').clear()`);
    await expect(book.read('bodies')).rejects.toThrow('SHEET.IDS_MISSING {"sheet":"Cơ quan"}');
  });

  it('say which sheet was deleted, even when another took its name', async () => {
    await book.eval(`(() => {
      const file = SpreadsheetApp.getActive();
      file.deleteSheet(file.getSheetByName('Cơ quan'));
      file.insertSheet('Cơ quan');
    })()`);
    await expect(book.read('bodies')).rejects.toThrow('SHEET.MISSING {"sheet":"Cơ quan"}');
  });
});

describe('the tables where rich text takes an empty text', () => {
  it('keep hostile text beside blanks just the same', async () => {
    const book = await newBook({ 'cells.richEmpty': 'blank' });
    await book.run('setUp');
    await book.append('comments', [comment(1, '=1'), comment(2, '')]);
    const contents = (await book.read('comments')).map(({ content }) => content);
    expect(contents).toEqual(['=1', '']);
  }, 60_000);
});
