// The content of each kind of paper that a round can have.

import { commentTable } from '../../domain/documents/comment-table.ts';
import { conclusionNote } from '../../domain/documents/conclusion-note.ts';
import type { OfficeIdentity, Registration, RoundFacts } from '../../domain/documents/facts.ts';
import type { Paper } from '../../domain/documents/paper.ts';
import { summaryReport } from '../../domain/documents/summary-report.ts';
import { isCarried } from '../../domain/rounds/carry-over.ts';
import { documents as paperWords } from '../../text/vi/documents.ts';
import type { Ids } from '../../workbook/enums.ts';
import type { Kept } from '../../workbook/schema.ts';
import type { Settings } from '../../workbook/settings.ts';

export type PaperType = Ids<'documentType'>;

/** What can be made of a round, by its mode. */
export function papersOf(mode: Ids<'mode'> | null): PaperType[] {
  return mode === 'HOI_NGHI' ? ['KET_LUAN'] : ['BANG_TONG_HOP', 'BAO_CAO'];
}

export interface Material {
  readonly settings: Settings;
  readonly identity: OfficeIdentity;
  readonly registration: Registration;
  readonly facts: RoundFacts;
  readonly round: Kept<'rounds'>;
  readonly register: readonly Kept<'documents'>[];
}

export function paperOf(type: PaperType, material: Material): Paper {
  const { settings, identity: office, registration, facts, round, register } = material;
  if (type === 'BANG_TONG_HOP') {
    return commentTable({ office, registration, facts, form: settings.tableForm }, paperWords);
  }
  if (type === 'BAO_CAO') {
    const recipient = paperWords.provincialCommittee(settings.province);
    return summaryReport(
      { office, registration, facts, form: settings.tableForm, recipient },
      paperWords,
    );
  }
  return conclusionNote(
    {
      office,
      registration,
      round,
      heldOn: round.sendDate ?? registration.today,
      signer: signerOf(round, register),
      // What an earlier round handed on was no conclusion of this meeting.
      conclusions: facts.comments.filter((one) => !isCarried(one)).map(({ content }) => content),
    },
    paperWords,
  );
}

/** Who signed the conclusion that came in from the meeting, the latest one; '' when none says. */
function signerOf({ roundId }: Kept<'rounds'>, register: readonly Kept<'documents'>[]): string {
  const conclusions = register.filter(
    ({ direction, type, relatedRound }) =>
      direction === 'DEN' && type === 'KET_LUAN' && relatedRound === roundId,
  );
  return conclusions[conclusions.length - 1]?.signer ?? '';
}
