// Whom the secretary has to call: bodies of open rounds that have not answered, with the last contact.

import type { Row } from '../../workbook/schema.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { type Day, dayOfMoment, type Moment } from '../day.ts';
import type { BodyId, RequestId, RoundId } from '../ids.ts';
import { hasAnswered } from '../rounds/count-round.ts';
import { workingDaysBefore } from './step-days.ts';

export interface CallListFacts {
  readonly today: Day;
  readonly calendar: Calendar;
  /** Rounds that take answers. */
  readonly openRounds: ReadonlySet<RoundId>;
  readonly requests: readonly Pick<
    Row<'requests'>,
    | 'requestId'
    | 'roundId'
    | 'bodyId'
    | 'nameSnapshot'
    | 'emailSnapshot'
    | 'dueAt'
    | 'repliedAt'
    | 'position'
  >[];
  readonly bodies: readonly Pick<Row<'bodies'>, 'bodyId' | 'contactName' | 'phone' | 'sortOrder'>[];
  readonly contacts: readonly Pick<
    Row<'contacts'>,
    'at' | 'roundId' | 'bodyId' | 'channel' | 'person' | 'outcome'
  >[];
  /** Working days before the due day from which a body is called. */
  readonly daysBefore: number;
}

export interface Call {
  readonly requestId: RequestId;
  readonly roundId: RoundId;
  readonly bodyId: BodyId;
  /** The name as the request was sent under it. */
  readonly bodyName: string;
  readonly contactName: string;
  readonly phone: string;
  readonly dueAt: Moment;
  readonly overdue: boolean;
  /** Reached by no mail: the call is its only reminder. */
  readonly withoutAddress: boolean;
  readonly lastContact: CallListFacts['contacts'][number] | null;
}

/**
 * The calls of a day: every body of an open round that has not answered and whose due day is at
 * most so many working days ahead, or past; the earliest due first, then in the bodies' own order.
 */
export function callList(facts: CallListFacts): Call[] {
  const bodies = new Map(facts.bodies.map((body) => [body.bodyId, body] as const));
  const order = (bodyId: BodyId): number => bodies.get(bodyId)?.sortOrder ?? Number.MAX_VALUE;
  return facts.requests
    .flatMap((request): Call[] => {
      const { dueAt, roundId, bodyId } = request;
      if (dueAt === null || hasAnswered(request) || !facts.openRounds.has(roundId)) return [];
      const dueDay = dayOfMoment(dueAt);
      if (workingDaysBefore(facts.calendar, dueDay, facts.daysBefore) > facts.today) return [];
      const body = bodies.get(bodyId);
      return [
        {
          requestId: request.requestId,
          roundId,
          bodyId,
          bodyName: request.nameSnapshot,
          contactName: body?.contactName ?? '',
          phone: body?.phone ?? '',
          dueAt,
          overdue: dueDay < facts.today,
          withoutAddress: request.emailSnapshot === '',
          lastContact: lastOf(facts.contacts, roundId, bodyId),
        },
      ];
    })
    .sort((one, other) =>
      one.dueAt === other.dueAt
        ? order(one.bodyId) - order(other.bodyId)
        : one.dueAt < other.dueAt
          ? -1
          : 1,
    );
}

function lastOf(
  contacts: CallListFacts['contacts'],
  roundId: RoundId,
  bodyId: BodyId,
): CallListFacts['contacts'][number] | null {
  let last: CallListFacts['contacts'][number] | null = null;
  for (const contact of contacts) {
    if (contact.roundId !== roundId || contact.bodyId !== bodyId) continue;
    // Of two of one minute the one that stands lower was written later.
    if (last === null || (contact.at ?? '') >= (last.at ?? '')) last = contact;
  }
  return last;
}
