// Names the rows of a round that do not agree with each other, so that a report cannot rest on them.

import type { Row } from '../../workbook/schema.ts';
import type { RequestId } from '../ids.ts';
import {
  type BrokenSum,
  brokenSums,
  countRound,
  hasAnswered,
  type RequestFacts,
  type RoundCounts,
} from './count-round.ts';

export type RoundFinding =
  | {
      readonly code: 'BODY_TWICE';
      readonly requestIds: readonly RequestId[];
      readonly bodyId: string;
    }
  | { readonly code: 'POSITION_WITHOUT_DATE'; readonly requestId: RequestId }
  | { readonly code: 'DATE_WITHOUT_POSITION'; readonly requestId: RequestId }
  | { readonly code: 'LATE_WITHOUT_ANSWER'; readonly requestId: RequestId }
  | {
      readonly code: 'COMMENTS_DIFFER';
      readonly requestId: RequestId;
      readonly told: number;
      readonly inLog: number;
    }
  | {
      readonly code: 'SHOWN_DIFFERS';
      readonly figure: keyof RoundCounts;
      readonly shown: number;
      readonly counted: number;
    }
  | { readonly code: 'SUM'; readonly sum: BrokenSum };

/**
 * What does not add up in a round; [] when all of it does. `shown` are the figures that the sheet
 * computes, `comments` the log of the round: leave either out and it is not compared.
 */
export function reconcileRound(
  requests: readonly RequestFacts[],
  shown?: RoundCounts,
  comments?: readonly Pick<Row<'comments'>, 'requestId'>[],
): RoundFinding[] {
  const counts = countRound(requests);
  return [
    ...bodiesTwice(requests),
    ...requests.flatMap((request) => oddRow(request)),
    ...(comments === undefined ? [] : differingComments(requests, comments)),
    ...(shown === undefined ? [] : differingFigures(counts, shown)),
    ...brokenSums(shown ?? counts).map((sum) => ({ code: 'SUM' as const, sum })),
  ];
}

function bodiesTwice(requests: readonly RequestFacts[]): RoundFinding[] {
  const rows = new Map<string, RequestId[]>();
  for (const { bodyId, requestId } of requests) {
    rows.set(bodyId, [...(rows.get(bodyId) ?? []), requestId]);
  }
  return [...rows]
    .filter(([, requestIds]) => requestIds.length > 1)
    .map(([bodyId, requestIds]) => ({ code: 'BODY_TWICE', bodyId, requestIds }));
}

function oddRow(request: RequestFacts): RoundFinding[] {
  const { requestId } = request;
  const answered = hasAnswered(request);
  if (answered && request.repliedAt === null) return [{ code: 'POSITION_WITHOUT_DATE', requestId }];
  const found: RoundFinding[] = [];
  if (!answered && request.repliedAt !== null) {
    found.push({ code: 'DATE_WITHOUT_POSITION', requestId });
  }
  if (!answered && request.late === 'CO') found.push({ code: 'LATE_WITHOUT_ANSWER', requestId });
  return found;
}

function differingComments(
  requests: readonly RequestFacts[],
  comments: readonly Pick<Row<'comments'>, 'requestId'>[],
): RoundFinding[] {
  const counts = new Map<string, number>();
  for (const { requestId } of comments) counts.set(requestId, (counts.get(requestId) ?? 0) + 1);
  return requests.flatMap(({ requestId, commentCount }): RoundFinding[] => {
    const inLog = counts.get(requestId) ?? 0;
    const told = commentCount ?? 0;
    return told === inLog ? [] : [{ code: 'COMMENTS_DIFFER', requestId, told, inLog }];
  });
}

const FIGURES = [
  'invited',
  'answered',
  'agreed',
  'withComments',
  'noComment',
  'disagreed',
  'silent',
  'late',
] as const satisfies readonly (keyof RoundCounts)[];

function differingFigures(counted: RoundCounts, shown: RoundCounts): RoundFinding[] {
  return FIGURES.filter((figure) => counted[figure] !== shown[figure]).map((figure) => ({
    code: 'SHOWN_DIFFERS',
    figure,
    shown: shown[figure],
    counted: counted[figure],
  }));
}
