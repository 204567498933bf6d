// Reads the rows of the sheet Cấu hình as one typed record, checked once.

import { type Day, readDay } from '../domain/day.ts';
import { Problem, type SettingShape } from '../domain/problem.ts';
import { type EnumName, enums, type Ids } from './enums.ts';
import { idOfLabel, labelOf } from './labels.ts';
import type { Row } from './schema.ts';
import { type Settings, settingChoices, settingDefaults, settingKeys } from './settings.ts';
import type { BookWords } from './words.ts';

/**
 * Reads the settings; a choice is understood by its label or its id. What may stay empty is '' or null; what may not throws `CONFIG.MISSING`,
 * what cannot be used throws `CONFIG.BAD` with what would be right.
 */
export function readSettings(rows: readonly Row<'config'>[], words: BookWords): Settings {
  const values = new Map(rows.map((row) => [row.key, row.value.trim()]));
  const defaults: { readonly [Name in keyof Settings]?: string } = settingDefaults;
  const optional = (name: keyof Settings): string =>
    values.get(settingKeys[name]) || defaults[name] || '';
  const needed = (name: keyof Settings): string => {
    const value = optional(name);
    if (value === '') throw new Problem('CONFIG.MISSING', { key: settingKeys[name] });
    return value;
  };
  const chosen = <Name extends EnumName>(setting: keyof Settings, name: Name): Ids<Name> => {
    const found = needed(setting);
    const allowed: readonly Ids<Name>[] = enums[name];
    const id = idOfLabel(words, name, found);
    const match = allowed.find((value) => value === id);
    if (match !== undefined) return match;
    throw bad(
      setting,
      found,
      allowed.map((value) => labelOf(words, name, value)),
    );
  };
  const isOn = (setting: keyof Settings): boolean => chosen(setting, 'yesNo') === 'CO';
  const count = (setting: keyof Settings): number => wholeNumber(setting, needed(setting));
  return {
    programme: needed('programme'),
    shortProgramme: optional('shortProgramme') || needed('programme'),
    parentBody: needed('parentBody'),
    office: needed('office'),
    province: needed('province'),
    place: needed('place'),
    officeCode: needed('officeCode'),
    unitCode: needed('unitCode'),
    unit: needed('unit'),
    ownBodyId: needed('ownBodyId'),
    signer: optional('signer'),
    signerTitle: optional('signerTitle') || 'GIÁM ĐỐC',
    contact: optional('contact'),
    planNumber: optional('planNumber'),
    planDate: optionalDay('planDate', optional('planDate')),
    planTitle: optional('planTitle'),
    tableForm: chosen('tableForm', settingChoices.tableForm),
    draftStamp: isOn('draftStamp'),
    mailReserve: count('mailReserve'),
    silencePolicy: chosen('silencePolicy', settingChoices.silencePolicy),
    language: chosen('language', settingChoices.language),
    rehearsal: isOn('rehearsal'),
    deadlineInclusive: isOn('deadlineInclusive'),
    sendHour: hour('sendHour', needed('sendHour')),
    receipts: isOn('receipts'),
    attachment: chosen('attachment', settingChoices.attachment),
    remindFirst: isOn('remindFirst'),
    remindFirstDays: count('remindFirstDays'),
    remindSecond: isOn('remindSecond'),
    remindSecondDays: count('remindSecondDays'),
    remindOverdue: isOn('remindOverdue'),
    remindOverdueDays: count('remindOverdueDays'),
    urgeLetter: isOn('urgeLetter'),
    urgeLetterDays: count('urgeLetterDays'),
    autoClose: isOn('autoClose'),
    autoCloseDays: count('autoCloseDays'),
    weeklySnapshot: isOn('weeklySnapshot'),
    snapshotsKept: count('snapshotsKept'),
    commentRights: isOn('commentRights'),
    decisionAuthority: chosen('decisionAuthority', settingChoices.decisionAuthority),
    digestDay: chosen('digestDay', settingChoices.digestDay),
    digestHour: hour('digestHour', needed('digestHour')),
    whoAssigns: chosen('whoAssigns', settingChoices.whoAssigns),
    overloadTasks: count('overloadTasks'),
    nudgeDays: count('nudgeDays'),
    nudgeTimes: count('nudgeTimes'),
    taskBefore: isOn('taskBefore'),
    taskBeforeDays: count('taskBeforeDays'),
    taskAfter: isOn('taskAfter'),
    taskAfterDays: count('taskAfterDays'),
  };
}

function optionalDay(name: keyof Settings, found: string): Day | null {
  if (found === '') return null;
  const typed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(found);
  const iso = typed
    ? `${typed[3]}-${String(typed[2]).padStart(2, '0')}-${String(typed[1]).padStart(2, '0')}`
    : found;
  const read = readDay(iso);
  if (read === null) throw bad(name, found, 'DAY');
  return read;
}

function wholeNumber(name: keyof Settings, found: string): number {
  if (!/^\d{1,4}$/.test(found)) throw bad(name, found, 'COUNT');
  return Number(found);
}

function hour(name: keyof Settings, found: string): number {
  const read = wholeNumber(name, found);
  if (read > 23) throw bad(name, found, 'HOUR');
  return read;
}

function bad(name: keyof Settings, found: string, expected: SettingShape): Problem<'CONFIG.BAD'> {
  return new Problem('CONFIG.BAD', { key: settingKeys[name], found, expected });
}
