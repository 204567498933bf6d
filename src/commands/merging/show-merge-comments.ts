// Opens the dialog of near-duplicates with the rounds whose comments can still be merged.

import type { MergeCommentsData } from '../../dialogs/data/merge-comments.ts';
import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { roundLabel } from '../round-label.ts';
import { checkBook } from '../this-book.ts';

export function showMergeComments(office: Office = googleOffice()): void {
  checkBook(office);
  const { dialogs } = wordsOf(office.language);
  const rounds = office.tables
    .read('rounds')
    .rows.filter(({ status }) => status !== null && status !== 'NHAP' && status !== 'KHOA');
  const data: MergeCommentsData = {
    common: dialogs.common,
    words: dialogs.mergeComments.page,
    rounds: rounds.map((round) => ({ id: round.roundId, label: roundLabel(round) })),
    chosen: rounds[rounds.length - 1]?.roundId ?? '',
  };
  office.screen.show('merge-comments', dialogs.mergeComments.title, data);
}
