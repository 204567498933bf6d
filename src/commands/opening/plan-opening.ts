// Works out everything that opening a round would do, from one reading of each sheet; writes nothing.

import { calendarOf } from '../../domain/calendar/calendar.ts';
import { type Day, day, type Moment } from '../../domain/day.ts';
import { type BodyId, idOf, type RequestId, type RoundId, requestIdOf } from '../../domain/ids.ts';
import { isAddress } from '../../domain/outbox/address.ts';
import { Problem } from '../../domain/problem.ts';
import { codeText } from '../../domain/replies/reply-code.ts';
import {
  type InvitationDoubts,
  invitationDoubts,
  invitedBodies,
  readAsked,
} from '../../domain/rounds/asked-bodies.ts';
import { mayCount } from '../../domain/rounds/may-open.ts';
import { type OpeningConsequence, openingConsequence } from '../../domain/rounds/opening.ts';
import type { Office } from '../../ports.ts';
import { enums, type Ids } from '../../workbook/enums.ts';
import type { Kept, Row } from '../../workbook/schema.ts';
import type { Settings } from '../../workbook/settings.ts';
import { bookSettings } from '../book-settings.ts';
import type { OpeningInput } from '../read-input.ts';

/** A body with the request that it will get. */
export interface Invitation {
  readonly body: Kept<'bodies'>;
  readonly requestId: RequestId;
  readonly code: string;
  /** Where its mail goes; '' when it has none and is asked by letter alone. */
  readonly to: string;
  readonly cc: string;
}

export interface Opening {
  readonly settings: Settings;
  readonly round: Kept<'rounds'>;
  readonly phases: readonly Kept<'phases'>[];
  readonly sendDay: Day;
  readonly silence: Ids<'silencePolicy'> | null;
  readonly meeting: boolean;
  readonly invitations: readonly Invitation[];
  readonly doubts: InvitationDoubts<Kept<'bodies'>>;
  /** Null for a meeting. */
  readonly consequence: OpeningConsequence | null;
  readonly dueAt: Moment | null;
  /** The round as it will stand when it is open. */
  readonly asOpened: Row<'rounds'>;
}

/** The opening of a round under the chosen day and period; throws only for what cannot be planned at all. */
export function planOpening(input: OpeningInput, office: Office): Opening {
  const settings = bookSettings(office);
  const round = findRound(office.tables.read('rounds').rows, input.roundId);
  const bodies = office.tables.read('bodies').rows;
  const phases = office.tables.read('phases').rows;
  const calendar = calendarOf(office.tables.read('holidays').rows);
  const meeting = round.mode === 'HOI_NGHI';
  mayCount(round.roundId, input.sendDay, meeting ? null : input.periodN, office.clock.today());
  checkAsked(round, bodies);
  const own = idOf<BodyId>(settings.ownBodyId);
  const invited = meeting ? [] : invitedBodies(bodies, round.groups, input.sendDay, own);
  const consequence = meeting
    ? null
    : openingConsequence({
        phaseId: round.phaseId,
        phases,
        calendar,
        sendDay: input.sendDay,
        count: input.periodN,
        unit: input.periodUnit,
      });
  const dueAt = consequence?.end.due ?? null;
  const silence = meeting ? null : input.silence;
  return {
    settings,
    round,
    phases,
    sendDay: day(input.sendDay),
    silence,
    meeting,
    invitations: invited.map((body) => invitationOf(round, body, office)),
    doubts: invitationDoubts(invited),
    consequence,
    dueAt,
    asOpened: {
      ...round,
      sendDate: input.sendDay,
      periodN: meeting ? null : input.periodN,
      periodUnit: meeting ? null : input.periodUnit,
      silencePolicy: silence,
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

/** A slip in the cell of groups would leave somebody out in silence: `ROUND.ASKS_UNKNOWN`. */
function checkAsked(round: Kept<'rounds'>, bodies: readonly Kept<'bodies'>[]): void {
  const groups: readonly string[] = enums.bodyGroup;
  const found = readAsked(round.groups, bodies).unknown.filter((word) => !groups.includes(word));
  if (found.length === 0) return;
  const { roundId, rowNumber } = round;
  throw new Problem('ROUND.ASKS_UNKNOWN', { round: roundId, row: rowNumber, found });
}

function invitationOf(round: Kept<'rounds'>, body: Kept<'bodies'>, office: Office): Invitation {
  const to = body.email.trim();
  const cc = body.ccEmail.trim();
  const mailed = round.mode === 'BIEU_MAU' && isAddress(to);
  return {
    body,
    requestId: requestIdOf(round.roundId, body.bodyId),
    code: codeText(round.roundId, body.bodyId, office.signer.sign),
    to: mailed ? to : '',
    cc: mailed && isAddress(cc) ? cc : '',
  };
}
