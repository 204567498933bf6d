// What each step of an upgrade makes of an earlier book, and that it makes nothing of one that is there.

import { describe, expect, it } from 'vitest';
import { BOOK_VERSION, versionIn } from '../../../src/workbook/upgrades/book-version.ts';
import { choicesInWords } from '../../../src/workbook/upgrades/choices-in-words.ts';
import { roundsInFull } from '../../../src/workbook/upgrades/rounds-in-full.ts';
import { steps, stepsAfter } from '../../../src/workbook/upgrades/steps.ts';
import { oldBook } from './old-book.ts';

describe('the number of a book', () => {
  it.each([
    ['2', 2],
    [' 3 ', 3],
    ['12', 12],
  ])('that says “%s” is %i', (text, version) => {
    expect(versionIn(text)).toBe(version);
  });

  it.each([null, '', '0', '-1', '2.5', 'hai', '=1+1', '9'.repeat(7)])(
    'that says %j is the first: it was made before there was one, or somebody typed over it',
    (text) => {
      expect(versionIn(text)).toBe(1);
    },
  );
});

describe('the steps', () => {
  it('lead from the first version to that of this program, one by one', () => {
    expect(steps.map(({ to }) => to)).toEqual(
      Array.from({ length: BOOK_VERSION - 1 }, (_, index) => index + 2),
    );
  });

  it('that a book has still to go begin after its own version', () => {
    expect(stepsAfter(1).map(({ to }) => to)).toEqual([2, 3]);
    expect(stepsAfter(2).map(({ to }) => to)).toEqual([3]);
    expect(stepsAfter(BOOK_VERSION)).toEqual([]);
    expect(stepsAfter(BOOK_VERSION + 5)).toEqual([]);
  });

  it('make nothing of a book without records', () => {
    for (const { carryOut } of steps) {
      const { rows, kept } = carryOut(oldBook({}));
      expect(Object.values(rows).flat()).toEqual([]);
      expect(kept).toEqual({});
    }
  });
});

describe('to 2: choices in words', () => {
  const rowsOf = (book: Parameters<typeof oldBook>[0]) => choicesInWords(oldBook(book)).rows;

  it('reads ids of groups and files, and keeps the words that are none', () => {
    const rounds = {
      D2: { groups: 'PHONG', parts: 'BC, DA, TTR, QD' },
      D3: { groups: 'SO, HUYEN, LDS', parts: 'DA' },
    };
    expect(rowsOf({ rounds }).rounds).toEqual([
      { key: 'D2', set: { groups: 'PHONG' } },
      { key: 'D2', set: { parts: 'BC, DA, TTR, QD' } },
      { key: 'D3', set: { groups: 'SO, HUYEN, LDS' } },
      { key: 'D3', set: { parts: 'DA' } },
    ]);
  });

  it('leaves words, ids of single bodies and blanks', () => {
    const rounds = {
      D1: { groups: 'LDS', parts: '' },
      D2: { groups: 'Sở, ngành; Huyện, thành phố; LDS', parts: 'Báo cáo; Đề án' },
    };
    expect(rowsOf({ rounds }).rounds).toEqual([]);
  });

  it('writes the settings that are a choice as their lists have them, whatever was typed', () => {
    const config = {
      mauBang: { value: 'CO_TT' },
      dongDauDuThao: { value: 'không' },
      chinhSachImLang: { value: 'SILENCE_AGREES' },
      ngonNgu: { value: 'vi' },
    };
    expect(rowsOf({ config }).config).toEqual([
      { key: 'mauBang', set: { value: 'Có số thứ tự (5 cột)' } },
      { key: 'dongDauDuThao', set: { value: 'Không' } },
      { key: 'chinhSachImLang', set: { value: 'Quá hạn coi như thống nhất' } },
      { key: 'ngonNgu', set: { value: 'Tiếng Việt' } },
    ]);
  });

  it('leaves settings in words of either language, what is no choice, and what is none of them', () => {
    const config = {
      dongDauDuThao: { value: 'No' },
      ngonNgu: { value: '=HYPERLINK("http://x";"vi")' },
      coQuan: { value: 'CO', description: 'SILENCE_AGREES' },
      chinhSachImLang: { value: '', description: 'CO_TT' },
    };
    expect(rowsOf({ config }).config).toEqual([]);
  });
});

describe('to 3: what a letter said of silence', () => {
  const opened = { openedAt: 'x', silencePolicy: 'Quá hạn coi như thống nhất' };

  it('is kept for each round that was opened, by the id of the policy', () => {
    const rounds = { D2: opened, D4: { openedAt: 'x', silencePolicy: 'SILENCE_NONE' } };
    expect(roundsInFull(oldBook({ rounds })).kept).toEqual({
      'silence.D2': 'SILENCE_AGREES',
      'silence.D4': 'SILENCE_NONE',
    });
  });

  it('is not made up for a round that was not opened, that says nothing, or that says it in other words', () => {
    const rounds = {
      D1: { openedAt: '', silencePolicy: 'SILENCE_NONE' },
      D2: { openedAt: 'x', silencePolicy: '' },
      D3: { openedAt: 'x', silencePolicy: 'im lặng là vàng' },
    };
    expect(roundsInFull(oldBook({ rounds })).kept).toEqual({});
  });

  it('stays as it was kept when the cell says something else by now', () => {
    const kept = { 'silence.D2': 'SILENCE_NONE' };
    expect(roundsInFull(oldBook({ rounds: { D2: opened } }, kept)).kept).toEqual({});
  });
});

describe('to 3: the mail that confirms a receipt', () => {
  it('gets its kind back, which today’s reader would refuse by its old name', () => {
    const mailQueue = {
      'TH-0001': { kind: 'Xác nhận', subject: 'Xác nhận' },
      'TH-0002': { kind: 'Confirmation' },
      'TH-0003': { kind: 'Nhắc' },
    };
    expect(roundsInFull(oldBook({ mailQueue })).rows.mailQueue).toEqual([
      { key: 'TH-0001', set: { kind: 'XAC_NHAN' } },
      { key: 'TH-0002', set: { kind: 'XAC_NHAN' } },
    ]);
  });
});
