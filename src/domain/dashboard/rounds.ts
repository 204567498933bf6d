// How far each round has come, and who has yet to answer in the rounds that are open.

import type { Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';
import { type Day, dayOfMoment, daysBetween } from '../day.ts';
import type { RequestId, RoundId } from '../ids.ts';

export interface RoundFigure {
  readonly id: RoundId;
  readonly title: string;
  readonly status: Ids<'roundStatus'>;
  readonly dueDay: Day | null;
  /** Null for a meeting, which asks nobody by request. */
  readonly counts: {
    readonly invited: number;
    readonly answered: number;
    readonly missing: number;
    readonly late: number;
  } | null;
}

export interface MissingBody {
  readonly requestId: RequestId;
  readonly roundId: RoundId;
  readonly name: string;
  /** Calendar days since the due day; 0 while there is time. */
  readonly daysLate: number;
}

export function roundFigure(row: Row<'rounds'>, requests: readonly Row<'requests'>[]): RoundFigure {
  const own = requests.filter((request) => request.roundId === row.roundId);
  const missing = own.filter(isMissing).length;
  return {
    id: row.roundId,
    title: row.title,
    status: row.status ?? 'NHAP',
    dueDay: row.dueAt === null ? null : dayOfMoment(row.dueAt),
    counts:
      row.mode === 'HOI_NGHI'
        ? null
        : {
            invited: own.length,
            answered: own.length - missing,
            missing,
            late: own.filter((request) => request.late === 'CO').length,
          },
  };
}

/** Bodies asked in an open round that have not answered, in the order of the requests sheet. */
export function missingBodies(
  rounds: readonly RoundFigure[],
  requests: readonly Row<'requests'>[],
  bodies: readonly Row<'bodies'>[],
  today: Day,
): MissingBody[] {
  const open = new Set(openRounds(rounds).map((round) => round.id));
  const shortNames = new Map(bodies.map((body) => [body.bodyId, body.shortName]));
  return requests
    .filter((request) => open.has(request.roundId) && isMissing(request))
    .map((request) => ({
      requestId: request.requestId,
      roundId: request.roundId,
      name: shortNames.get(request.bodyId) || request.nameSnapshot || request.bodyId,
      daysLate:
        request.dueAt === null ? 0 : Math.max(0, daysBetween(dayOfMoment(request.dueAt), today)),
    }));
}

/** The open rounds that wait for answers: a meeting waits for none. */
export function openRounds(rounds: readonly RoundFigure[]): RoundFigure[] {
  return rounds.filter((round) => round.status === 'MO' && round.counts !== null);
}

function isMissing(request: Row<'requests'>): boolean {
  return request.position === null || request.position === 'CHUA_TRA_LOI';
}
