// Opens the dialog in which a clerk chooses papers of a round, of a meeting or of the Đề án.

import type { KindChoice, MakeDocumentsData } from '../../dialogs/data/make-documents.ts';
import { nextVersion, type PaperSubject, paperSubject } from '../../domain/documents/subject.ts';
import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { enums } from '../../workbook/enums.ts';
import { bookSettings } from '../book-settings.ts';
import { roundLabel } from '../round-label.ts';
import { kindLabel } from './kind-label.ts';
import type { PaperKind } from './kinds/kind.ts';
import { paperKinds } from './kinds.ts';

export function showMakeDocuments(office: Office = googleOffice()): void {
  const settings = bookSettings(office);
  const words = wordsOf(office.language);
  const { dialogs, reports } = words;
  const register = office.tables.read('documents').rows;
  const choices = (of: Partial<PaperSubject>, suits: (kind: PaperKind) => boolean): KindChoice[] =>
    paperKinds.filter(suits).map((kind) => {
      const subject = paperSubject({ ...of, part: kind.part ?? null });
      const version = nextVersion(register, kind.type, subject);
      return {
        id: kind.id,
        label: reports.documentMade(kindLabel(kind, words), version),
        ticked: kind.usual,
        hasTable: kind.hasTable,
      };
    });
  const data: MakeDocumentsData = {
    common: dialogs.common,
    words: dialogs.makeDocuments,
    rounds: office.tables
      .read('rounds')
      .rows.filter(({ status }) => status !== 'NHAP' && status !== null)
      .map((round) => ({
        id: round.roundId,
        label: roundLabel(round),
        kinds: choices(
          { relatedRound: round.roundId },
          (kind) => kind.of === 'round' && kind.suits(round),
        ),
      })),
    programme: choices({}, ({ of }) => of === 'programme'),
    meetings: office.tables.read('meetings').rows.map(({ meetingId, title }) => ({
      id: meetingId,
      label: `${meetingId} – ${title}`,
      kinds: choices({ meetingId }, ({ of }) => of === 'meeting'),
    })),
    forms: enums.tableForm.map((id) => ({ id, label: words.enums.tableForm[id] })),
    form: settings.tableForm,
  };
  office.screen.show('make-documents', dialogs.makeDocuments.title, data);
}
