// What changed in the last week, from the times and days that stand in the rows: no state of the book
// a week ago is kept anywhere, so what no cell dates is not told.

import type { Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';
import { isApproved } from '../comments/comment-states.ts';
import { standing } from '../comments/standing.ts';
import { type Day, dayOfMoment, type Moment, plusDays } from '../day.ts';
import type { PhaseId } from '../ids.ts';

/**
 * How far back the changes go, in calendar days before today. The same weekday a week ago belongs to
 * them: a mail sent every Monday morning would else never tell what happened on a Monday.
 */
export const CHANGE_DAYS = 7;

export interface ChangesInput {
  readonly phases: readonly Pick<Row<'phases'>, 'phaseId' | 'actualStart' | 'actualEnd'>[];
  readonly rounds: readonly Pick<Row<'rounds'>, 'openedAt'>[];
  readonly roundHistory: readonly Pick<Row<'roundHistory'>, 'at' | 'fromStatus' | 'toStatus'>[];
  readonly requests: readonly Pick<Row<'requests'>, 'repliedAt'>[];
  readonly comments: readonly Pick<Row<'comments'>, 'receivedAt' | 'carriedFrom' | 'status'>[];
  readonly decisions: readonly Pick<Row<'decisions'>, 'askedAt' | 'decidedAt'>[];
  readonly drafts: readonly Pick<Row<'drafts'>, 'createdAt'>[];
  readonly documents: readonly Pick<Row<'documents'>, 'createdAt' | 'direction'>[];
  readonly audit: readonly Pick<
    Row<'audit'>,
    'at' | 'entityId' | 'field' | 'oldValue' | 'newValue'
  >[];
  /** What the audit log calls the states of a comment. */
  readonly stateWords: Readonly<Record<Ids<'commentStatus'>, string>>;
}

export interface Changes {
  /** The first day told, `CHANGE_DAYS` before the last. */
  readonly from: Day;
  /** The last day told: today. */
  readonly to: Day;
  /** Requests whose standing reply came in; one that took another's place counts once, with its own day. */
  readonly replies: number;
  /**
   * Comments that came in and still stand, merged ones too. Those carried over from an earlier round
   * came in then, not when they were carried.
   */
  readonly comments: number;
  /**
   * By how many more comments have an approved answer: each audit row that leads into a state of
   * approval counts 1, each that leads out of one takes 1 away. Never below 0.
   */
  readonly settled: number;
  /** By their actual start, in the order of the plan. */
  readonly begun: readonly PhaseId[];
  /** By their actual end, in the order of the plan. */
  readonly ended: readonly PhaseId[];
  /** Opened for the first time. */
  readonly opened: number;
  /** Times a round was closed, whoever closed it; a round that was reopened may be closed again. */
  readonly closed: number;
  readonly reopened: number;
  /** Questions put to the leader. */
  readonly asked: number;
  /** Questions that the leader answered, by the latest answer. */
  readonly decided: number;
  /** Versions of the files of the dossier. */
  readonly drafts: number;
  /** Documents that the office made; letters that came in are none. */
  readonly documents: number;
}

/** What changed from `CHANGE_DAYS` before today to the end of today; what bears a later time is not told. */
export function changesOf(input: ChangesInput, today: Day): Changes {
  const from = plusDays(today, -CHANGE_DAYS);
  const inDays = (when: Day | null): boolean => when !== null && from <= when && when <= today;
  const inTime = (when: Moment | null): boolean => when !== null && inDays(dayOfMoment(when));
  const phasesOf = (column: 'actualStart' | 'actualEnd'): PhaseId[] =>
    input.phases.filter((phase) => inDays(phase[column])).map(({ phaseId }) => phaseId);
  const steps = input.roundHistory.filter(({ at }) => inTime(at));
  return {
    from,
    to: today,
    replies: input.requests.filter(({ repliedAt }) => inTime(repliedAt)).length,
    comments: standing(input.comments).filter(
      ({ receivedAt, carriedFrom }) => inTime(receivedAt) && carriedFrom === '',
    ).length,
    settled: settledIn(
      input.audit.filter(({ at }) => inTime(at)),
      input.stateWords,
    ),
    begun: phasesOf('actualStart'),
    ended: phasesOf('actualEnd'),
    opened: input.rounds.filter(({ openedAt }) => inTime(openedAt)).length,
    closed: steps.filter(leads('MO', 'DONG')).length,
    reopened: steps.filter(leads('DONG', 'MO')).length,
    asked: input.decisions.filter(({ askedAt }) => inTime(askedAt)).length,
    decided: input.decisions.filter(({ decidedAt }) => inTime(decidedAt)).length,
    drafts: input.drafts.filter(({ createdAt }) => inTime(createdAt)).length,
    documents: input.documents.filter(
      ({ createdAt, direction }) => inTime(createdAt) && direction === 'DI',
    ).length,
  };
}

/** Whether nothing of it happened: a quiet week, or a book in which nobody wrote. */
export function isQuiet({ from: _from, to: _to, begun, ended, ...counts }: Changes): boolean {
  return begun.length + ended.length === 0 && Object.values(counts).every((count) => count === 0);
}

function leads(from: Ids<'roundStatus'>, to: Ids<'roundStatus'>) {
  return ({ fromStatus, toStatus }: ChangesInput['roundHistory'][number]): boolean =>
    fromStatus === from && toStatus === to;
}

/** The states in which a comment's answer is approved. */
export const APPROVED = (
  ['MOI', 'PHAN_CONG', 'DE_XUAT', 'DUYET', 'DA_SUA', 'DONG'] as const
).filter(isApproved);

function settledIn(audit: ChangesInput['audit'], words: ChangesInput['stateWords']): number {
  const approved = new Set(APPROVED.map((state) => words[state]));
  const net = audit
    .filter(({ entityId, field }) => entityId.startsWith('GY-') && field === 'status')
    .reduce(
      (sum, { oldValue, newValue }) =>
        sum + Number(approved.has(newValue)) - Number(approved.has(oldValue)),
      0,
    );
  return Math.max(0, net);
}
