// The papers of a meeting: giấy mời, biên bản, thông báo kết luận, each refused while its row lacks what it needs.

import { dayOfMoment } from '../../../domain/day.ts';
import { idOf, type RoundId } from '../../../domain/ids.ts';
import {
  endsBeforeItBegins,
  lacksOfMeeting,
  type MeetingPaper,
} from '../../../domain/meetings/lacks-of-meeting.ts';
import { writtenLines } from '../../../domain/meetings/meeting-texts.ts';
import { Problem } from '../../../domain/problem.ts';
import type { Kept } from '../../../workbook/schema.ts';
import type { MeetingKind } from './kind.ts';

export const invitationKind: MeetingKind = {
  id: 'GIAY_MOI',
  type: 'GIAY_MOI',
  of: 'meeting',
  wordings: ['GIAY_MOI'],
  usual: true,
  hasTable: false,
  paper: (meeting, { desk, registration }) => {
    checkMeeting(meeting, 'GIAY_MOI');
    const { identity: office, settings } = desk;
    return desk.printing.invitation(
      { office, registration, meeting, contact: settings.contact },
      desk.say('GIAY_MOI'),
    );
  },
};

/** Made after the meeting, so not ticked at first. */
export const minutesKind: MeetingKind = {
  id: 'BIEN_BAN',
  type: 'BIEN_BAN',
  of: 'meeting',
  wordings: ['BIEN_BAN'],
  usual: false,
  hasTable: false,
  paper: (meeting, { desk, registration }) => {
    checkMeeting(meeting, 'BIEN_BAN');
    return desk.printing.minutes(
      { office: desk.identity, registration, meeting },
      desk.say('BIEN_BAN'),
    );
  },
};

/** The note of a meeting from its own row; that of a round held as a meeting comes from the log. */
export const meetingConclusionKind: MeetingKind = {
  id: 'KET_LUAN_HOP',
  type: 'KET_LUAN',
  of: 'meeting',
  wordings: ['KET_LUAN'],
  usual: false,
  hasTable: false,
  paper: (meeting, { desk, registration }) => {
    checkMeeting(meeting, 'KET_LUAN');
    const { startAt } = meeting;
    const round = desk.read('rounds').find(({ roundId }) => roundId === meeting.roundId);
    const input = {
      office: desk.identity,
      registration,
      round: {
        // The note is named after what it is of.
        roundId: idOf<RoundId>(meeting.meetingId),
        title: meeting.title,
        draftVersion: round?.draftVersion ?? '',
      },
      heldOn: startAt === null ? registration.today : dayOfMoment(startAt),
      signer: meeting.chair.replace(/^\s*(đồng chí|đ\/c)\s+/iu, ''),
      conclusions: writtenLines(meeting.conclusion),
    };
    return desk.printing.conclusionNote(input, desk.say('KET_LUAN'));
  },
};

/** Throws `MEETING.LACKS` naming row and columns, and `MEETING.REVERSED`. */
function checkMeeting(meeting: Kept<'meetings'>, paper: MeetingPaper): void {
  const { meetingId, rowNumber: row } = meeting;
  const columns = lacksOfMeeting(meeting, paper);
  if (columns.length > 0)
    throw new Problem('MEETING.LACKS', { meeting: meetingId, row, columns, paper });
  if (endsBeforeItBegins(meeting))
    throw new Problem('MEETING.REVERSED', { meeting: meetingId, row });
}
