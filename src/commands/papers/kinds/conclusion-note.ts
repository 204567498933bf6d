// Thông báo kết luận of a round that was held as a meeting.

import { isCarried } from '../../../domain/rounds/carry-over.ts';
import type { Kept } from '../../../workbook/schema.ts';
import { reconciledRows } from '../reconciled-rows.ts';
import type { RoundKind } from './kind.ts';

export const conclusionNoteKind: RoundKind = {
  id: 'KET_LUAN',
  type: 'KET_LUAN',
  of: 'round',
  wordings: ['KET_LUAN'],
  usual: true,
  hasTable: false,
  suits: ({ mode }) => mode === 'HOI_NGHI',
  paper: (round, { desk, registration }) =>
    desk.printing.conclusionNote(
      {
        office: desk.identity,
        registration,
        round,
        heldOn: round.sendDate ?? registration.today,
        signer: signerOf(round, desk.read('documents')),
        // What an earlier round handed on was no conclusion of this meeting.
        conclusions: reconciledRows(round, desk)
          .comments.filter((one) => !isCarried(one))
          .map(({ content }) => content),
      },
      desk.say('KET_LUAN'),
    ),
};

/** Who signed the conclusion that came in from the meeting, the latest one; '' when none says. */
function signerOf({ roundId }: Kept<'rounds'>, register: readonly Kept<'documents'>[]): string {
  const conclusions = register.filter(
    ({ direction, type, relatedRound }) =>
      direction === 'DEN' && type === 'KET_LUAN' && relatedRound === roundId,
  );
  return conclusions[conclusions.length - 1]?.signer ?? '';
}
