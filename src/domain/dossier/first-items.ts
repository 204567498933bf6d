// The checklist that a book begins with (practice.md §4.8); the office edits it to fit its province's rules.

import type { Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';
import { type DossierItemId, idOf, type RoundId } from '../ids.ts';
import { readList } from '../rounds/asked-cell.ts';

export type ItemTitles = typeof import('../../text/vi/dossier-items.ts').dossierItemTitles;

/** Rounds tell which opinions there will be; files of the dossier stand under their own names. */
export function firstItems(
  drafts: readonly Pick<Row<'drafts'>, 'part' | 'label'>[],
  rounds: readonly Pick<Row<'rounds'>, 'roundId' | 'groups'>[],
  titles: ItemTitles,
): Row<'dossierItems'>[] {
  const roundOf = (groups: readonly Ids<'bodyGroup'>[]): RoundId =>
    rounds.find((round) =>
      readList(round.groups).some((group) => groups.some((one) => one === group)),
    )?.roundId ?? idOf<RoundId>('');
  const file = (part: Ids<'part'>): string => {
    const label = drafts.find((draft) => draft.part === part)?.label ?? '';
    return label === '' ? titles.parts[part] : titles.draft(label);
  };
  const rows: Partial<Row<'dossierItems'>>[] = [
    { title: titles.submission, type: 'TO_TRINH', dependsOn: `HS-02, HS-03, ${titles.log}` },
    { title: file('QD'), part: 'QD' },
    { title: file('DA'), part: 'DA' },
    { title: file('BC'), part: 'BC' },
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
