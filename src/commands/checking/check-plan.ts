// Checks the plan: dates, chain, rounds, owners, what was reported; tells each point with its remedy, changes nothing.

import type { Report, Tone } from '../../dialogs/data.ts';
import { calendarOf } from '../../domain/calendar/calendar.ts';
import { calendarDoubts } from '../../domain/calendar/doubts.ts';
import { earlierOf, laterOf } from '../../domain/calendar/earlier-later.ts';
import type { Day } from '../../domain/day.ts';
import {
  type CheckedPlan,
  checkPlan,
  type Weight,
  weights,
} from '../../domain/plan/check/check-plan.ts';
import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { type Words, wordsOf } from '../../text/words.ts';
import { checkBook } from '../this-book.ts';

const tones: Record<Weight, Tone> = { MEND: 'bad', LOOK: 'warn', KNOW: '' };

/** The report of the check, gravest points first; reads four sheets, each once. */
export function checkPlanNow(office: Office = googleOffice()): Report {
  checkBook(office);
  const { tables } = office;
  const words = wordsOf(office.language);
  const plan: CheckedPlan = {
    phases: tables.read('phases').rows,
    rounds: tables.read('rounds').rows,
    team: tables.read('team').rows,
    calendar: calendarOf(tables.read('holidays').rows),
  };
  const found = checkPlan(plan);
  const doubts = planDoubts(plan, office, words);
  const { planCheck } = words.reports;
  const sections = (Object.keys(tones) as Weight[]).map((weight) => ({
    title: planCheck.weights[weight],
    tone: tones[weight],
    lines: found
      .filter(({ code }) => weights[code] === weight)
      .map((point) => planCheck.point(point, tables.names)),
  }));
  return {
    lead: planCheck.lead(found.length + doubts.length),
    tone: found.length + doubts.length === 0 ? 'ok' : 'warn',
    sections: [
      ...sections,
      { title: planCheck.calendar, tone: 'warn' as const, lines: doubts },
    ].filter(({ lines }) => lines.length > 0),
    links: [],
  };
}

/** The points of the plan in words, for the check of the whole book. */
export function planProblems(plan: CheckedPlan, office: Office, words: Words): string[] {
  return [
    ...checkPlan(plan).map((point) => words.reports.planCheck.point(point, office.tables.names)),
    ...planDoubts(plan, office, words),
  ];
}

function planDoubts({ phases, calendar }: CheckedPlan, office: Office, words: Words): string[] {
  const days = phases.flatMap(({ planStart, planEnd }) =>
    [planStart, planEnd].filter((when): when is Day => when !== null),
  );
  const [one] = days;
  if (one === undefined) return [];
  const [first, last] = [days.reduce(earlierOf, one), days.reduce(laterOf, one)];
  return words.calendar.doubts(calendarDoubts(calendar, first, last), office.tables.names);
}
