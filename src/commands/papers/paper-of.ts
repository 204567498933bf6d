// The content of each kind of paper that a round can have.

import type { OfficeIdentity, Registration, RoundFacts } from '../../domain/documents/facts.ts';
import type { Paper } from '../../domain/documents/paper.ts';
import { isCarried } from '../../domain/rounds/carry-over.ts';
import type { Printing } from '../../ports.ts';
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

/** The content of one paper; throws what `printing` throws where the round's rows do not allow it. */
export function paperOf(type: PaperType, material: Material, printing: Printing): Paper {
  const { settings, identity: office, registration, facts, round, register } = material;
  if (type === 'BANG_TONG_HOP') {
    return printing.commentTable({ office, registration, facts, form: settings.tableForm });
  }
  if (type === 'BAO_CAO') {
    const recipient = printing.provincialCommittee(settings.province);
    return printing.summaryReport({
      office,
      registration,
      facts,
      form: settings.tableForm,
      recipient,
    });
  }
  return printing.conclusionNote({
    office,
    registration,
    round,
    heldOn: round.sendDate ?? registration.today,
    signer: signerOf(round, register),
    // What an earlier round handed on was no conclusion of this meeting.
    conclusions: facts.comments.filter((one) => !isCarried(one)).map(({ content }) => content),
  });
}

/** Who signed the conclusion that came in from the meeting, the latest one; '' when none says. */
function signerOf({ roundId }: Kept<'rounds'>, register: readonly Kept<'documents'>[]): string {
  const conclusions = register.filter(
    ({ direction, type, relatedRound }) =>
      direction === 'DEN' && type === 'KET_LUAN' && relatedRound === roundId,
  );
  return conclusions[conclusions.length - 1]?.signer ?? '';
}
