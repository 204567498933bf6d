// A repeated number is recognised however it was typed, and never across years or bodies.

import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/day.ts';
import {
  bareNumber,
  type DocumentName,
  repeatedDocuments,
  repeatsOf,
  sameDocument,
} from '../../../src/domain/documents/same-document.ts';
import { type DocumentId, idOf } from '../../../src/domain/ids.ts';

const letter: DocumentName = {
  number: '345/SKHCN-QLCN',
  issuedDate: day('2021-08-23'),
  organ: 'Sở Khoa học và Công nghệ',
};

describe('a number and symbol', () => {
  it.each([
    ['345 / SKHCN–QLCN', '345/SKHCN-QLCN'],
    ['345/skhcn-qlcn', '345/SKHCN-QLCN'],
    ['Số: 0345/SKHCN - QLCN', '345/SKHCN-QLCN'],
    ['số\u00a0345/SKHCN\u2212QLCN ', '345/SKHCN-QLCN'],
    ['05/TTr-SKHCN', '5/TTR-SKHCN'],
    ['0', '0'],
    ['  ', ''],
    ['12/CTr-ĐU'.normalize('NFD'), '12/CTR-ĐU'],
  ])('“%s” is compared as “%s”', (typed, bare) => {
    expect(bareNumber(typed)).toBe(bare);
  });
});

describe('two entries of documents', () => {
  it('are one document when only spacing, dashes, case and zeros differ', () => {
    expect(sameDocument(letter, { ...letter, number: '0345 / skhcn–qlcn' })).toBe(true);
  });

  it('are one document on two days of one year: the date is a slip of the hand', () => {
    expect(sameDocument(letter, { ...letter, issuedDate: day('2021-08-24') })).toBe(true);
  });

  it('are two documents in two years, because numbers begin anew each year', () => {
    expect(sameDocument(letter, { ...letter, issuedDate: day('2022-01-05') })).toBe(false);
  });

  it('are two documents of two bodies', () => {
    expect(sameDocument(letter, { ...letter, organ: 'Sở Tài chính' })).toBe(false);
  });

  it('are two documents with another symbol', () => {
    expect(sameDocument(letter, { ...letter, number: '345/SKHCN-VP' })).toBe(false);
    expect(sameDocument(letter, { ...letter, number: '345' })).toBe(false);
  });

  it('of one body agree however its accents are written', () => {
    const one = { ...letter, organ: 'UBND huyện Hiệp Hòa' };
    expect(sameDocument(one, { ...letter, organ: 'UBND huyện Hiệp Hoà'.normalize('NFD') })).toBe(
      true,
    );
  });

  it('may be one when the body or the date of either was not entered', () => {
    expect(sameDocument(letter, { ...letter, organ: '' })).toBe(true);
    expect(sameDocument(letter, { ...letter, issuedDate: null })).toBe(true);
  });

  it('without a number are never the same', () => {
    expect(sameDocument({ ...letter, number: ' ' }, { ...letter, number: '' })).toBe(false);
  });
});

it('a document does not repeat its own row', () => {
  const own = { ...letter, docId: idOf<DocumentId>('VB-0001') };
  const other = { ...letter, docId: idOf<DocumentId>('VB-0007') };
  expect(repeatsOf(letter, [own, other], own.docId)).toEqual([other]);
});

it('a register names every document that stands in it more than once', () => {
  const again = { ...letter, number: '0345/SKHCN – QLCN', issuedDate: day('2021-08-25') };
  const nextYear = { ...letter, issuedDate: day('2022-08-23') };
  const unnumbered = { ...letter, number: '' };
  const other = { ...letter, number: '12/STC-NS', organ: 'Sở Tài chính' };
  expect(repeatedDocuments([letter, other, nextYear, unnumbered, again, unnumbered])).toEqual([
    [letter, again],
  ]);
});
