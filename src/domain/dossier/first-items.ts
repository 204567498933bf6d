// The checklist that a book begins with (practice.md §4.8); the office edits it to fit its province's rules.

import type { Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';
import { type DossierItemId, idOf, type RoundId } from '../ids.ts';
import { readList } from '../rounds/asked-cell.ts';

export type ItemTitles = typeof import('../../text/vi/dossier-items.ts').dossierItemTitles;

/** Rounds tell which opinions there will be. No title names the Đề án: the list goes into other books. */
export function firstItems(
  rounds: readonly Pick<Row<'rounds'>, 'roundId' | 'groups'>[],
  titles: ItemTitles,
): Row<'dossierItems'>[] {
  const roundOf = (groups: readonly Ids<'bodyGroup'>[]): RoundId =>
    rounds.find((round) =>
      readList(round.groups).some((group) => groups.some((one) => one === group)),
    )?.roundId ?? idOf<RoundId>('');
  const rows: Partial<Row<'dossierItems'>>[] = [
    { title: titles.submission, type: 'TO_TRINH', dependsOn: `HS-02, HS-03, ${titles.log}` },
    { title: titles.parts.QD, part: 'QD' },
    { title: titles.parts.DA, part: 'DA' },
    { title: titles.parts.BC, part: 'BC' },
    { title: titles.report, type: 'BAO_CAO', dependsOn: titles.log },
    { title: titles.table, type: 'BANG_TONG_HOP', dependsOn: titles.log },
    { title: titles.copies, roundId: roundOf(['SO', 'HUYEN']) },
    { title: titles.ministry, type: 'CONG_VAN', roundId: roundOf(['BO']) },
    { title: titles.enterprises, type: 'CONG_VAN', roundId: roundOf(['DN', 'TC']) },
    { title: titles.mandate, type: 'CAN_CU' },
  ];
  return rows.map((row, index) => ({
    itemId: idOf<DossierItemId>(`HS-${String(index + 1).padStart(2, '0')}`),
    sortOrder: index + 1,
    title: '',
    required: 'CO',
    part: null,
    type: '',
    roundId: idOf(''),
    link: '',
    date: null,
    docId: idOf(''),
    dependsOn: '',
    state: null,
    stateNote: '',
    checkedAt: null,
    note: '',
    ...row,
  }));
}
