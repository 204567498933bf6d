// A letter's number: tidied as offices write it, doubted with reasons, and put into mails that wait.

import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src/domain/calendar/calendar.ts';
import { day } from '../../../src/domain/day.ts';
import { namingLetter } from '../../../src/domain/documents/letter-in-mail.ts';
import {
  isNumbered,
  letterWarnings,
  tidyNumber,
} from '../../../src/domain/documents/letter-number.ts';
import { lettersThatDiffer, lettersToSync } from '../../../src/domain/documents/round-letters.ts';
import { type DocumentId, idOf, type RoundId } from '../../../src/domain/ids.ts';
import { mailWords } from '../../../src/text/vi/mail.ts';

describe('a number as it was typed', () => {
  it.each([
    [' Số: 345 / SKHCN – QLCN ', '345/SKHCN-QLCN'],
    ['05/SKHCN-QLCN', '05/SKHCN-QLCN'],
    ['345/SKHCN-QLCN\nBcc: ke@ke.example', '345/SKHCN-QLCN Bcc: ke@ke.example'],
  ])('“%s” is tidied to “%s”', (typed, tidy) => {
    expect(tidyNumber(typed)).toBe(tidy);
  });

  it.each([
    ['345/SKHCN-QLCN', true],
    ['12a/TTr-SKHCN', true],
    ['123/2021/NĐ-CP', true],
    ['345', false],
    ['/SKHCN-QLCN', false],
    ['=1/2', false],
    ['345/SKHCN-QLCN Bcc: ke@ke.example', false],
    [`1/${'X'.repeat(50)}`, false],
  ])('“%s” is a number with its symbol: %s', (number, good) => {
    expect(isNumbered(number)).toBe(good);
  });
});

const VB1 = idOf<DocumentId>('VB-0001');
const VB2 = idOf<DocumentId>('VB-0002');
const D4 = idOf<RoundId>('D4');
const organ = 'Sở Khoa học và Công nghệ';
const letter = { docId: VB1, number: '345/SKHCN-QLCN', issuedDate: day('2021-08-23'), organ };

describe('a number and date that are about to be written', () => {
  const calendar = calendarOf([{ date: day('2021-09-02'), name: 'Quốc khánh', kind: 'NGHI_LE' }]);
  const around = {
    register: [letter],
    calendar,
    today: day('2021-08-24'),
    sent: day('2021-08-23'),
  };

  it('on a working day of the round are written without a question', () => {
    expect(letterWarnings(letter, around)).toEqual([]);
  });

  it('that stand in another row of the year are asked about', () => {
    const other = { ...letter, docId: VB2, issuedDate: day('2021-03-01') };
    expect(letterWarnings(letter, { ...around, register: [letter, other] })).toEqual([
      { code: 'REPEATED', entries: [other] },
    ]);
  });

  it.each([
    ['2021-08-21', ['DAY_OFF', 'BEFORE_SENT']],
    ['2021-08-20', ['BEFORE_SENT']],
    ['2021-08-25', ['TO_COME']],
    ['2021-09-02', ['TO_COME', 'DAY_OFF']],
  ])('on %s are asked about because of %s', (date, codes) => {
    const found = letterWarnings({ ...letter, issuedDate: day(date) }, around);
    expect(found.map(({ code }) => code)).toEqual(codes);
  });
});

describe('a mail that waits', () => {
  const phrases = {
    withNumber: mailWords.letterWithNumber,
    withoutNumber: mailWords.letterWithoutNumber,
  };
  const named = (text: string, number = '345/SKHCN-QLCN') =>
    namingLetter(text, { number, date: '23/8/2021' }, phrases);
  const before = `Kính gửi: Sở Tài chính\n\n${phrases.withoutNumber}, Sở KH&CN đề nghị góp ý.`;

  it('names the letter in the place where it said that there is none', () => {
    expect(named(before)).toBe(
      'Kính gửi: Sở Tài chính\n\nThực hiện Công văn số 345/SKHCN-QLCN ngày 23/8/2021, Sở KH&CN đề nghị góp ý.',
    );
  });

  it('takes a corrected number in place of the earlier one, and the same changes nothing', () => {
    const once = named(before);
    expect(named(once)).toBe(once);
    expect(named(once, '346/SKHCN-QLCN')).toBe(once.replace('345/', '346/'));
  });

  it('is not fooled by signs that mean something in a pattern', () => {
    expect(named(before, '1/$&-$1')).toContain('Công văn số 1/$&-$1 ngày 23/8/2021');
  });

  it('that names no letter stays as it is', () => {
    expect(named('Kính gửi: Sở Tài chính')).toBe('Kính gửi: Sở Tài chính');
  });
});

describe('a number typed by hand', () => {
  const row = {
    docId: VB1,
    direction: 'DI' as const,
    type: 'CONG_VAN' as const,
    version: 1,
    number: '',
    issuedDate: null,
    relatedRound: D4,
  };
  const round = { roundId: D4, outDocNo: '', outDocDate: null };
  const DATE = day('2021-08-23');
  const typedRound = { ...round, outDocNo: '345/SKHCN-QLCN', outDocDate: DATE };
  const typedRow = { ...row, number: '345/SKHCN-QLCN', issuedDate: DATE };

  it('into the round goes into the register', () => {
    expect(lettersToSync([typedRound], [row])).toEqual({
      documents: [{ key: VB1, set: { number: '345/SKHCN-QLCN', issuedDate: DATE } }],
      rounds: [],
    });
  });

  it('into the register goes into the round', () => {
    expect(lettersToSync([round], [typedRow])).toEqual({
      documents: [],
      rounds: [{ key: D4, set: { outDocNo: '345/SKHCN-QLCN', outDocDate: DATE } }],
    });
  });

  it('of which one place has the number without its date is made whole from the other', () => {
    const dateless = { ...typedRound, outDocDate: null };
    expect(lettersToSync([dateless], [typedRow])).toEqual({
      documents: [],
      rounds: [{ key: D4, set: { outDocNo: '345/SKHCN-QLCN', outDocDate: DATE } }],
    });
    expect(lettersToSync([typedRound], [{ ...typedRow, issuedDate: null }])).toEqual({
      documents: [{ key: VB1, set: { number: '345/SKHCN-QLCN', issuedDate: DATE } }],
      rounds: [],
    });
    // Of another number nothing is taken.
    const other = { ...typedRow, number: '346/SKHCN-QLCN' };
    expect(lettersToSync([dateless], [other])).toEqual({ documents: [], rounds: [] });
    expect(lettersToSync([dateless], [{ ...typedRow, issuedDate: null }])).toEqual({
      documents: [],
      rounds: [],
    });
  });

  it('into both stays, and is told where the two differ', () => {
    expect(lettersToSync([typedRound], [typedRow])).toEqual({ documents: [], rounds: [] });
    expect(lettersThatDiffer([typedRound], [typedRow])).toEqual([]);
    const other = { ...typedRow, number: '346/SKHCN-QLCN' };
    expect(lettersToSync([typedRound], [other])).toEqual({ documents: [], rounds: [] });
    expect(lettersThatDiffer([typedRound], [other])).toEqual([
      { round: typedRound, letter: other },
    ]);
  });

  it('belongs to the newest letter that asks for comments, not to other papers of the round', () => {
    const second = { ...row, docId: VB2, version: 2 };
    const urge = { ...typedRow, docId: idOf<DocumentId>('VB-0003'), type: 'DON_DOC' as const };
    expect(
      lettersToSync([typedRound], [second, row, urge]).documents.map(({ key }) => key),
    ).toEqual([VB2]);
  });
});
