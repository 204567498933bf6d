// The facts of an opening in words: days, what is left of the phase, the session, the quota, the alternatives.

import type { OpeningPreview } from '../../dialogs/data.ts';
import { isEndOfDay, proseDay, shortDay, weekdayName } from '../../domain/calendar/print.ts';
import { dayOfMoment, type Moment } from '../../domain/day.ts';
import type { OpeningConsequence } from '../../domain/rounds/opening.ts';
import type { Words } from '../../text/words.ts';
import { leftInWords, sessionFact, toneOfLeft } from '../due-in-words.ts';
import type { MailForecast } from './mail-forecast.ts';
import type { Opening } from './plan-opening.ts';

type Fact = OpeningPreview['facts'][number];

/** The lines of “Hệ quả”, in the order in which a clerk asks for them. */
export function factsOf(opening: Opening, mails: MailForecast | null, words: Words): Fact[] {
  const { preview } = words.reports;
  const phase = opening.phases.find(({ phaseId }) => phaseId === opening.round.phaseId);
  const span =
    phase?.planStart == null || phase.planEnd === null
      ? ''
      : ` (${proseDay(phase.planStart)} – ${proseDay(phase.planEnd)})`;
  const phaseFact: Fact = {
    label: preview.phase,
    value: `${opening.round.phaseId}${span}: ${phase?.title ?? ''}`,
    tone: '',
  };
  const sent: Fact = {
    label: opening.meeting ? preview.meeting : preview.send,
    value: words.calendar.dayWithWeekday(opening.sendDay),
    tone: '',
  };
  if (opening.consequence === null) return [sent, phaseFact];
  return [
    sent,
    ...dueFacts(opening.consequence, words),
    phaseFact,
    sessionFact(opening.consequence.forecast.sessionSafe, opening.phases, words),
    ...(mails === null ? [] : [quotaFact(mails, words)]),
  ];
}

function dueFacts({ end, left }: OpeningConsequence, words: Words): Fact[] {
  const { preview } = words.reports;
  const crossed = end.crossed.map((span) => words.calendar.span(span));
  return [
    { label: preview.due, value: words.calendar.latest(end.due), tone: '' },
    { label: preview.how, value: words.calendar.explain(end), tone: '' },
    { label: preview.skipped, value: crossed.join('; ') || preview.none, tone: '' },
    ...(left === null
      ? []
      : [{ label: preview.left, value: leftInWords(left, words), tone: toneOfLeft(left) }]),
  ];
}

function quotaFact({ left, needed, lastDay }: MailForecast, { reports: { preview } }: Words): Fact {
  const line = preview.quotaLine(left, needed);
  if (left >= needed) return { label: preview.quota, value: line, tone: 'ok' };
  const spread = preview.quotaShort(left, needed - left, proseDay(lastDay));
  return { label: preview.quota, value: `${line}; ${spread}`, tone: 'warn' };
}

/** The table of other periods from the same day. */
export function alternativesOf(
  consequence: OpeningConsequence,
  words: Words,
): OpeningPreview['alternatives'] {
  const { calendar, reports } = words;
  return consequence.alternatives.map(({ unit, count, due, left, ...other }) => ({
    unit,
    count,
    period: unit === 'GIO' ? calendar.hours(count) : calendar.workingDays(count),
    due: dueInTable(due),
    left: left === null ? '' : leftInWords(left, words),
    tone: left === null ? '' : toneOfLeft(left),
    session:
      other.sessionFrom === null
        ? ''
        : other.sessionSafe
          ? reports.preview.altSafe
          : reports.preview.altRisk(shortDay(other.sessionFrom)),
    sessionTone: other.sessionSafe ? '' : 'bad',
    chosen: other.chosen,
  }));
}

/** “thứ Tư 01/9/2021”, with the hour before it when the day is not whole. */
function dueInTable(due: Moment): string {
  const onDay = dayOfMoment(due);
  const hour = isEndOfDay(due) ? '' : `${due.slice(11, 16)} `;
  return `${hour}${weekdayName(onDay)} ${proseDay(onDay)}`;
}
