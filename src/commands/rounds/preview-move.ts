// What moving a round to another state would rest on: its answers, its comments, and what stands against it.

import type { StepPreview } from '../../dialogs/data/round-steps.ts';
import { isOpen, overdueComments } from '../../domain/comments/overdue-comments.ts';
import { standing } from '../../domain/comments/standing.ts';
import type { Day } from '../../domain/day.ts';
import { countRound } from '../../domain/rounds/count-round.ts';
import { answersToShare, type EntryFacts, obstaclesTo } from '../../domain/rounds/entry.ts';
import { type RoundState, wayBetween } from '../../domain/rounds/states.ts';
import type { Office } from '../../ports.ts';
import type { Words } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import { entryFactsOf } from './entry-facts.ts';

/** Reads the rows of the round and decides as the step itself would. */
export function previewMove(
  round: Kept<'rounds'>,
  to: RoundState,
  office: Office,
  { calendar, reports }: Words,
): Partial<StepPreview> {
  const { steps } = reports;
  const facts = entryFactsOf(round, office);
  const overdue = overdueIn(round, facts, office);
  const counted = standing(facts.comments);
  const open = counted.filter(isOpen).length;
  const forward = wayBetween(round.status ?? 'NHAP', to) === 'FORWARD';
  const shared = forward && to !== 'TONG_HOP' ? answersToShare(facts.comments).length : 0;
  const { answered, invited, late } = countRound(facts.requests);
  return {
    facts: [
      ...(facts.mode === 'HOI_NGHI'
        ? []
        : [
            {
              label: steps.facts.answered,
              value: reports.roundCounts(answered, invited, late),
              tone: '' as const,
            },
          ]),
      {
        label: steps.facts.comments,
        value: steps.facts.commentsLine(counted.length, open),
        tone: open > 0 ? 'warn' : '',
      },
      ...(overdue === null
        ? []
        : [
            {
              label: steps.facts.overdue,
              value: steps.facts.overdueLine(overdue.count, calendar.dayWithWeekday(overdue.since)),
              tone: 'bad' as const,
            },
          ]),
      ...(shared === 0
        ? []
        : [
            {
              label: steps.facts.shared,
              value: steps.facts.sharedLine(shared),
              tone: '' as const,
            },
          ]),
    ],
    warnings: to === 'KHOA' ? [steps.lockWarning] : [],
    problems: forward
      ? obstaclesTo(to, facts).map((found) => steps.obstacle(found, office.tables.names))
      : [],
  };
}

/** Comments whose answer was owed by the end of the round's phase; null when there are none. */
function overdueIn(
  round: Kept<'rounds'>,
  { comments }: EntryFacts,
  office: Office,
): { count: number; since: Day } | null {
  const counted = standing(comments);
  if (!counted.some(isOpen)) return null;
  const phases = office.tables.read('phases').rows;
  const since = phases.find(({ phaseId }) => phaseId === round.phaseId)?.planEnd ?? null;
  const { length } = overdueComments(counted, () => since, office.clock.today());
  return since === null || length === 0 ? null : { count: length, since };
}
