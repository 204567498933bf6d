// Choices as people see and type them: labels in the cells, ids for the code.

import '../../tools/speak.ts';
import { describe, expect, it } from 'vitest';
import { bookWords } from '../../src/text/book-words.ts';
import { idOfLabel, idsInList, labelsInList } from '../../src/workbook/labels.ts';

const vi = bookWords('vi');
const en = bookWords('en');

describe('a cell that shows one choice', () => {
  it('is understood in either language, any case, any Unicode form, or as the id', () => {
    for (const typed of ['Có', ' có ', 'Có'.normalize('NFD'), 'Yes', 'CO']) {
      expect(idOfLabel(vi, 'yesNo', typed)).toBe('CO');
    }
    expect(idOfLabel(vi, 'yesNo', 'có lẽ')).toBeNull();
  });
});

describe('a cell that lists several', () => {
  it('shows labels, which may hold commas, parted by semicolons', () => {
    expect(labelsInList(vi, 'bodyGroup', 'SO, BAN, HUYEN')).toBe(
      'Sở, ngành; Ban; Huyện, thành phố',
    );
  });

  it('keeps words that are no choice, such as the id of one body', () => {
    expect(labelsInList(vi, 'bodyGroup', 'SO, VPUBND')).toBe('Sở, ngành; VPUBND');
    expect(idsInList(vi, 'bodyGroup', 'Sở, ngành; VPUBND')).toBe('SO, VPUBND');
    expect(idsInList(vi, 'bodyGroup', 'Sở, ngành; Hội Nông dân')).toBe('SO, Hội Nông dân');
  });

  it('reads what it shows, in either language', () => {
    const parts = 'BC, DA, TTR, QD';
    expect(idsInList(vi, 'part', labelsInList(vi, 'part', parts))).toBe(parts);
    expect(idsInList(vi, 'part', labelsInList(en, 'part', parts))).toBe(parts);
  });

  it('is understood with commas and new lines, and as ids', () => {
    expect(idsInList(vi, 'part', 'Báo cáo, đề án\nTTR')).toBe('BC, DA, TTR');
    expect(idsInList(vi, 'bodyGroup', 'SO, BAN; HUYEN')).toBe('SO, BAN, HUYEN');
  });

  it('is blank when nothing is listed', () => {
    expect(idsInList(vi, 'part', ' ; ,')).toBe('');
    expect(labelsInList(vi, 'part', '')).toBe('');
  });
});
