// The first rows of a workbook that is set up from a plan template.

import type { Day } from '../domain/day.ts';
import { type BodyId, idOf, type MemberId } from '../domain/ids.ts';
import { spelledOut } from '../domain/plan/spelled-out.ts';
import type { Row } from '../workbook/schema.ts';
import type {
  PlanTemplate,
  TemplateMember,
  TemplatePhase,
  TemplateRound,
} from './plan-template.ts';

export interface TemplateRows {
  readonly bodies: readonly Row<'bodies'>[];
  readonly team: readonly Row<'team'>[];
  readonly phases: readonly Row<'phases'>[];
  readonly holidays: readonly Row<'holidays'>[];
  readonly rounds: readonly Row<'rounds'>[];
}

/**
 * The rows of a new workbook: nobody confirmed, no address, no owner, nothing begun. Columns that
 * the sheet computes by formulas are ''.
 */
export function templateRows(plan: PlanTemplate): TemplateRows {
  return {
    bodies: plan.bodies.map((body, index) => ({
      ...body,
      email: '',
      ccEmail: '',
      contactName: '',
      phone: '',
      addressForm: '',
      sortOrder: index + 1,
      validFrom: null,
      validTo: null,
      successorId: idOf<BodyId>(''),
      confirmed: 'KHONG',
    })),
    team: plan.team.map(memberRow),
    phases: spelledOut(plan.phases).map(phaseRow),
    holidays: plan.holidays,
    rounds: plan.rounds.map(roundRow),
  };
}

/** A member without an address. */
export function memberRow(member: Omit<TemplateMember, 'roleText'>): Row<'team'> {
  const { memberId, honorific, fullName, position, unit, teamRole } = member;
  return {
    memberId,
    honorific,
    fullName,
    position,
    unit,
    teamRole,
    email: '',
    phone: '',
    absentFrom: null,
    absentTo: null,
    substituteId: idOf<MemberId>(''),
    active: 'CO',
  };
}

/** A phase as it first stands in the sheet; a plan may leave its days open. */
export function phaseRow(
  phase: Omit<TemplatePhase, 'start' | 'end' | 'dateText'> & {
    readonly start: Day | null;
    readonly end: Day | null;
  },
): Row<'phases'> {
  return {
    phaseId: phase.phaseId,
    title: phase.shortTitle,
    baseStart: phase.start,
    baseEnd: phase.end,
    planStart: phase.start,
    planEnd: phase.end,
    fuzzyText: phase.fuzzyText,
    actualStart: null,
    actualEnd: null,
    predecessors: phase.predecessors,
    driver: 'KET_THUC',
    duration: null,
    workDays: '',
    deliverable: phase.deliverable,
    ownerId: idOf<MemberId>(''),
    // A month instead of days: a milestone, which needs one day within it.
    milestone: phase.fuzzyText === '' ? null : 'CO',
    percent: 0,
    elapsed: '',
    status: 'CHUA',
    health: '',
    forecastStart: null,
    forecastEnd: null,
    forecastNote: '',
    slack: null,
    critical: null,
    slipDays: '',
    slipReason: '',
    trialEnd: null,
    trialResult: '',
    fullText: phase.fullText,
  };
}

/** A round as a draft. */
export function roundRow(
  round: Omit<TemplateRound, 'sendDate'> & { readonly sendDate: Day | null },
): Row<'rounds'> {
  return {
    roundId: round.roundId,
    title: round.title,
    phaseId: round.phaseId,
    mode: round.mode,
    draftVersion: round.draftVersion,
    parts: round.parts.join(', '),
    groups: round.asked.join(', '),
    excluded: '',
    periodN: round.period?.count ?? null,
    periodUnit: round.period?.unit ?? null,
    dueHour: '',
    sendDate: round.sendDate,
    dueAt: null,
    dueText: '',
    silencePolicy: round.silencePolicy,
    outDocNo: '',
    outDocDate: null,
    urgency: 'THUONG',
    formUrl: '',
    formId: '',
    formLink: '',
    status: 'NHAP',
    openedAt: null,
    extendedFrom: null,
    extendReason: '',
    lockedAt: null,
    lockedBy: '',
    invited: '',
    answered: '',
    agreed: '',
    withComments: '',
    noComment: '',
    disagreed: '',
    silent: '',
    late: '',
  };
}
