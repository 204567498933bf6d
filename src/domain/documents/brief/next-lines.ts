// What comes next, within seven days, as the brief tells it.

import { proseDay } from '../../calendar/print.ts';
import type { Figures } from '../../dashboard/figures.ts';
import { type Day, daysBetween } from '../../day.ts';
import type { WordingFor } from '../../wording/catalogue.ts';
import type { DocumentWords } from '../words.ts';
import { cut } from './short-text.ts';

const MOST_STEPS = 3;
const LONGEST_TITLE = 26;

/** The first few of phases that end or begin, rounds and tasks that fall due. */
export function nextLines(
  figures: Figures,
  count: DocumentWords['count'],
  say: WordingFor<'TOM_TAT'>,
): readonly string[] {
  const { soon, phases, stage, today } = figures;
  const phaseOf = (id: string, when: Day | null) => ({
    maGiaiDoan: id,
    tenGiaiDoan: cut(phases.find((phase) => phase.id === id)?.title ?? '', LONGEST_TITLE),
    ngay: when === null ? '' : proseDay(when),
  });
  const next = stage.kind === 'between' || stage.kind === 'before' ? [stage.next] : [];
  const begins = phases.filter(
    ({ start, state }) =>
      start !== null && state === 'CHUA' && start > today && daysBetween(today, start) <= 7,
  );
  const first = [...next, ...begins.filter(({ id }) => !next.some((one) => one.id === id))];
  const steps = [
    ...soon.phases.map(({ id, end }) => say('hetGiaiDoan', phaseOf(id, end))),
    ...soon.rounds.map(({ id, due }) => say('hetHanDot', { maDot: id, ngay: proseDay(due) })),
    ...(soon.tasks > 0 && soon.firstTask !== null
      ? [say('nhiemVuDenHan', { so: count(soon.tasks), ngay: proseDay(soon.firstTask) })]
      : []),
    ...first.map(({ id, start }) => say('batDauGiaiDoan', phaseOf(id, start))),
  ];
  if (steps.length === 0) return say('khongCoViec', {});
  // A title that was cut ends its line as it is.
  return steps
    .slice(0, MOST_STEPS)
    .flat()
    .map((line) => line.replace(/…\.$/, '…'));
}
