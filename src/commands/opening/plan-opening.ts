// Works out everything that opening a round would do, from one reading of each sheet; writes nothing.

import { type Calendar, calendarOf } from '../../domain/calendar/calendar.ts';
import { type Day, day, type Moment } from '../../domain/day.ts';
import { type BodyId, idOf, type RoundId } from '../../domain/ids.ts';
import { Problem } from '../../domain/problem.ts';
import { type InvitationDoubts, invitationDoubts } from '../../domain/rounds/invitation-doubts.ts';
import { type InvitedList, invitedList } from '../../domain/rounds/invited-bodies.ts';
import { mayCount } from '../../domain/rounds/may-open.ts';
import { type OpeningConsequence, openingConsequence } from '../../domain/rounds/opening.ts';
import type { Office } from '../../ports.ts';
import type { Ids } from '../../workbook/enums.ts';
import type { Kept, Row } from '../../workbook/schema.ts';
import type { Settings } from '../../workbook/settings.ts';
import { bookSettings } from '../book-settings.ts';
import type { OpeningInput } from '../input/opening.ts';
import { askedCells } from './asked-cells.ts';
import { periodOf, startOfHours } from './chosen-period.ts';
import { type Invitation, invitationOf } from './invitation.ts';

export interface Opening {
  readonly settings: Settings;
  /** When the button was pressed: what was made for the round before is of an opening that was given up. */
  readonly begunAt: Moment;
  readonly round: Kept<'rounds'>;
  readonly phases: readonly Kept<'phases'>[];
  readonly calendar: Calendar;
  readonly drafts: readonly Kept<'drafts'>[];
  readonly sendDay: Day;
  readonly silence: Ids<'silencePolicy'> | null;
  readonly meeting: boolean;
  readonly invitations: readonly Invitation[];
  /** The list that the invitations come from; empty for a meeting. */
  readonly list: InvitedList<Kept<'bodies'>>;
  readonly doubts: InvitationDoubts<Kept<'bodies'>>;
  /** Null for a meeting. */
  readonly consequence: OpeningConsequence | null;
  readonly dueAt: Moment | null;
  /** The round as it will stand when it is open. */
  readonly asOpened: Row<'rounds'>;
}

/**
 * The opening of a round under the chosen day and period, with hours running from `begunAt`; throws
 * only for what cannot be planned at all.
 */
export function planOpening(
  input: OpeningInput,
  office: Office,
  begunAt: Moment = office.clock.now(),
): Opening {
  const settings = bookSettings(office);
  const round = findRound(office.tables.read('rounds').rows, input.roundId);
  const bodies = office.tables.read('bodies').rows;
  const phases = office.tables.read('phases').rows;
  const calendar = calendarOf(office.tables.read('holidays').rows);
  const meeting = round.mode === 'HOI_NGHI';
  const { sendDay } = input;
  const chosen = {
    unit: input.periodUnit,
    count: input.periodN,
    dueDay: input.dueDay ?? null,
  };
  mayCount(round.roundId, sendDay, meeting ? null : chosen, office.clock.today());
  const cells = askedCells(input, round, bodies);
  const own = idOf<BodyId>(settings.ownBodyId);
  const list = invitedList(meeting ? [] : bodies, cells, sendDay, own);
  const startsAt = startOfHours(input, settings, begunAt);
  const urgency = input.urgency ?? round.urgency ?? 'THUONG';
  const period = periodOf(input, round, settings, startsAt);
  const consequence = meeting
    ? null
    : openingConsequence({
        phaseId: round.phaseId,
        phases,
        calendar,
        sendDay,
        period,
        startsAt,
        urgent: urgency !== 'THUONG',
      });
  const dueAt = consequence?.end.due ?? null;
  const silence = meeting ? null : input.silence;
  return {
    settings,
    begunAt,
    round,
    phases,
    calendar,
    drafts: office.tables.read('drafts').rows,
    sendDay: day(sendDay),
    silence,
    meeting,
    invitations: list.invited.map((body) => invitationOf(round, body, office)),
    list,
    doubts: invitationDoubts(list.invited),
    consequence,
    dueAt,
    asOpened: {
      ...round,
      groups: cells.asked,
      excluded: cells.excluded,
      sendDate: sendDay,
      periodN: meeting || period.unit === 'TRUOC_NGAY' ? null : input.periodN,
      periodUnit: meeting ? null : input.periodUnit,
      dueHour: meeting || period.unit === 'GIO' ? '' : (period.hour ?? ''),
      silencePolicy: silence,
      urgency,
      dueAt,
    },
  };
}

/** The round with this id; throws `ROUND.UNKNOWN`. */
export function findRound(rounds: readonly Kept<'rounds'>[], id: RoundId): Kept<'rounds'> {
  const found = rounds.find(({ roundId }) => roundId === id);
  if (found === undefined) throw new Problem('ROUND.UNKNOWN', { round: id });
  return found;
}
