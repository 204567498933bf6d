// The door of the cells: what staff type or paste into the book stays theirs, is told where it became a formula,
// and reaches mails and documents as text.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { menu } from '../../src/text/vi/menu.ts';
import type { SheetId } from '../../src/workbook/schema.ts';
import { mailboxOf } from '../../tools/replay/first-day.ts';
import { D4 } from '../stories/bad-input/morning.ts';
import { HostileBook, stretches } from './book.ts';
import { corpus, FORMULA_STARTS, kept } from './corpus.ts';
import { doings } from './promises.ts';

const texts = corpus.map(({ text }) => text);

let book: HostileBook;

beforeAll(async () => {
  book = await HostileBook.of(false);
}, 120_000);
beforeEach(() => book.morning.again());
afterAll(() => book.morning.end());

/** Pastes a text as plain text: no program has read it as anything else. */
function paste(sheet: SheetId, rowNumber: number, column: string, text: string): void {
  book.put(sheet, rowNumber, column, { v: text });
}

const documentsMade = (): Uint8Array[] =>
  Object.values(book.morning.runtime.world.drive.files).flatMap(({ mimeType, content }) =>
    content && mimeType === 'application/vnd.google-apps.document' ? [content] : [],
  );

describe('names and settings of any text', () => {
  /** The names as the mails have them: on one line, without what no header may hold. */
  const onOneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').trim();

  it('reach mails and the letter of the round as text, each mail to its own address alone', async () => {
    const names = ['be a header of a mail', 'be markup', 'be a template'].flatMap((tried) =>
      corpus.filter(({ attempt }) => attempt === tried).map(({ text }) => text),
    );
    const bodies = book.morning.book.rows('bodies').filter((row) => /@/.test(row.text('email')));
    for (const [at, row] of bodies.entries()) {
      // A name is a word of its own, so that no two are the same.
      paste('bodies', row.rowNumber, 'officialName', `${names[at % names.length]} ${at}`);
      paste('bodies', row.rowNumber, 'contactName', texts[at % texts.length] ?? '');
    }
    const settings = ['tenNgan', 'tenDeAn', 'dauMoi', 'coQuan'];
    const [programme = '', ...others] = corpus
      .filter(({ attempt }) => attempt === 'be a header of a mail' || attempt === 'be a template')
      .map(({ text }) => text);
    for (const [at, key] of settings.entries()) {
      const row = book.morning.book.rows('config').find((one) => one.text('key') === key);
      if (row !== undefined) paste('config', row.rowNumber, 'value', others[at] ?? programme);
    }
    expect((await book.morning.ask('openRound', D4)).sentence).toBe('');
    await book.morning.ask('confirmLink', { roundId: 'D4' });
    await book.morning.ask('sendDue', {});
    const { messages } = book.morning.runtime.world.mail;
    expect(messages).toHaveLength(28);
    expect(new Set(messages.flatMap(({ to }) => to)).size).toBe(28);
    expect(messages.flatMap(({ cc, bcc }) => [...cc, ...bcc])).toEqual([]);
    const asked = book.morning.book.rows('requests');
    expect(asked.filter((row) => /Bcc:/.test(row.text('nameSnapshot'))).length).toBeGreaterThan(2);
    for (const row of asked) {
      const mail = messages.find(({ to }) => to.includes(mailboxOf(row.text('bodyId'))));
      expect(mail?.body).toContain(onOneLine(row.text('nameSnapshot')));
      expect(`${mail?.subject}${mail?.name}`).not.toMatch(/\p{Cc}/u);
    }
    expect(book.doings()).toEqual([]);
    const plain = new Set(['word/footer1.xml: PAGE', 'word/header1.xml: PAGE']);
    const papers = documentsMade();
    expect(papers.length).toBeGreaterThan(0);
    for (const paper of papers) {
      const done = await doings(paper);
      expect(done.filter((what) => !plain.has(what))).toEqual([]);
    }
  }, 120_000);
});

describe('answers of any text', () => {
  it('pasted into the log keep every character whatever commands write beside them', async () => {
    await book.morning.openD4();
    const bodies = book.bodies();
    for (const [at, five] of stretches(texts, 5).entries()) {
      await book.answer(
        book.codeOf(bodies[at] ?? ''),
        five.map((_, n) => ({ content: `Ý kiến số ${at * 5 + n}: đề nghị bổ sung mục ${n}` })),
      );
    }
    const rows = book.morning.book.rows('comments');
    expect(rows).toHaveLength(texts.length);
    for (const column of ['explanation', 'changeRef', 'quote', 'theme'] as const) {
      for (const [at, row] of rows.entries())
        paste('comments', row.rowNumber, column, texts[at] ?? '');
    }
    await book.morning.ask('giveComments', { roundId: 'D4', rest: 'TV2' });
    await book.morning.ask('askLeader', {
      roundId: 'D4',
      questions: [
        {
          proposed: rows.slice(0, 3).map((row) => row.text('commentId')),
          against: [],
          matter: 'Có giữ không',
          proposal: 'TIEP_THU',
          explanation: 'Đúng',
        },
      ],
    });
    await book.morning.ask('closeRound', { roundId: 'D4' });
    await book.morning.press(menu.checkBook);
    const given = new Set(book.column('comments', 'ownerId'));
    expect(given.has('TV2')).toBe(true);
    for (const column of ['changeRef', 'quote', 'theme']) {
      expect(book.column('comments', column)).toEqual(texts);
    }
    expect(book.column('comments', 'explanation').slice(3)).toEqual(texts.slice(3));
    expect(book.doings()).toEqual([]);
  }, 120_000);
});

/** Pastes a cell that is a formula, with a format of its own: as text it could not be typed. */
function pasteFormula(sheet: SheetId, rowNumber: number, column: string, f: string): void {
  book.put(sheet, rowNumber, column, { v: '', f });
}

describe('a formula that staff bring in', () => {
  it('by typing stays text in every column of words, whatever it begins with', async () => {
    const rows = book.morning.book.rows('bodies');
    const typed = Object.values(FORMULA_STARTS).map((start) => `${start}SUM(1;1)`);
    for (const [at, text] of typed.entries()) {
      await book.morning.typeAt('bodies', rows[at]?.rowNumber ?? 0, 'note', text);
    }
    expect(book.doings()).toEqual([]);
  });

  it('by pasting a cell is told by “Kiểm tra sổ” with its address', async () => {
    const rows = book.morning.book.rows('bodies');
    const columns = ['note', 'contactName', 'phone', 'officialName'];
    for (const [at, column] of columns.entries()) {
      pasteFormula('bodies', rows[at]?.rowNumber ?? 0, column, '=SUM(1;1)');
    }
    expect(book.doings()).toHaveLength(columns.length);
    const told = JSON.stringify((await book.morning.press(menu.checkBook)).value);
    for (const [at, column] of columns.entries()) {
      const address = book.morning.book.address('bodies', column, rows[at]?.rowNumber ?? 0);
      expect(told).toContain(`${address.replace(/^.*!/, '')}`);
    }
  }, 60_000);

  it('is read for what it shows, and no command writes it anywhere else', async () => {
    await book.morning.openD4();
    await book.answer(book.codeOf('STC'), [{ content: 'Một ý kiến' }]);
    const { rowNumber } = book.morning.row('comments', 'GY-D4-0001');
    pasteFormula('comments', rowNumber, 'explanation', '="Đã"&" sửa"');
    await book.morning.ask('giveComments', { roundId: 'D4', rest: 'TV2' });
    expect((await book.commentTable()).sentence).toBe('');
    expect(book.doings().map((what) => kept(what).split(': ')[1])).toEqual(['="Đã"&" sửa"']);
  }, 60_000);
});
