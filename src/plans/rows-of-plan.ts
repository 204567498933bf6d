// The first rows of every sheet of a new book: those of the template, the settings, the dossier, the legal bases.

import type { Day } from '../domain/day.ts';
import { UNCHECKED } from '../domain/drafts/unchecked.ts';
import { type DocumentId, type DraftId, idOf } from '../domain/ids.ts';
import type { EnumName, Ids } from '../workbook/enums.ts';
import { labelOf } from '../workbook/labels.ts';
import type { Row, SheetId } from '../workbook/schema.ts';
import {
  BOOK_ID_KEY,
  IN_FLIGHT_KEY,
  settingChoices,
  settingDefaults,
  settingKeys,
} from '../workbook/settings.ts';
import type { BookWords } from '../workbook/words.ts';
import type { LegalBasis, PlanTemplate } from './plan-template.ts';
import { templateRows } from './template-rows.ts';

export type FirstRows = { readonly [Id in SheetId]?: readonly Row<Id>[] };

type SettingName = keyof typeof settingKeys;

/** What each setting is for, in the words staff read. */
export type SettingNotes = Record<SettingName, string> & {
  contentPart: string;
  inFlight: string;
  bookId: string;
};

/** The rows that setting up writes into sheets that are still empty. */
export function rowsOfPlan(plan: PlanTemplate, notes: SettingNotes, words: BookWords): FirstRows {
  return {
    ...templateRows(plan),
    config: configRows(plan, notes, words),
    drafts: plan.dossier.map((file) => draftRow(file.part, file.name)),
    documents: plan.legalBases.map(basisRow),
  };
}

function configRows(plan: PlanTemplate, notes: SettingNotes, words: BookWords): Row<'config'>[] {
  const { identity } = plan;
  const byDefault = (name: keyof typeof settingDefaults): [string, Ids<'settingType'>] =>
    defaultSetting(name, words);
  const values: Record<SettingName, [value: string, type: Ids<'settingType'>]> = {
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
    tableForm: [words.enums.tableForm.CO_TT, 'CHON'],
    draftStamp: [words.enums.yesNo.KHONG, 'CHON'],
    mailReserve: ['5', 'SO'],
    silencePolicy: [words.enums.silencePolicy.SILENCE_AGREES, 'CHON'],
    language: [words.enums.language.vi, 'CHON'],
    rehearsal: byDefault('rehearsal'),
    deadlineInclusive: byDefault('deadlineInclusive'),
    sendHour: byDefault('sendHour'),
    receipts: byDefault('receipts'),
    attachment: byDefault('attachment'),
    remindFirst: byDefault('remindFirst'),
    remindFirstDays: byDefault('remindFirstDays'),
    remindSecond: byDefault('remindSecond'),
    remindSecondDays: byDefault('remindSecondDays'),
    remindOverdue: byDefault('remindOverdue'),
    remindOverdueDays: byDefault('remindOverdueDays'),
    urgeLetter: byDefault('urgeLetter'),
    urgeLetterDays: byDefault('urgeLetterDays'),
    autoClose: byDefault('autoClose'),
    autoCloseDays: byDefault('autoCloseDays'),
    weeklySnapshot: byDefault('weeklySnapshot'),
    snapshotsKept: byDefault('snapshotsKept'),
    commentRights: byDefault('commentRights'),
    decisionAuthority: byDefault('decisionAuthority'),
    digestDay: byDefault('digestDay'),
    digestHour: byDefault('digestHour'),
    whoAssigns: byDefault('whoAssigns'),
    overloadTasks: byDefault('overloadTasks'),
    nudgeDays: byDefault('nudgeDays'),
    nudgeTimes: byDefault('nudgeTimes'),
    taskBefore: byDefault('taskBefore'),
    taskBeforeDays: byDefault('taskBeforeDays'),
    taskAfter: byDefault('taskAfter'),
    taskAfterDays: byDefault('taskAfterDays'),
  };
  const names = Object.keys(settingKeys) as SettingName[];
  return [
    ...names.map((name) => ({
      key: settingKeys[name],
      value: values[name][0],
      description: notes[name],
      type: values[name][1],
    })),
    ...plan.contentParts.map((text, index) => ({
      key: `noiDung${index + 1}`,
      value: text,
      description: notes.contentPart,
      type: 'CHU' as const,
    })),
    { key: IN_FLIGHT_KEY, value: '', description: notes.inFlight, type: 'CHU' },
    { key: BOOK_ID_KEY, value: '', description: notes.bookId, type: 'CHU' },
  ];
}

/** A setting as a new book gets it: a choice by its label in the book's language. */
function defaultSetting(
  name: keyof typeof settingDefaults,
  words: BookWords,
): [value: string, type: Ids<'settingType'>] {
  const value = settingDefaults[name];
  const choices: { readonly [Name in SettingName]?: EnumName } = settingChoices;
  const list = choices[name];
  return list === undefined ? [value, 'SO'] : [labelOf(words, list, value), 'CHON'];
}

/** A file of the dossier in its first version. */
export function draftRow(part: Ids<'part'>, name: string): Row<'drafts'> {
  return {
    draftId: idOf<DraftId>(`DT-${part}-1`),
    part,
    version: 'lần 1',
    label: name,
    docUrl: '',
    createdAt: null,
    basedOn: idOf<DraftId>(''),
    roundId: idOf(''),
    ...UNCHECKED,
    current: 'CO',
    secrecy: null,
  };
}

/** A legal basis is a document that came in: number, date and organ are cited from here. */
export function basisRow(
  basis: Omit<LegalBasis, 'date'> & { readonly date: Day | null },
  index: number,
): Row<'documents'> {
  return {
    docId: idOf<DocumentId>(`VB-${String(index + 1).padStart(4, '0')}`),
    direction: 'DEN',
    type: 'CAN_CU',
    version: null,
    number: basis.number,
    issuedDate: basis.date,
    organ: basis.organ,
    subject: `${basis.type} ${basis.subject}`,
    signer: '',
    secrecy: null,
    relatedRound: idOf(''),
    part: null,
    bodyId: idOf(''),
    meetingId: idOf(''),
    url: '',
    fileName: '',
    formCheck: '',
    createdAt: null,
    jobKey: '',
  };
}
