// Clauses keep their ids from version to version; none is deleted, none loses a word of its text.

import { describe, expect, it } from 'vitest';
import { type ClauseId, type DraftId, idOf } from '../../../src/domain/ids.ts';
import { wordingsOf } from '../../../src/domain/outline/clause-wordings.ts';
import { type BookOutline, importedOutline } from '../../../src/domain/outline/imported-rows.ts';
import { pastedLines, readOutline } from '../../../src/domain/outline/read-outline.ts';
import type { Row } from '../../../src/workbook/schema.ts';
import { decisionDraft } from './drafts.ts';

const read = (text: string) => readOutline(pastedLines(text)).clauses;
const empty: BookOutline = {
  part: 'QD',
  draftId: idOf<DraftId>('DT-QD-1'),
  current: true,
  clauses: [],
  texts: [],
};

/** The book after a draft was taken in. */
function bookAfter(text: string, book: BookOutline): BookOutline {
  const { added, changed, addedTexts, changedTexts } = importedOutline(read(text), book);
  const clauses = new Map<string, Row<'clauses'>>(book.clauses.map((row) => [row.clauseId, row]));
  for (const row of added) clauses.set(row.clauseId, row);
  for (const { key, set } of changed) {
    const row = clauses.get(key);
    if (row !== undefined) clauses.set(key, { ...row, ...set });
  }
  const texts = new Map<string, Row<'clauseTexts'>>(book.texts.map((row) => [row.textId, row]));
  for (const row of addedTexts) texts.set(row.textId, row);
  for (const { key, set } of changedTexts) {
    const row = texts.get(key);
    if (row !== undefined) texts.set(key, { ...row, ...set });
  }
  return { ...book, clauses: [...clauses.values()], texts: [...texts.values()] };
}

const second = (book: BookOutline): BookOutline => ({ ...book, draftId: idOf<DraftId>('DT-QD-2') });
const first = bookAfter(decisionDraft, empty);
const idOfNumber = (book: BookOutline, number: string): string =>
  book.clauses.find((row) => row.number === number && row.retired !== 'CO')?.clauseId ?? '';

describe('the outline of a second version', () => {
  it('changes nothing when it is the same', () => {
    const again = importedOutline(read(decisionDraft), first);
    expect([again.added, again.changed, again.addedTexts, again.changedTexts]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(new Set(again.fates.map(({ fate }) => fate))).toEqual(new Set(['KEPT']));
  });

  it('keeps the ids of articles that an inserted one renumbers', () => {
    const text = decisionDraft
      .replace('Điều 3.', 'Điều 4.')
      .replace('Điều 4.', 'Điều 3. Kinh phí thực hiện\nDo ngân sách tỉnh bảo đảm.\nĐiều 4.');
    const book = bookAfter(text, second(first));
    expect(idOfNumber(book, 'Điều 2')).toBe(idOfNumber(first, 'Điều 2'));
    expect(idOfNumber(book, 'Điều 4')).toBe(idOfNumber(first, 'Điều 3'));
    expect(first.clauses.map(({ clauseId }) => clauseId)).not.toContain(idOfNumber(book, 'Điều 3'));
  });

  it('knows a title without its accents, decomposed, in other letters', () => {
    const text = decisionDraft.replace('Tổ chức thực hiện', 'TỔ CHỨC THỰC HIỆN'.normalize('NFD'));
    const { fates } = importedOutline(read(text), second(first));
    const fate = fates.find(({ after: one }) => one?.number === 'Điều 2');
    expect(fate?.fate).toBe('RENAMED');
    expect(fate?.clauseId).toBe(idOfNumber(first, 'Điều 2'));
  });

  it('marks a clause as dropped, never deletes it, and takes it back when it returns', () => {
    const text = decisionDraft.replace(/b\) Sở Kế hoạch.*\n/u, '');
    const without = bookAfter(text, second(first));
    const dropped = without.clauses.filter(({ retired }) => retired === 'CO');
    expect(dropped.map(({ number }) => number)).toEqual(['b']);
    const back = bookAfter(decisionDraft, { ...without, draftId: idOf<DraftId>('DT-QD-3') });
    expect(back.clauses).toHaveLength(first.clauses.length);
    expect(back.clauses.filter(({ retired }) => retired === 'CO')).toEqual([]);
  });

  it('keeps to each of two sections with one title its own', () => {
    const text = 'I. ĐẦU\n1. Mục tiêu\nMột.\nII. CUỐI\n1. Mục tiêu\nHai.';
    const book = bookAfter(text, { ...empty, part: 'DA' });
    const { fates } = importedOutline(read('II. CUỐI\n1. Mục tiêu\nHai.'), { ...book, part: 'DA' });
    const kept = fates.find(({ after: one }) => one?.title === 'Mục tiêu');
    expect(kept?.clauseId).toBe('MD-DA-0004');
  });

  it('of an older version adds the wording and leaves the outline alone', () => {
    const older = { ...first, current: false, draftId: idOf<DraftId>('DT-QD-0') };
    const { added, changed, addedTexts } = importedOutline(read('Điều 9. Khác\nLời cũ.'), older);
    expect(added.map(({ retired }) => retired)).toEqual(['CO']);
    expect(changed).toEqual([]);
    expect(addedTexts.map(({ text }) => text)).toEqual(['Lời cũ.']);
  });
});

describe('a wording longer than a cell', () => {
  const long = 'Một câu dài. '.repeat(9_000).trim(); // 116,999 characters: three cells

  it('stands in several rows and is read back to the letter', () => {
    const book = bookAfter(`Điều 1. Dài\n${long}`, empty);
    const rows = book.texts.filter(({ text }) => text !== '');
    expect(rows).toHaveLength(3);
    expect(Math.max(...rows.map(({ text }) => text.length))).toBeLessThanOrEqual(50_000);
    const { clauseId = idOf<ClauseId>('') } = book.clauses[0] ?? {};
    expect(wordingsOf(book.draftId, book.texts).get(clauseId)?.text).toBe(long);
    const short = bookAfter('Điều 1. Dài\nNgắn.', book);
    expect(wordingsOf(book.draftId, short.texts).get(clauseId)?.text).toBe('Ngắn.');
  });
});
