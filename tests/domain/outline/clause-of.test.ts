// A comment is tied to the clause that its place names, and to none when the place leaves a doubt.

import { describe, expect, it } from 'vitest';
import { clauseFinder } from '../../../src/domain/outline/clause-of.ts';
import { decision, outline, programme } from './outlines.ts';

const inProgramme = (place: string) => clauseFinder(programme)(place, 'DA');
const inDecision = (place: string) => clauseFinder(decision)(place, 'QD');

describe('the clause of a comment', () => {
  it.each([
    ['Mục IV.2', 'p2-4-2'],
    ['mục IV.2 (trang 31)', 'p2-4-2'],
    ['IV.2', 'p2-4-2'],
    ['trang 12, mục III.1.a', 'p2-3-a'],
    ['Tại tiết b, mục 1, phần III', 'p2-3-b'],
    ['Phần thứ hai', 'p2'],
    ['phần II', 'p2'],
    ['Mục III Phần thứ hai', 'p2-3'],
    ['mục 2.1', 'p2-3-21'],
    ['Mục III.2.1', 'p2-3-21'],
    ['Mục IV về tổ chức thực hiện và phân công', 'p2-4'],
    ['Nguồn nhân lực', 'p2-3-2'],
    ['Phần mở đầu', 'mo-dau'],
  ])('“%s” of the Đề án', (place, clause) => {
    expect(inProgramme(place)).toBe(clause);
  });

  it.each([
    ['khoản 3 Điều 2', 'd2-3'],
    ['Khoản 3, Điều 2', 'd2-3'],
    ['Điều 2, khoản 3', 'd2-3'],
    ['điểm đ khoản 3 Điều 2', 'd2-3-đ'],
    ['Điều 3', 'd3'],
  ])('“%s” of the decision', (place, clause) => {
    expect(inDecision(place)).toBe(clause);
  });

  it('reads decomposed letters as composed ones', () => {
    expect(inDecision('điểm đ khoản 3 Điều 2'.normalize('NFD'))).toBe('d2-3-đ');
    expect(inProgramme('Phần thứ hai'.normalize('NFD'))).toBe('p2');
  });

  it('takes a mark inside the text of a clause that has no clauses under it for that clause', () => {
    expect(inProgramme('Mục IV.2.c')).toBe('p2-4-2');
    expect(inDecision('điểm a khoản 1 Điều 2')).toBe('d2-1');
  });

  it.each([
    '',
    'trang 12',
    'Toàn văn',
    'Mục 2', // two sections have a “2”
    'khoản 1, 2 Điều 2',
    'Mục III và mục IV',
    'Mục III.1 đến III.2',
    'Mục IX.4',
    'Phần năm 2021',
    'Mục III.7', // III has clauses, none of them is 7
  ])('leaves “%s” to a person', (place) => {
    expect(inProgramme(place)).toBe('');
    expect(clauseFinder(programme)(place, null)).toBe('');
  });

  it('leaves “khoản 1” to a person while two articles have one', () => {
    expect(inDecision('khoản 1')).toBe('');
  });

  it('asks the outline of the file in question only, and what its newest draft still has', () => {
    expect(clauseFinder(decision)('Điều 2', 'DA')).toBe('');
    const retired = decision.map((clause) => ({ ...clause, retired: 'CO' as const }));
    expect(clauseFinder(retired)('Điều 2', 'QD')).toBe('');
  });

  it('takes the section of the file before one inside an annex', () => {
    const annexed = outline('DA', 'a | | I | MỘT\nb | | Phụ lục 1 | HAI\nc | b | I | BA');
    expect(clauseFinder(annexed)('Mục I', 'DA')).toBe('a');
    expect(clauseFinder(annexed)('Mục I Phụ lục 1', 'DA')).toBe('c');
  });
});
