// A book that any earlier program made and worked in goes on under this one, after one press of “Thiết lập sổ”.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enums } from '../../../src/text/vi/enums.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { reports } from '../../../src/text/vi/reports.ts';
import { BOOK_VERSION } from '../../../src/workbook/upgrades/book-version.ts';
import { loadOldBook, oldBookNames } from '../../../tools/load-old-book.ts';
import { Morning } from '../bad-input/morning.ts';
import { type Cells, cellsOf, changedCells } from './old-rows.ts';

/** What step 2 writes in words in the first book, and in no other: five lists of groups, eight of files, four settings. */
const WRITTEN_IN_WORDS = new Map([['1-main-job', 5 + 8 + 4]]);

describe.each(await oldBookNames())('the book %s', (name) => {
  let morning: Morning;
  let before: Cells;
  let waiting: string;
  let stoodBefore: string;
  const setting = (key: string) => morning.row('config', key).text('value');
  const property = (key: string) => morning.runtime.world.script.properties.script[key];
  const tabInFront = () => {
    const { bound, spreadsheets } = morning.runtime.world;
    return String(spreadsheets[bound?.id ?? '']?.activeSheetId);
  };
  const rowCount = () => Array.from(cellsOf(morning).values()).flat().length;
  const repliesOf = (body: string) =>
    morning.book.rows('replies').filter((row) => row.text('matchedRequestId') === `PH-D4-${body}`);

  /** Bodies of D4 that owe an answer. */
  const owing = () =>
    morning.book
      .rows('requests')
      .filter((row) => row.text('roundId') === 'D4' && row.text('repliedAt') === '')
      .map((row) => row.text('bodyId'));

  beforeAll(async () => {
    morning = await Morning.ofWorld(await loadOldBook(name));
    before = cellsOf(morning);
    stoodBefore = tabInFront();
  }, 120_000);
  afterAll(() => morning.end());

  it('is written into by nothing before it is upgraded, and what to do is said', async () => {
    for (const item of [menu.sendDue, menu.takeIn, menu.openRound, menu.checkBook]) {
      const { code, sentence } = await morning.press(item);
      expect(code).toBe('BOOK.OLDER');
      expect(sentence).toContain('Sổ Đề án › Thiết lập sổ từ kế hoạch…');
      expect(sentence).toContain('không mất');
    }
    expect(changedCells(before, cellsOf(morning))).toEqual([]);
  });

  it('leaves a reply that comes meanwhile in its form, and the ticks say why they stop', async () => {
    waiting = owing()[0] ?? '';
    const { executions } = await morning.answer(waiting, { comment: 'Đề nghị nêu rõ nguồn vốn.' });
    const ticks = await morning.runtime.advance({ ms: 24 * 3_600_000 });
    for (const run of [...executions, ...ticks]) {
      expect(run.status).toBe('failed');
      expect(run.error?.message).toContain('BOOK.OLDER');
    }
    expect(ticks.length).toBeGreaterThan(0);
    expect(repliesOf(waiting)).toEqual([]);
    expect(changedCells(before, cellsOf(morning))).toEqual([]);
  });

  it('is upgraded by one press, and told so', async () => {
    const { code, lines } = await morning.press(menu.setUp);
    expect(code).toBeNull();
    expect(lines[1]).toBe(`Đã nâng cấp sổ từ phiên bản 1 lên phiên bản ${BOOK_VERSION}`);
    expect(property('schemaVersion')).toBe(String(BOOK_VERSION));
    expect(setting('phienBanSo')).toBe(String(BOOK_VERSION));
    const told = morning.book.rows('audit').filter((row) => row.text('action') === 'Nâng cấp sổ');
    expect(told.map((row) => row.text('entityId'))).toEqual(['2', '3']);
  });

  it('was kept in Drive before its first step, as a book of the version that it was', () => {
    const deeds = morning.book.rows('audit').map((row) => row.text('action'));
    const keptAt = deeds.indexOf(enums.deed.KEEP_BOOK);
    expect(keptAt).toBeGreaterThan(0);
    expect(keptAt).toBeLessThan(deeds.indexOf(enums.deed.UPGRADE));
    const file = morning.book.rows('audit')[keptAt]?.text('entityId') ?? '';
    expect(morning.runtime.files.map(({ id }) => id)).toContain(file);
  });

  it('leaves whoever pressed where they stood or before the dashboard, never before a tab that was made', () => {
    expect([stoodBefore, property('sheet.dashboard')]).toContain(tabInFront());
  });

  it('keeps every value of every row, but for ids that are words now', () => {
    const changed = changedCells(before, cellsOf(morning));
    const inWords = changed.filter((line) =>
      /^(rounds \d+ (groups|parts)|config \d+ value): /.test(line),
    );
    expect(changed).toEqual(inWords);
    expect(changed).toHaveLength(WRITTEN_IN_WORDS.get(name) ?? 0);
  });

  it('keeps what the letters of its opened rounds said of silence', () => {
    expect(property('silence.D2')).toBe('SILENCE_AGREES');
    expect(property('silence.D4')).toBe('SILENCE_AGREES');
  });

  it('has nothing left to be mended but what the plan and the rights always say', async () => {
    const { value } = await morning.press(menu.checkBook);
    const titles = (value as { report: { sections: { title: string }[] } }).report.sections;
    expect(titles.map(({ title }) => title)).toEqual([reports.rights.title, reports.anomalies]);
  });

  it('knows in its lists every choice that came since', () => {
    const ids = morning.book.rows('lists').map((row) => `${row.text('list')} ${row.text('id')}`);
    expect(ids).toContain('deed UPGRADE');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('takes in by itself what waited, once, as of the day it came', async () => {
    await morning.runtime.advance({ ms: 20 * 60_000 });
    const [reply, ...more] = repliesOf(waiting);
    expect(more).toEqual([]);
    expect(reply?.text('matchStatus')).toBe('Khớp');
    expect(Number(reply?.value('submittedAt'))).toBeLessThan(44439);
  });

  it('goes on with its work: a link sent by the old program answers, mails leave, the table is made', async () => {
    const next = owing()[0] ?? '';
    await morning.answer(next, { comment: 'Giữ nguyên tên tổ chức.' });
    expect(repliesOf(next)).toHaveLength(1);
    expect((await morning.ask('sendDue', {})).code).toBeNull();
    const made = await morning.ask('makeDocuments', { roundId: 'D4', kinds: ['BANG_TONG_HOP'] });
    expect(made.code).toBeNull();
    const documents = morning.book
      .rows('documents')
      .filter((row) => row.text('relatedRound') === 'D4');
    const types = documents.map((row) => row.text('type'));
    expect(types).toContain(enums.documentType.BANG_TONG_HOP);
  });

  it('changes nothing when it is pressed once more', async () => {
    await morning.press(menu.setUp);
    const after = cellsOf(morning);
    const count = rowCount();
    const { lines } = await morning.press(menu.setUp);
    expect(lines[1]).toBe(reports.setUpKept);
    expect(changedCells(after, cellsOf(morning))).toEqual([]);
    expect(rowCount()).toBe(count);
  });
});
