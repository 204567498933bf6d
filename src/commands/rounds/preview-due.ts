// What a new due moment would lead to: the days, the phase, the session, who still owes an answer.

import type { StepPreview } from '../../dialogs/data/round-steps.ts';
import type { MailPreview } from '../../dialogs/data.ts';
import { calendarOf } from '../../domain/calendar/calendar.ts';
import { calendarDoubts } from '../../domain/calendar/doubts.ts';
import { dayOfMoment } from '../../domain/day.ts';
import {
  dueToMove,
  extensionConsequence,
  mayMoveDue,
  type NewDue,
  newDueOn,
  stillOwing,
} from '../../domain/rounds/extension.ts';
import type { Office } from '../../ports.ts';
import { type Words, wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import { leftInWords, sessionFact, toneOfLeft } from '../due-in-words.ts';
import type { StepInput } from '../input/round-steps.ts';
import { problemsOf } from '../problems-of.ts';
import { extensionWriter, mailedOf } from './extension-mails.ts';

export type DuePreview = Pick<
  StepPreview,
  'facts' | 'alternatives' | 'bodies' | 'mail' | 'warnings' | 'problems'
>;

/** Reads what it needs; throws only for a round whose due moment cannot be moved at all. */
export function previewDue(
  round: Kept<'rounds'>,
  input: StepInput,
  requests: readonly Kept<'requests'>[],
  office: Office,
): DuePreview {
  const words = wordsOf(office.language);
  const { steps } = words.reports;
  const oldDue = dueToMove(round);
  const calendar = calendarOf(office.tables.read('holidays').rows);
  const phases = office.tables.read('phases').rows;
  const from = dayOfMoment(oldDue);
  const to = newDueOn(input.newDay ?? from, oldDue, calendar);
  const consequence = extensionConsequence(round.phaseId, phases, calendar, from, to.dueDay);
  const owing = stillOwing(requests);
  const mailed = mailedOf(round, owing);
  const told = new Set<string>(mailed.map(({ requestId }) => requestId));
  return {
    facts: [
      { label: steps.facts.due, value: words.calendar.latest(oldDue), tone: '' },
      { label: steps.facts.newDue, value: words.calendar.latest(to.due), tone: '' },
      { label: words.reports.preview.how, value: words.calendar.moved(to), tone: '' },
      {
        label: steps.facts.skipped,
        value:
          to.spans.map((span) => words.calendar.span(span)).join('; ') ||
          words.reports.preview.none,
        tone: '',
      },
      ...leftFact(consequence.left, words),
      sessionFact(consequence.sessionSafe, phases, words),
      {
        label: steps.facts.owing,
        value: steps.facts.owingLine(owing.length, mailed.length),
        tone: '',
      },
    ],
    alternatives: consequence.alternatives.map(({ count, dueDay, left }) => ({
      more: words.calendar.workingDays(count),
      due: words.calendar.dayWithWeekday(dueDay),
      left: left === null ? '' : leftInWords(left, words),
      tone: left === null ? '' : toneOfLeft(left),
    })),
    bodies: owing.map(({ requestId, nameSnapshot, emailSnapshot }) => ({
      name: nameSnapshot,
      address: emailSnapshot,
      note: told.has(requestId) ? '' : steps.letterOnly,
    })),
    mail: firstMail(round, mailed[0], to, input.reason, office),
    warnings: [
      ...warningsOf(to, input, consequence.left, owing.length, words),
      ...words.calendar.doubts(calendarDoubts(calendar, from, to.dueDay), office.tables.names),
    ],
    problems: problemsOf(() => mayMoveDue(round, oldDue, to, office.clock.now()), office),
  };
}

function firstMail(
  round: Kept<'rounds'>,
  request: Kept<'requests'> | undefined,
  { due }: NewDue,
  reason: string,
  office: Office,
): MailPreview | null {
  if (request === undefined) return null;
  const write = extensionWriter(round, { due, reason }, office);
  const to = [request.emailSnapshot, request.ccSnapshot].filter((text) => text !== '').join(', ');
  return { to, ...write(request) };
}

function warningsOf(
  { off, due, dueDay }: NewDue,
  { newDay }: StepInput,
  left: number | null,
  owing: number,
  { calendar, reports: { steps } }: Words,
): string[] {
  return [
    ...(off === null || newDay === null || newDay === dueDay
      ? []
      : [steps.rolled(calendar.dayWithWeekday(newDay), off.name, calendar.latest(due))]),
    ...(left !== null && left < 0 ? [steps.breaksPhase] : []),
    ...(owing === 0 ? [steps.noOwing] : []),
  ];
}

function leftFact(left: number | null, words: Words): StepPreview['facts'][number][] {
  if (left === null) return [];
  const { preview } = words.reports;
  return [{ label: preview.left, value: leftInWords(left, words), tone: toneOfLeft(left) }];
}
