// The rows of the brief, each a line or a few: a long list is cut and says by how much.

import type { Ids } from '../../../workbook/enums.ts';
import { proseDay } from '../../calendar/print.ts';
import type { Figures } from '../../dashboard/figures.ts';
import { openRounds } from '../../dashboard/rounds.ts';
import { sentenceOf } from '../../dashboard/sentence.ts';
import { daysBetween } from '../../day.ts';
import type { BriefWords } from './brief-input.ts';

/** What one page of A4 holds beside head and signature, at 12 pt. */
const MOST_NAMES = 6;
const MOST_ROUNDS = 3;
const MOST_AWAITED = 2;
const MOST_STEPS = 3;
const LONGEST_NAME = 34;
const LONGEST_TITLE = 26;
const LONGEST_MATTER = 60;

/** The answer to one question of the leader. */
export interface BriefRow {
  readonly about: string;
  readonly lines: readonly string[];
}

export function briefRows(figures: Figures, words: BriefWords): BriefRow[] {
  const { rows } = words.own;
  return [
    { about: rows.stage, lines: [sentenceOf(figures, words.dashboard, words.levels)] },
    { about: rows.rounds, lines: roundLines(figures, words) },
    { about: rows.comments, lines: [commentLine(figures, words)] },
    { about: rows.awaited, lines: awaitedLines(figures, words) },
    { about: rows.overdue, lines: [overdueLine(figures, words)] },
    { about: rows.next, lines: nextLines(figures, words) },
  ];
}

function roundLines(figures: Figures, { own }: BriefWords): string[] {
  const open = openRounds(figures.rounds).slice(-MOST_ROUNDS);
  if (open.length === 0) return [own.noRound];
  return open.flatMap(({ id, counts, dueDay }, index) => {
    const { answered, invited, missing } = counts ?? { answered: 0, invited: 0, missing: 0 };
    const silent = figures.missing.filter(({ roundId }) => roundId === id);
    const shown = silent.slice(0, MOST_NAMES).map(({ name }) => cut(name, LONGEST_NAME));
    const more = silent.length - shown.length;
    const late = Math.max(0, ...silent.map(({ daysLate }) => daysLate));
    const due = dueDay === null ? '' : proseDay(dueDay);
    return [
      own.round({ id, answered, invited, due }),
      // The names of the round at hand, the last one; of the others the figures.
      ...(missing === 0 || index < open.length - 1
        ? []
        : [
            own.missing(
              missing,
              late,
              [...shown, ...(more > 0 ? [own.more(more)] : [])].join('; '),
            ),
          ]),
    ];
  });
}

function commentLine({ dispositions }: Figures, { own, dashboard }: BriefWords): string {
  const { all, distinct } = dispositions;
  if (all.total === 0) return own.noComments;
  const kinds = (Object.keys(all.by) as Ids<'disposition'>[])
    .filter((kind) => all.by[kind] > 0)
    .map((kind) => own.kind(dashboard.dispositions.heads[kind], all.by[kind]));
  const parts = [...kinds, own.undecided(all.none)];
  return `${own.comments(all.total, distinct)}: ${parts.join('; ')}.`;
}

function awaitedLines({ awaited }: Figures, { own }: BriefWords): string[] {
  if (awaited.length === 0) return [own.nothingAwaited];
  const more = awaited.length - MOST_AWAITED;
  return [
    own.awaited(awaited.length),
    ...awaited
      .slice(0, MOST_AWAITED)
      .map(({ commentId, bodyName, content, days }) =>
        own.awaitedOne(
          commentId,
          cut(bodyName, LONGEST_NAME),
          cut(content, LONGEST_MATTER),
          days === null ? '' : String(days),
        ),
      ),
    ...(more > 0 ? [own.moreItems(more)] : []),
  ];
}

function overdueLine({ overdue }: Figures, { own }: BriefWords): string {
  const { requests, tasks } = overdue;
  const parts = [
    ...(requests > 0 ? [own.overdueRequests(requests)] : []),
    ...(tasks > 0 ? [own.overdueTasks(tasks)] : []),
  ];
  return parts.length === 0 ? own.nothingOverdue : `${parts.join('; ')}.`;
}

function nextLines({ soon, phases, stage, today }: Figures, { own }: BriefWords): string[] {
  const titleOf = (id: string): string =>
    cut(phases.find((phase) => phase.id === id)?.title ?? '', LONGEST_TITLE);
  const next = stage.kind === 'between' || stage.kind === 'before' ? [stage.next] : [];
  const begins = phases.filter(
    ({ start, state }) =>
      start !== null && state === 'CHUA' && start > today && daysBetween(today, start) <= 7,
  );
  const first = [...next, ...begins.filter(({ id }) => !next.some((one) => one.id === id))];
  const lines = [
    ...soon.phases.map(({ id, end }) => own.phaseEnds(id, titleOf(id), proseDay(end))),
    ...soon.rounds.map(({ id, due }) => own.roundDue(id, proseDay(due))),
    ...(soon.tasks > 0 && soon.firstTask !== null
      ? [own.tasksDue(soon.tasks, proseDay(soon.firstTask))]
      : []),
    ...first.map(({ id, start }) =>
      own.nextPhase(id, titleOf(id), start === null ? '' : proseDay(start)),
    ),
  ];
  // A title that was cut ends its line as it is.
  const ended = lines.slice(0, MOST_STEPS).map((line) => line.replace(/…\.$/, '…'));
  return ended.length === 0 ? [own.nothingNext] : ended;
}

/** Within this many letters, after a whole word; a word that is longer itself is cut. */
function cut(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const whole = line.slice(0, longest).replace(/\s+\S*$/, '');
  return `${whole.slice(0, longest - 1).replace(/[\s,;:.–-]+$/, '')}…`;
}
