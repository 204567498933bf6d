// Opens the dialog in which a clerk enters a letter, a call or the conclusion of a meeting.

import type { EnterReplyData } from '../../dialogs/data/enter-reply.ts';
import { type BodyId, idOf } from '../../domain/ids.ts';
import { invitedBodies } from '../../domain/rounds/invited-bodies.ts';
import { ofRound } from '../../domain/rounds/of-round.ts';
import { googleOffice } from '../../google/office.ts';
import { once } from '../../once.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import { bookSettings } from '../book-settings.ts';
import { choicesOf } from '../choices.ts';
import { roundLabel } from '../round-label.ts';
import { checkBook } from '../this-book.ts';

export function showEnterReply(office: Office = googleOffice()): void {
  checkBook(office);
  const words = wordsOf(office.language);
  const own = once(() => idOf<BodyId>(bookSettings(office).ownBodyId));
  const bodies = once(() => office.tables.read('bodies').rows);
  const requests = once(() => office.tables.read('requests').rows);
  const today = office.clock.today();
  const bodiesOf = (round: Kept<'rounds'>) =>
    round.mode === 'HOI_NGHI'
      ? invitedBodies(bodies(), round.groups, today, own()).map((body) => ({
          id: body.bodyId,
          label: body.officialName,
        }))
      : ofRound(requests(), round.roundId).map((request) => ({
          id: request.bodyId,
          label: request.nameSnapshot,
        }));
  const data: EnterReplyData = {
    common: words.dialogs.common,
    words: words.dialogs.enterReply,
    rounds: office.tables
      .read('rounds')
      .rows.filter(({ status }) => status !== 'NHAP' && status !== 'KHOA')
      .map((round) => ({
        id: round.roundId,
        label: roundLabel(round),
        meeting: round.mode === 'HOI_NGHI',
        bodies: bodiesOf(round),
      })),
    channels: choicesOf('channel', words.enums.channel).filter(({ id }) => id !== 'BIEU_MAU'),
    positions: choicesOf('position', words.enums.position).filter(
      ({ id }) => id !== 'CHUA_TRA_LOI',
    ),
    parts: choicesOf('part', words.enums.part),
    today,
  };
  office.screen.show('enter-reply', words.dialogs.enterReply.title, data);
}
