// The first rows of a new book, from a plan template: what is known is filled in, the rest is left to people.

import { idOf } from '../domain/ids.ts';
import type { Ids } from '../workbook/enums.ts';
import type { Row, SheetId } from '../workbook/schema.ts';
import { IN_FLIGHT_KEY, settingKeys } from '../workbook/settings.ts';
import type { PlanTemplate, TemplateBody } from './plan-template.ts';

export type FirstRows = { readonly [Id in SheetId]?: readonly Row<Id>[] };

/** What each setting is for, in the words staff read. */
export type SettingNotes = Record<keyof typeof settingKeys, string> & { inFlight: string };

/** The rows that setting up writes into sheets that are still empty. */
export function rowsOfPlan(plan: PlanTemplate, notes: SettingNotes): FirstRows {
  return {
    config: configRows(plan, notes),
    bodies: plan.bodies.map(bodyRow),
    team: plan.team.map(teamRow),
    phases: plan.phases.map(phaseRow),
    holidays: plan.holidays.map(({ date, name, kind, basis }) => ({ date, name, kind, basis })),
    rounds: plan.rounds.map(roundRow),
  };
}

function configRows(plan: PlanTemplate, notes: SettingNotes): Row<'config'>[] {
  const { identity } = plan;
  const value: Record<keyof typeof settingKeys, [string, Ids<'settingType'>]> = {
    programme: [identity.deAn, 'CHU'],
    shortProgramme: [identity.deAn, 'CHU'],
    parentBody: [identity.parentBody, 'CHU'],
    office: [identity.issuer, 'CHU'],
    province: [identity.province, 'CHU'],
    place: [identity.place, 'CHU'],
    officeCode: [identity.agencyCode, 'CHU'],
    unitCode: [identity.unitCode, 'CHU'],
    unit: [identity.draftingUnit, 'CHU'],
    ownBodyId: [identity.ownBodyId, 'CHU'],
    signer: [identity.signerName, 'CHU'],
    signerTitle: [identity.signerTitle, 'CHU'],
    contact: ['', 'CHU'],
    planNumber: [identity.planNumber, 'CHU'],
    planDate: [identity.planDate ?? '', 'NGAY'],
    planTitle: [identity.title, 'CHU'],
    tableForm: ['CO_TT', 'CHON'],
    draftStamp: ['không', 'CHON'],
    deadlineInclusive: ['có', 'CHON'],
    mailReserve: ['5', 'SO'],
    silencePolicy: ['SILENCE_AGREES', 'CHON'],
    language: ['vi', 'CHON'],
  };
  const names = Object.keys(settingKeys) as (keyof typeof settingKeys)[];
  return [
    ...names.map((name) => ({
      key: settingKeys[name],
      value: value[name][0],
      description: notes[name],
      type: value[name][1],
    })),
    { key: IN_FLIGHT_KEY, value: '', description: notes.inFlight, type: 'CHU' },
  ];
}

function bodyRow(body: TemplateBody, index: number): Row<'bodies'> {
  return {
    bodyId: body.bodyId,
    officialName: body.officialName,
    shortName: body.shortName,
    group: body.group,
    docCode: body.docCode,
    email: '',
    ccEmail: '',
    contactName: '',
    phone: '',
    addressForm: '',
    sortOrder: index + 1,
    validFrom: null,
    validTo: null,
    successorId: idOf(''),
    // Only a person confirms a body (seed-plan, section 13).
    confirmed: 'KHONG',
    note: body.note,
  };
}

function teamRow(member: PlanTemplate['team'][number]): Row<'team'> {
  return {
    memberId: member.memberId,
    honorific: member.honorific,
    fullName: member.fullName,
    position: member.position,
    unit: member.unit,
    teamRole: member.teamRole,
    email: '',
    phone: '',
    absentFrom: null,
    absentTo: null,
    substituteId: idOf(''),
    active: 'CO',
  };
}

function phaseRow(phase: PlanTemplate['phases'][number]): Row<'phases'> {
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
    workDays: '',
    deliverable: phase.deliverable,
    // The plan names no owner: the Tổ trưởng assigns (seed-plan, section 7).
    ownerId: idOf(''),
    percent: null,
    status: 'CHUA',
    health: '',
    slipDays: '',
    slipReason: '',
    fullText: phase.fullText,
  };
}

function roundRow(round: PlanTemplate['rounds'][number]): Row<'rounds'> {
  return {
    roundId: round.roundId,
    title: round.title,
    phaseId: round.phaseId,
    mode: round.mode,
    draftVersion: round.draftVersion,
    parts: round.parts.join(', '),
    groups: round.asked.join(', '),
    periodN: round.period?.count ?? null,
    periodUnit: round.period?.unit ?? null,
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
