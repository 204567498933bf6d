// Shows what a pasted plan would put into the book, line by line beside its words; writes nothing.

import type { MemberProposed, PlanProposal } from '../../dialogs/data/plan-import.ts';
import { calendarOf } from '../../domain/calendar/calendar.ts';
import { nextIds } from '../../domain/ids.ts';
import type { PlanReading } from '../../domain/plan-text/reading.ts';
import { Problem } from '../../domain/problem.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { problemsOf } from '../problems-of.ts';
import { checkBook } from '../this-book.ts';
import {
  type BookAtHand,
  bookAtHand,
  memberThere,
  phasesThere,
  refuseOpenRounds,
} from './book-at-hand.ts';
import { baseLines, fileLines, roundLines, settingLines } from './other-lines.ts';
import { type PhaseInBook, phaseLines } from './phase-lines.ts';

/** No plan of an office has more; a text that seems to is no plan. */
export const MOST_PHASES = 300;

/**
 * What a plan would do to the book as it stands.
 * @throws Problem PLAN.NO_PHASES, PLAN.TOO_MANY
 */
export function previewPlan(plan: PlanReading, office: Office): PlanProposal {
  checkBook(office);
  const words = wordsOf(office.language);
  const book = bookAtHand(office);
  const calendar = calendarOf(book.holidays);
  if (plan.phases.length === 0) throw new Problem('PLAN.NO_PHASES', {});
  if (plan.phases.length > MOST_PHASES) {
    throw new Problem('PLAN.TOO_MANY', { found: plan.phases.length, limit: MOST_PHASES });
  }
  const members = membersIn(plan, book);
  const phases = phasesIn(plan, book, members);
  const { planImport } = words.reports;
  const fresh = phases.filter(({ there }) => !there).length;
  return {
    summary: planImport.summary(plan.phases.length, plan.rounds.length, plan.team.length),
    problems: fresh === 0 ? [] : problemsOf(() => refuseOpenRounds(book.rounds), office),
    standing:
      book.phases.length === 0
        ? ''
        : planImport.standing(book.phases.length, phases.length - fresh, fresh),
    phases: phaseLines(phases, calendar, words),
    rounds: roundLines(plan, phases, book, words),
    members,
    bases: baseLines(plan, book, words),
    files: fileLines(plan, book, words),
    settings: settingLines(plan, book, words),
    owners: [
      { id: '', label: planImport.noOwner },
      ...book.team.map(({ memberId, fullName }) => ({ id: memberId, label: fullName })),
      ...members.filter(({ there }) => !there).map(({ id, fullName }) => ({ id, label: fullName })),
    ],
    slips: plan.slips.map((slip) => words.plan.anomaly({ code: 'WORDING', ...slip })),
    leftOver: plan.leftOver.map(({ from, text }) => planImport.line(from, text)),
    dropped: plan.dropped.map(({ from, text }) => planImport.line(from, text)),
  };
}

/** The phases under ids that are free in this book, or under those that they have. */
function phasesIn(
  plan: PlanReading,
  book: BookAtHand,
  members: readonly MemberProposed[],
): PhaseInBook[] {
  const there = phasesThere(
    plan.phases.map(({ shortTitle: title, ...phase }) => ({ ...phase, title })),
    book.phases,
  );
  const used = book.phases.map(({ phaseId }) => phaseId);
  const free = nextIds('P', 1, used, plan.phases.length);
  const ids = new Map(
    plan.phases.map(({ phaseId }, index) => [
      phaseId,
      there[index]?.phaseId ?? free.shift() ?? phaseId,
    ]),
  );
  return plan.phases.map((phase, index) => ({
    phase,
    phaseId: ids.get(phase.phaseId) ?? phase.phaseId,
    predecessors: phase.predecessors.replace(/^P\d+/, (id) => ids.get(id) ?? id),
    there: (there[index] ?? null) !== null,
    ownerId: ownerOf(phase.owner, members),
  }));
}

/** The member whom the plan names as the leader of a phase, by name or, alone in it, by unit. */
function ownerOf(owner: string, members: readonly MemberProposed[]): string {
  if (owner === '') return '';
  const named = members.filter(({ fullName }) => owner.includes(fullName));
  const ofUnit = members.filter(({ unit }) => unit !== '' && unit === owner);
  const found = named.length > 0 ? named : ofUnit;
  return found.length === 1 ? (found[0]?.id ?? '') : '';
}

function membersIn(plan: PlanReading, book: BookAtHand): MemberProposed[] {
  const used = book.team.map(({ memberId }) => memberId);
  const free = nextIds('TV', 1, used, plan.team.length);
  return plan.team.map(({ memberId, roleText: _roleText, ...member }) => {
    const row = memberThere(member, book.team);
    const fixed = memberId === 'GD' && !used.some((id) => id === 'GD') ? memberId : null;
    return {
      ...member,
      id: row?.memberId ?? fixed ?? free.shift() ?? memberId,
      source: '',
      there: row !== null,
      ticked: row === null,
      notes: [],
    };
  });
}
