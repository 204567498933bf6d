// Opens the dialog in which a clerk chooses the papers of a round.

import type { MakeDocumentsData } from '../../dialogs/data.ts';
import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { roundLabel } from '../round-label.ts';
import { checkBook } from '../this-book.ts';
import { papersOf } from './paper-of.ts';
import { nextVersion } from './store-paper.ts';

export function showMakeDocuments(office: Office = googleOffice()): void {
  checkBook(office);
  const { dialogs, enums, reports } = wordsOf(office.language);
  const register = office.tables.read('documents').rows;
  const data: MakeDocumentsData = {
    common: dialogs.common,
    words: dialogs.makeDocuments,
    rounds: office.tables
      .read('rounds')
      .rows.filter(({ status }) => status !== 'NHAP')
      .map((round) => ({
        id: round.roundId,
        label: roundLabel(round),
        kinds: papersOf(round.mode).map((type) => ({
          id: type,
          label: reports.documentMade(
            enums.documentType[type],
            nextVersion(register, round.roundId, type),
          ),
        })),
      })),
  };
  office.screen.show('make-documents', dialogs.makeDocuments.title, data);
}
