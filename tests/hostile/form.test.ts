// The door of the form: what a body writes into its page stands in the book to the letter and does nothing.

import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readDocx } from '../../src/documents/reading/read-docx.ts';
import { safeText } from '../../src/documents/safe-text.ts';
import { placedIn } from '../../src/domain/decree/placed.ts';
import { form as formWords } from '../../src/text/vi/form.ts';
import { menu } from '../../src/text/vi/menu.ts';
import { HostileBook, type Slot, stretches } from './book.ts';
import { corpus, kept, ONE_TOO_MANY, tooLongForACell } from './corpus.ts';
import { hostileText } from './generators.ts';
import { doings } from './promises.ts';
import { runs } from './runs.ts';

const { words } = formWords;
const texts = corpus.map(({ text }) => text);

/** As the one line of a short answer holds it: the page of a form takes line ends out. */
const onOneLine = (text: string): string => text.replace(/[\r\n]/g, '');

let book: HostileBook;

beforeAll(async () => {
  book = await HostileBook.of();
}, 120_000);
afterAll(() => book.morning.end());

/** The bodies in turn, five comments each; the first two of the five are also signer and number. */
async function tell(all: readonly Slot[]): Promise<void> {
  const bodies = book.bodies();
  for (const [at, five] of stretches(all, 5).entries()) {
    const [first, second] = five.map(({ content }) => content ?? '');
    const { accepted, errors, executions } = await book.answer(
      book.codeOf(bodies[at] ?? ''),
      five,
      {
        [words.signer]: first ?? '',
        [words.docNo]: second ?? '',
      },
    );
    expect([accepted, errors]).toEqual([true, {}]);
    expect(executions.map(({ status }) => status)).toEqual(['completed']);
  }
}

describe('every text of the corpus, in every field of the form', () => {
  let plain: string[] = [];
  let file: Uint8Array = new Uint8Array();
  const table = async (): Promise<Uint8Array> => {
    const made = await book.commentTable();
    expect(made.sentence).toBe('');
    return made.file;
  };
  beforeAll(async () => {
    book.morning.again();
    await tell([{ place: 'a', content: 'a', proposal: 'a', reason: 'a' }]);
    plain = await doings(await table());
    book.morning.again();
    await tell(texts.map((text) => ({ place: text, content: text, proposal: text, reason: text })));
    file = await table();
  }, 120_000);

  it.each(['content', 'proposal', 'reason'])(
    'stands to the letter in the column %s of the log',
    (column) => {
      expect(book.column('comments', column).map(kept)).toEqual(texts.map(kept));
    },
  );

  it('stands in one line where the form asks for one', () => {
    expect(book.column('comments', 'clauseText')).toEqual(texts.map(onOneLine));
  });

  it('stands in the raw record beside whatever else the body wrote', () => {
    const fives = stretches(texts, 5);
    const rows = book.morning.book.rows('replies');
    expect(rows.map((row) => row.text('signerRaw'))).toEqual(
      fives.map(([first = '']) => onOneLine(first)),
    );
    expect(rows.map((row) => row.text('docNoRaw'))).toEqual(
      fives.map(([, second = '']) => onOneLine(second)),
    );
    for (const [at, five] of fives.entries()) {
      const raw = kept(rows[at]?.text('commentsRaw') ?? '');
      for (const text of five) expect(raw).toContain(`: ${kept(text)}`);
    }
  });

  it('does nothing in a cell, and in no mail', () => {
    expect(book.doings()).toEqual([]);
  });

  it('is printed, and adds no field, link or part to the document', async () => {
    expect(await doings(file)).toEqual(plain);
    const printed = placedIn(readDocx(file)).map(({ paragraph }) => paragraph.text);
    const lines = texts.flatMap((text) => kept(text).split('\n'));
    const even = (text: string) => safeText(text).replace(/\s+/g, ' ').trim();
    const all = printed.map(even).join('\n');
    expect(lines.map(even).filter((line) => !all.includes(line))).toEqual([]);
  });

  it('leaves a book of which “Kiểm tra sổ” can be asked', async () => {
    const { lines } = await book.morning.press(menu.checkBook);
    expect(lines.length).toBeGreaterThan(0);
    expect(book.doings()).toEqual([]);
  }, 60_000);
});

describe('a text in the form', () => {
  beforeEach(() => book.morning.again());

  it('that no cell holds is kept whole in numbered comments, and its raw record says so', async () => {
    const long = tooLongForACell();
    expect(long).toHaveLength(ONE_TOO_MANY);
    await tell([{ content: long, proposal: `=${long}` }]);
    const rows = book.morning.book.rows('comments');
    expect(rows.map((row) => row.text('commentId'))).toEqual(['GY-D4-0001', 'GY-D4-0002']);
    expect(rows.map((row) => row.text('content')).join('')).toBe(long);
    expect(rows.map((row) => row.text('proposal')).join('')).toBe(`=${long}`);
    expect(book.column('replies', 'commentsRaw')[0]).toMatch(/Sổ góp ý/);
    expect(book.doings()).toEqual([]);
  });

  it('outside the places for comments is kept whole, and each of its lines is a comment', async () => {
    const other = texts.join('\n');
    const given = await book.answer(book.codeOf('STC'), [], { [words.other]: other });
    expect(given.accepted).toBe(true);
    expect(kept(book.column('replies', 'otherRaw')[0] ?? '')).toBe(kept(other));
    const lines = (all: string) =>
      kept(all)
        .split('\n')
        .map((line) => line.trimEnd());
    expect(lines(book.column('comments', 'content').join('\n'))).toEqual(
      lines(other).filter((line) => line !== ''),
    );
    expect(book.doings()).toEqual([]);
  });

  it('of any pieces at all stands to the letter in the log', async () => {
    const given = fc.array(
      hostileText.filter((text) => text.trim() !== ''),
      {
        minLength: 5,
        maxLength: 5,
      },
    );
    await fc.assert(
      fc.asyncProperty(given, async (five) => {
        book.morning.again();
        await tell(five.map((text) => ({ content: text, reason: text })));
        expect(book.column('comments', 'content').slice(0, 5).map(kept)).toEqual(five.map(kept));
        expect(book.column('comments', 'reason').slice(0, 5).map(kept)).toEqual(five.map(kept));
        expect(book.doings()).toEqual([]);
      }),
      runs(6),
    );
  }, 60_000);
});
