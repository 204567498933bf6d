// The files that a round goes round with: each part once, by the draft that is in force.

import { describe, expect, it } from 'vitest';
import { dossierFiles } from '../../../src/commands/papers/dossier-files.ts';
import { UNCHECKED } from '../../../src/domain/drafts/unchecked.ts';
import { draftInForce } from '../../../src/domain/drafts/versions.ts';
import { type DraftId, idOf } from '../../../src/domain/ids.ts';
import type { Row } from '../../../src/workbook/schema.ts';

const draft = (id: string, of: Partial<Row<'drafts'>>): Row<'drafts'> => ({
  draftId: idOf<DraftId>(id),
  part: 'DA',
  version: 'lần 1',
  label: id,
  docUrl: '',
  createdAt: null,
  basedOn: idOf<DraftId>(''),
  roundId: idOf(''),
  ...UNCHECKED,
  current: null,
  secrecy: null,
  ...of,
});

const register = [
  draft('DT-DA-1', { current: 'KHONG' }),
  draft('DT-BC-1', { part: 'BC' }),
  draft('DT-BC-2', { part: 'BC' }),
  draft('DT-DA-2', { current: 'CO' }),
  draft('DT-DA-3', {}),
];

describe('the files of the dossier', () => {
  it('are those in force, as everywhere in the book, in the order in which the parts were registered', () => {
    const names = dossierFiles('BC, DA', register).map(({ name }) => name);
    // Of two reports of which nobody said which is in force it is the later one.
    expect(names).toEqual(['DT-DA-2', 'DT-BC-2']);
    expect(names).toEqual(
      (['DA', 'BC'] as const).map((part) => draftInForce(register, part)?.draftId),
    );
  });

  it('are only the parts that are asked for', () => {
    expect(dossierFiles('BC', register).map(({ part }) => part)).toEqual(['BC']);
    expect(dossierFiles('TTR', register)).toEqual([]);
  });
});
