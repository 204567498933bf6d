// Where comments fall: the clauses with the most first, and those tied to none apart.

import { describe, expect, it } from 'vitest';
import { heatFigures } from '../../../src/domain/dashboard/heat.ts';
import { idOf } from '../../../src/domain/ids.ts';
import type { Ids } from '../../../src/workbook/enums.ts';
import { row } from '../../workbook/dashboard/book.ts';

const clause = (id: string, number: string, title: string) =>
  row('clauses', { clauseId: idOf(id), part: 'DA', number, title });
const outline = [
  clause('DA-1', 'I', 'Sự cần thiết'),
  clause('DA-2', '', 'Mục tiêu'),
  clause('DA-3', 'III', ''),
  clause('DA-4', 'IV', 'Kinh phí'),
];
const comments = (clauseId: string, count: number, disposition: Ids<'disposition'> | null) =>
  Array.from({ length: count }, () => row('comments', { clauseId: idOf(clauseId), disposition }));

describe('the heat of the clauses', () => {
  const heat = heatFigures(
    [
      ...comments('DA-3', 2, null),
      ...comments('DA-1', 2, 'TIEP_THU'),
      ...comments('DA-2', 4, 'GIU_NGUYEN'),
      ...comments('DA-2', 2, null),
      ...comments('', 1, null),
      ...comments('DA-99', 1, 'TIEP_THU'),
    ],
    outline,
  );

  it('ranks them by their comments, then by the outline, and leaves out those without any', () => {
    expect(heat.clauses.map(({ heading, all, unsettled }) => [heading, all, unsettled])).toEqual([
      ['Mục tiêu', 6, 2],
      ['I. Sự cần thiết', 2, 0],
      ['III', 2, 2],
    ]);
  });

  it('is told in thirds of the most', () => {
    expect(heat.clauses.map(({ level }) => level)).toEqual([3, 1, 1]);
    const levels = heatFigures(
      [...comments('DA-1', 3, null), ...comments('DA-2', 2, null), ...comments('DA-3', 1, null)],
      outline,
    ).clauses.map(({ level }) => level);
    expect(levels).toEqual([3, 2, 1]);
    const few = [...comments('DA-1', 2, null), ...comments('DA-2', 1, null)];
    expect(heatFigures(few, outline).clauses.map(({ level }) => level)).toEqual([1, 1]);
  });

  it('counts comments of no clause, and of one that the outline lost, apart', () => {
    expect(heat.elsewhere).toEqual({ all: 2, unsettled: 1 });
  });
});
