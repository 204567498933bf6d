// References that lead nowhere, found from the schema alone: a column that names records is looked up by itself.

import { describe, expect, it } from 'vitest';
import { columnsOf, keyColumnOf, sheetIds } from '../../../src/workbook/columns.ts';
import { lostReferences } from '../../../src/workbook/integrity/references.ts';
import { book } from './book.ts';

const nothingTold = () => false;

describe('the schema', () => {
  it('says of every column of ids whose records it names, or that its codes name none', () => {
    const codes = sheetIds.flatMap((sheet) =>
      columnsOf(sheet)
        .filter(({ kind, refersTo }) => kind === 'id' && refersTo === undefined)
        .filter(({ name }) => name !== keyColumnOf(sheet)?.name)
        .map(({ name }) => `${sheet}.${name}`),
    );
    // A new column of ids is looked up, or stands here.
    expect(codes.sort()).toEqual(
      [
        'audit.entityId',
        'audit.field',
        'audit.runId',
        'audit.seal',
        'lists.id',
        'lists.list',
        'mailQueue.claimId',
        'mailQueue.dedupeKey',
        'roundHistory.runId',
        'systemChecks.number',
        'tasks.handOut',
      ].sort(),
    );
  });
});

describe('a reference', () => {
  it('that leads nowhere is told with its cell, its value and where it should lead', () => {
    const rows = book({
      team: [{ memberId: 'TV1' }],
      tasks: [
        { taskId: 'NV-001', ownerId: 'TV1', coIds: 'TV1' },
        { taskId: 'NV-002', ownerId: 'TV9', coIds: 'TV1, TV8' },
      ],
    });
    expect(lostReferences(rows, nothingTold)).toEqual([
      {
        sheet: 'tasks',
        rowNumber: 4,
        key: 'NV-002',
        column: 'ownerId',
        value: 'TV9',
        refersTo: 'team',
      },
      {
        sheet: 'tasks',
        rowNumber: 4,
        key: 'NV-002',
        column: 'coIds',
        value: 'TV8',
        refersTo: 'team',
      },
    ]);
  });

  it('may be blank, but where a record makes no sense without it', () => {
    const rows = book({
      requests: [{ requestId: 'PH-D4-STC', bodyId: 'STC' }],
      bodies: [{ bodyId: 'STC' }],
    });
    expect(lostReferences(rows, nothingTold)).toEqual([
      {
        sheet: 'requests',
        rowNumber: 3,
        key: 'PH-D4-STC',
        column: 'roundId',
        value: '',
        refersTo: 'rounds',
      },
    ]);
  });

  it('that another check tells is left to it', () => {
    const rows = book({ phases: [{ phaseId: 'P1', ownerId: 'TV9' }] });
    expect(lostReferences(rows, (sheet) => sheet === 'phases')).toEqual([]);
  });
});
