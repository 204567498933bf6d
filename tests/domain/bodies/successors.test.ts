// Districts ended on 30/6/2025; a round after that asks who follows them, an earlier one does not.

import { describe, expect, it } from 'vitest';
import { successorFindings } from '../../../src/domain/bodies/successor-findings.ts';
import { type SuccessorFacts, successionOf } from '../../../src/domain/bodies/successors.ts';
import { day } from '../../../src/domain/day.ts';
import { type BodyId, idOf } from '../../../src/domain/ids.ts';

const body = (id: string, change: Partial<SuccessorFacts> = {}): SuccessorFacts => ({
  bodyId: idOf<BodyId>(id),
  officialName: id,
  validFrom: null,
  validTo: null,
  successorId: idOf<BodyId>(''),
  ...change,
});
const LAST_DAY = day('2025-06-30');
const FIRST_DAY = day('2025-07-01');
const district = body('SDONG', { validTo: LAST_DAY, successorId: idOf<BodyId>('XSD') });
const commune = body('XSD', { validFrom: FIRST_DAY });
const stays = body('STC');
const directory = [stays, district, commune];

describe('a round that asks a body with a last day', () => {
  it('asks the body itself on its last day', () => {
    expect(successionOf(directory, directory, LAST_DAY)).toEqual({ replaced: [], lost: [] });
  });

  it('asks the successor from the next day on', () => {
    expect(successionOf([stays, district], directory, FIRST_DAY)).toEqual({
      replaced: [{ ended: district, successor: commune }],
      lost: [],
    });
  });

  it('follows a successor that ended in its turn', () => {
    const first = body('A', { validTo: day('2008-07-31'), successorId: idOf<BodyId>('SDONG') });
    expect(successionOf([first], [first, ...directory], FIRST_DAY).replaced).toEqual([
      { ended: first, successor: commune },
    ]);
  });

  it.each([
    ['nobody follows', [body('A', { validTo: LAST_DAY })], 'NO_SUCCESSOR'],
    [
      'the successor is not in the directory',
      [body('A', { validTo: LAST_DAY, successorId: idOf<BodyId>('ZZ') })],
      'UNKNOWN_SUCCESSOR',
    ],
    [
      'two ended bodies name each other',
      [
        body('A', { validTo: LAST_DAY, successorId: idOf<BodyId>('B') }),
        body('B', { validTo: LAST_DAY, successorId: idOf<BodyId>('A') }),
      ],
      'CIRCLE',
    ],
    [
      'the successor begins later',
      [
        body('A', { validTo: LAST_DAY, successorId: idOf<BodyId>('B') }),
        body('B', { validFrom: day('2025-08-01') }),
      ],
      'NOT_YET_VALID',
    ],
  ] as const)('tells that nobody can be asked when %s', (_case, bodies, why) => {
    const [ended] = bodies;
    expect(successionOf([ended], bodies, FIRST_DAY)).toEqual({
      replaced: [],
      lost: [{ ended, why }],
    });
  });
});

describe('checking the successors of a directory', () => {
  it('finds nothing in a plain succession', () => {
    expect(successorFindings(directory)).toEqual([]);
  });

  it('names a successor that does not exist', () => {
    expect(successorFindings([district])).toEqual([
      { code: 'UNKNOWN', bodyId: 'SDONG', successorId: 'XSD' },
    ]);
  });

  it('tells a circle once, and a body that follows itself', () => {
    const ended = (id: string, next: string) =>
      body(id, { validTo: LAST_DAY, successorId: idOf<BodyId>(next) });
    expect(successorFindings([ended('A', 'B'), ended('B', 'C'), ended('C', 'A')])).toEqual([
      { code: 'CIRCLE', path: ['A', 'B', 'C', 'A'] },
    ]);
    expect(successorFindings([ended('A', 'A')])).toEqual([{ code: 'CIRCLE', path: ['A', 'A'] }]);
    expect(successorFindings([ended('X', 'A'), ended('A', 'B'), ended('B', 'A')])).toEqual([
      { code: 'CIRCLE', path: ['A', 'B', 'A'] },
    ]);
  });

  it('tells a chain from its beginning to its end', () => {
    const first = body('A', { validTo: day('2008-07-31'), successorId: idOf<BodyId>('SDONG') });
    expect(successorFindings([first, ...directory])).toEqual([
      { code: 'CHAIN', path: ['A', 'SDONG', 'XSD'] },
    ]);
  });

  it('tells a successor without a last day, days that nobody covers, and days the wrong way round', () => {
    const next = idOf<BodyId>('XSD');
    expect(successorFindings([body('A', { successorId: next }), commune])).toEqual([
      { code: 'NO_END', bodyId: 'A', successorId: 'XSD' },
    ]);
    const may = day('2025-05-31');
    expect(successorFindings([body('A', { validTo: may, successorId: next }), commune])).toEqual([
      { code: 'GAP', bodyId: 'A', successorId: 'XSD', ended: may, begins: FIRST_DAY },
    ]);
    expect(successorFindings([body('A', { validFrom: FIRST_DAY, validTo: LAST_DAY })])).toEqual([
      { code: 'REVERSED', bodyId: 'A', from: FIRST_DAY, to: LAST_DAY },
    ]);
  });
});
