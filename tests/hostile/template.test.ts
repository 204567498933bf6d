// The door of the templates: what staff write into mails and documents is filled in once, by the fields it may
// use and no others, or refused by name.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ShownMail } from '../../src/dialogs/data/mails.ts';
import { readDocx } from '../../src/documents/reading/read-docx.ts';
import { safeText } from '../../src/documents/safe-text.ts';
import { placedIn } from '../../src/domain/decree/placed.ts';
import type { SheetId } from '../../src/workbook/schema.ts';
import { HostileBook } from './book.ts';
import { corpus, kept } from './corpus.ts';
import { doings } from './promises.ts';

/** A mail that nobody has had yet. */
const TEMPLATE = 'NHAC_TRUOC_HAN';

let book: HostileBook;
let mailBody = '';
let opening = '';

beforeAll(async () => {
  book = await HostileBook.of();
  await book.answer(book.codeOf('STC'), [{ content: 'Một ý kiến' }]);
  book.morning.keep();
  mailBody = book.morning.row('mailTemplates', TEMPLATE).text('body');
  opening = book.morning.row('wordings', 'BANG_TONG_HOP.moDau').text('text');
}, 120_000);
beforeEach(() => book.morning.again());
afterAll(() => book.morning.end());

/** What staff paste into a cell of words. */
function write(sheet: SheetId, id: string, column: string, text: string): void {
  book.put(sheet, book.morning.row(sheet, id).rowNumber, column, { v: text });
}

const MAIL = { roundId: 'D4', bodyId: 'STC', template: TEMPLATE };
const preview = async () => {
  const seen = await book.morning.ask('previewMail', MAIL);
  return { ...seen, mail: seen.value as ShownMail };
};
/** Texts that are nothing to a template; the others each have a test below. */
const plain = corpus
  .filter(({ attempt, text }) => attempt !== 'be a template' && !/\{\{|\}\}/.test(text))
  .map(({ text }) => text);
/** Lines without what a mail or a paper evens out: white space, and what no XML may hold. */
const even = (text: string): string => safeText(text).replace(/\s+/g, ' ').trim();
const linesOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => kept(text).split(/[\n\u2028\u2029]/)).map(even);

/** Tags that reach beyond the fields of a template, or turn mustache against its own text. */
const REACHING: readonly string[] = [
  '{{constructor}}',
  '{{__proto__}}',
  '{{toString}}',
  '{{hasOwnProperty}}',
  '{{tenDeAn.constructor}}',
  '{{tenDeAn.length}}',
  '{{#tenDeAn}}{{length}}{{/tenDeAn}}',
  '{{#tenDeAn}}{{constructor.name}}{{/tenDeAn}}',
  '{{.}}',
  '{{#tenDeAn}}{{.}}{{/tenDeAn}}',
  '{{> tenDeAn}}',
  '{{> ../lienKet}}',
  '{{=<% %>=}}<% maPhieu %>',
  '{{=| |=}}|tenDeAn|',
  '{{chưa đóng',
  'đóng thừa}}',
  '{{#tenDeAn}}không đóng',
  '{{/tenDeAn}}',
  '{{CODE}}',
  '{{{khongCo}}}',
  '{{&khongCo}}',
];

describe('a mail’s template', () => {
  it('with any text that is no tag says it to the letter, in plain text, in HTML and as it leaves', async () => {
    write('mailTemplates', TEMPLATE, 'body', `${mailBody}\n${plain.join('\n')}`);
    const { sentence, mail } = await preview();
    expect(sentence).toBe('');
    const said = even(mail.body);
    expect(linesOf(plain).filter((line) => !said.includes(line))).toEqual([]);
    await book.morning.ask('sendTrial', MAIL);
    expect(book.morning.mails).toBe(29);
    expect(book.doings()).toEqual([]);
  }, 60_000);

  it('with any such text in its subject adds no header and no second line', async () => {
    for (const { attempt, text } of corpus) {
      if (attempt !== 'be a header of a mail' && attempt !== 'be no XML') continue;
      write('mailTemplates', TEMPLATE, 'subject', `Góp ý ${text}`);
      expect((await book.morning.ask('sendTrial', MAIL)).sentence).toBe('');
    }
    expect(book.morning.mails).toBeGreaterThan(40);
    for (const { subject } of book.morning.runtime.world.mail.messages) {
      expect(subject).not.toMatch(/\p{Cc}/u);
    }
    expect(book.doings()).toEqual([]);
  }, 60_000);

  it.each(REACHING)('with %s is refused by name, and no mail is made of it', async (tag) => {
    write('mailTemplates', TEMPLATE, 'body', `${mailBody}\n${tag}`);
    const { code, sentence } = await preview();
    expect(code).toMatch(/^MAIL\.TEMPLATE_(FIELD|BROKEN)$/);
    expect(sentence).toContain('Cách sửa');
    expect((await book.morning.ask('sendTrial', MAIL)).code).toBe(code);
    expect(book.morning.mails).toBe(28);
  });

  it('fills a value in once: tags within a value stay what they are', async () => {
    const value = '{{maPhieu}} {{{lienKet}}} {{#khan}}x{{/khan}} {{=<% %>=}} $& $1';
    const row = book.morning.book.rows('config').find((one) => one.text('key') === 'tenNgan');
    write('config', row?.text('key') ?? '', 'value', value);
    write(
      'mailTemplates',
      TEMPLATE,
      'body',
      `${mailBody}\nTên: {{tenNgan}} / {{{tenNgan}}} / {{&tenNgan}}`,
    );
    const { mail } = await preview();
    expect(mail.body).toContain(`Tên: ${value} / ${value} / ${value}`);
  });
});

describe('a document’s wording', () => {
  it('with any text that is no tag prints it, and the document does nothing more than before', async () => {
    const before = await doings((await book.commentTable()).file);
    write('wordings', 'BANG_TONG_HOP.moDau', 'text', `${opening}\n${plain.join('\n')}`);
    const { sentence, file } = await book.commentTable();
    expect(sentence).toBe('');
    expect(await doings(file)).toEqual(before);
    const printed = placedIn(readDocx(file))
      .map(({ paragraph }) => even(paragraph.text))
      .join('\n');
    expect(linesOf(plain).filter((line) => !printed.includes(line))).toEqual([]);
  }, 60_000);

  it.each(REACHING)('with %s is refused by name, and no document is made of it', async (tag) => {
    const before = book.column('documents', 'docId');
    write('wordings', 'BANG_TONG_HOP.moDau', 'text', `${opening}\n${tag}`);
    const { code, sentence } = await book.commentTable();
    expect(code).toMatch(/^WORDING\.(FIELD|BROKEN)$/);
    expect(sentence).toContain('Cách sửa');
    expect(book.column('documents', 'docId')).toEqual(before);
  });
});
