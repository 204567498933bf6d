// Opens the dialog of questions to the leader with the rounds that still can be answered.

import type { AskLeaderData } from '../../dialogs/data/ask-leader.ts';
import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { choicesOf } from '../choices.ts';
import { roundLabel } from '../round-label.ts';
import { checkBook } from '../this-book.ts';

export function showAskLeader(office: Office = googleOffice()): void {
  checkBook(office);
  const { dialogs, enums } = wordsOf(office.language);
  const rounds = office.tables
    .read('rounds')
    .rows.filter(({ status }) => status !== null && status !== 'NHAP' && status !== 'KHOA');
  const data: AskLeaderData = {
    common: dialogs.common,
    words: dialogs.askLeader.page,
    rounds: rounds.map((round) => ({ id: round.roundId, label: roundLabel(round) })),
    chosen: rounds[rounds.length - 1]?.roundId ?? '',
    dispositions: choicesOf('disposition', enums.disposition).filter(
      ({ id }) => id !== 'XIN_Y_KIEN',
    ),
  };
  office.screen.show('ask-leader', dialogs.askLeader.title, data);
}
