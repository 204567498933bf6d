// The sheet of settings: choices understood as people type them, what is missing or unusable told by name.

import '../../tools/speak.ts';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/domain/problem.ts';
import { bacGiang2021 } from '../../src/plans/bac-giang-2021.ts';
import { rowsOfPlan } from '../../src/plans/rows-of-plan.ts';
import { bookWords } from '../../src/text/book-words.ts';
import { reports } from '../../src/text/vi/reports.ts';
import { readSettings } from '../../src/workbook/read-settings.ts';
import type { Row } from '../../src/workbook/schema.ts';

const vi = bookWords('vi');
const first = rowsOfPlan(bacGiang2021, reports.settings, vi).config ?? [];
const withValue = (key: string, value: string): Row<'config'>[] =>
  first.map((row) => (row.key === key ? { ...row, value } : row));

function problemOf(rows: readonly Row<'config'>[]): Problem | null {
  try {
    readSettings(rows, vi);
    return null;
  } catch (error) {
    return error instanceof Problem ? error : null;
  }
}

describe('the settings of a new book', () => {
  it('are those of the plan, and its own choices in words', () => {
    expect(readSettings(first, vi)).toMatchObject({
      programme: bacGiang2021.identity.deAn,
      ownBodyId: 'SKHCN',
      tableForm: 'CO_TT',
      draftStamp: false,
      silencePolicy: 'SILENCE_AGREES',
      language: 'vi',
      planDate: null,
    });
    expect(first.find(({ key }) => key === 'chinhSachImLang')?.value).toBe(
      'Quá hạn coi như thống nhất',
    );
  });
});

describe('a choice', () => {
  it('is understood by its label in either language, or by its id', () => {
    for (const typed of [
      'Mẫu số 10 (4 cột)',
      ' MẪU SỐ 10 (4 CỘT) ',
      'MAU10',
      'Form ten, four columns',
    ]) {
      expect(readSettings(withValue('mauBang', typed), vi).tableForm).toBe('MAU10');
    }
    expect(readSettings(withValue('dongDauDuThao', 'có'), vi).draftStamp).toBe(true);
  });

  it('that is none of the list is told with the list', () => {
    const problem = problemOf(withValue('ngonNgu', 'Tiếng Pháp'));
    expect(problem?.code).toBe('CONFIG.BAD');
    expect(problem?.params).toEqual({
      key: 'ngonNgu',
      found: 'Tiếng Pháp',
      expected: ['Tiếng Việt', 'Tiếng Anh', 'Theo tài khoản'],
    });
  });
});

describe('a setting', () => {
  it('that must not be blank is asked for by its key', () => {
    expect(problemOf(withValue('coQuan', '  '))?.code).toBe('CONFIG.MISSING');
    expect(problemOf(withValue('coQuan', '  '))?.params).toEqual({ key: 'coQuan' });
  });

  it('that is a day may be written either way, and 31/02 is no day', () => {
    expect(readSettings(withValue('ngayKeHoach', '21/6/2021'), vi).planDate).toBe('2021-06-21');
    expect(readSettings(withValue('ngayKeHoach', '2021-06-21'), vi).planDate).toBe('2021-06-21');
    expect(problemOf(withValue('ngayKeHoach', '31/02/2021'))?.code).toBe('CONFIG.BAD');
  });

  it('that is a number may not be negative or broken', () => {
    for (const typed of ['-1', '1,5', 'năm']) {
      expect(problemOf(withValue('duPhongThu', typed))?.code).toBe('CONFIG.BAD');
    }
  });
});
