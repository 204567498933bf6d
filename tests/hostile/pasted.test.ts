// The doors through which text is pasted: a letter, a table of comments, a list of bodies.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ImportPreview } from '../../src/dialogs/data/bodies.ts';
import type { LetterProposal, TableProposal } from '../../src/dialogs/data/enter-reply.ts';
import { LETTER } from '../../tools/replay/asked.ts';
import { HostileBook } from './book.ts';
import { corpus, kept, ONE_TOO_MANY } from './corpus.ts';

const texts = corpus.map(({ text }) => text);

let book: HostileBook;

beforeAll(async () => {
  book = await HostileBook.of();
}, 120_000);
beforeEach(() => book.morning.again());
afterAll(() => book.morning.end());

/** Whatever ends a line for one program or another. */
const LINE_ENDS = /\r\n|[\r\n\f\v\u2028\u2029\u0085]/;

describe('a pasted letter', () => {
  const letter = [
    'UBND TỈNH BẮC GIANG',
    'SỞ TÀI CHÍNH',
    'Kính gửi: Sở Khoa học và Công nghệ',
    'Sở Tài chính có ý kiến như sau:',
    ...texts.map((text, at) => `${at + 1}. Đề nghị xem lại ${text} tại mục này.`),
  ].join('\n');

  it('is split so that no word is lost, and what is confirmed stands in the log and does nothing', async () => {
    const seen = await book.morning.ask('proposeLetter', { roundId: 'D4', text: letter });
    expect(seen.sentence).toBe('');
    const { comments, leftOut } = seen.value as LetterProposal;
    const said = [
      ...comments.map(({ sourceText }) => sourceText),
      ...leftOut.map(({ text }) => text),
    ];
    const whole = said.join('\n');
    const lost = letter
      .split(LINE_ENDS)
      .map((line) => line.trim())
      .filter((line) => !whole.includes(line));
    expect(lost).toEqual([]);
    const entered = await book.morning.ask('enterReply', { ...LETTER, comments, letter });
    expect(entered.sentence).toBe('');
    expect(book.column('comments', 'sourceText').map(kept)).toEqual(
      comments.map(({ sourceText }) => kept(sourceText)),
    );
    expect(book.column('comments', 'content').map(kept)).toEqual(
      comments.map(({ content }) => kept(content)),
    );
    expect(kept(book.column('replies', 'otherRaw')[0] ?? '')).toBe(kept(letter));
    expect(book.doings()).toEqual([]);
  }, 60_000);
});

describe('a pasted table', () => {
  const quoted = (cell: string): string => `"${cell.replace(/"/g, '""')}"`;
  const table = (rows: readonly (readonly string[])[]): string =>
    rows.map((cells) => cells.map(quoted).join('\t')).join('\n');
  const HEAD = ['TT', 'Vị trí', 'Nội dung góp ý', 'Đề nghị sửa', 'Lý do'];

  it.each(['as text', 'as cells'])(
    'read %s keeps every cell but for the white space around it',
    async (how) => {
      const rows = [HEAD, ...texts.map((text, at) => [`${at + 1}`, text, text, text, text])];
      const input = how === 'as text' ? { text: table(rows), rows: [] } : { text: '', rows };
      const seen = await book.morning.ask('proposeTable', {
        roundId: 'D4',
        columns: null,
        ...input,
      });
      expect(seen.sentence).toBe('');
      const { comments } = seen.value as TableProposal;
      const whole = (text: string) => kept(text).trim();
      for (const field of ['content', 'proposal', 'reason', 'place'] as const) {
        expect(comments.map((one) => whole(one[field]))).toEqual(texts.map(whole));
      }
      const entered = await book.morning.ask('enterReply', { ...LETTER, comments, letter: '' });
      expect(entered.sentence).toBe('');
      expect(book.column('comments', 'content').map(whole)).toEqual(texts.map(whole));
      expect(book.column('comments', 'proposal').map(whole)).toEqual(texts.map(whole));
      expect(book.doings()).toEqual([]);
    },
    60_000,
  );

  it.each([
    ['of more rows', Array.from({ length: 1_002 }, (_, n) => [`${n}`, 'II', 'Sửa', '', ''])],
    ['of more columns', [HEAD.concat(Array(20).fill('Thêm'))]],
  ])(
    '%s than a person would check is refused with its size, none of it is cut off',
    async (_, more) => {
      const input = { roundId: 'D4', text: '', rows: [HEAD, ...more], columns: null };
      const { code, sentence } = await book.morning.ask('proposeTable', input);
      expect(code).toBe('TABLE.TOO_LARGE');
      expect(sentence).toMatch(/1003 hàng|25 cột/);
    },
  );
});

describe('a pasted list of bodies', () => {
  const FIELDS = ['officialName', 'contactName', 'note'];
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => cell.replace(/[\t\r\n]/g, ' ')).join('\t');
  /** Names that are near no other, so that each line is a body of its own. */
  const nameOf = (at: number): string => {
    const [a, b] = [Math.floor(at / 20), at % 20].map((n) => String.fromCharCode(0x1ea0 + 2 * n));
    return `Hội ${`${a}${b}`.repeat(9)}`;
  };
  const ticked = ({ lines }: ImportPreview) =>
    lines.flatMap(({ line: at, choices: [choice] }) =>
      choice === undefined ? [] : [{ line: at, as: choice.id, seen: choice.seen }],
    );
  /** What is left of a text on one line, composed, without what no eye sees. */
  const shown = (text: string): string =>
    text
      .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .normalize('NFC');

  it('beside names keeps every text on one line, and none becomes anything but text', async () => {
    const text = texts.map((said, at) => line([nameOf(at), said, said])).join('\n');
    const preview = await book.morning.ask('previewImport', { text, fields: FIELDS });
    const chosen = ticked(preview.value as ImportPreview);
    expect(chosen).toHaveLength(texts.length);
    const done = await book.morning.ask('importBodies', { text, fields: FIELDS, chosen });
    expect(done.sentence).toBe('');
    const rows = book.morning.book.rows('bodies').slice(-texts.length);
    expect(rows.map((row) => row.text('contactName'))).toEqual(texts.map(shown));
    expect(rows.map((row) => row.text('note'))).toEqual(texts.map(shown));
    expect(book.doings()).toEqual([]);
  }, 60_000);

  it('in the place of names is taken as text, or told line by line why it is no name', async () => {
    const text = texts.map((said) => line([said, 'Chị Hòa', ''])).join('\n');
    const preview = await book.morning.ask('previewImport', { text, fields: FIELDS });
    const { lines } = preview.value as ImportPreview;
    for (const { choices, details } of lines) {
      expect(choices.length > 0 || details.every((detail) => detail.trim() !== '')).toBe(true);
    }
    const chosen = ticked(preview.value as ImportPreview);
    await book.morning.ask('importBodies', { text, fields: FIELDS, chosen });
    expect(
      book.column('bodies', 'officialName').filter((name) => /^[=@+]|[<>]/.test(name)),
    ).toEqual([]);
    expect(book.doings()).toEqual([]);
  }, 60_000);

  it('in the place of addresses is refused unless it is one plain address', async () => {
    const fields = ['officialName', 'email', 'ccEmail'];
    const text = texts.map((said, at) => line([nameOf(at), said, said])).join('\n');
    const preview = await book.morning.ask('previewImport', { text, fields });
    const chosen = ticked(preview.value as ImportPreview);
    await book.morning.ask('importBodies', { text, fields, chosen });
    const before = new Set(book.column('requests', 'toEmail'));
    const strange = book
      .column('bodies', 'email')
      .filter((address) => !/^[a-z0-9.]+@bacgiang\.example$/.test(address) && address !== '');
    expect(strange).toEqual([]);
    expect(before.size).toBeGreaterThan(0);
    expect(book.doings()).toEqual([]);
  }, 60_000);

  it('longer than the directory takes is refused with its length', async () => {
    const long = line([nameOf(0), 'x'.repeat(ONE_TOO_MANY), '']);
    const preview = await book.morning.ask('previewImport', { text: long, fields: FIELDS });
    const [first] = (preview.value as ImportPreview).lines;
    expect(first?.choices).toEqual([]);
    expect(first?.details.join()).toContain('50001');
  });
});
