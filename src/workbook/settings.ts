// The settings of the book: the rows of the sheet Cấu hình as one typed record, checked once.

import { type Day, readDay } from '../domain/day.ts';
import { Problem, type SettingShape } from '../domain/problem.ts';
import { type EnumName, enums, type Ids } from './enums.ts';
import { idOfLabel, labelOf } from './labels.ts';
import type { Row } from './schema.ts';
import type { BookWords } from './words.ts';

export interface Settings {
  readonly programme: string;
  readonly shortProgramme: string;
  readonly parentBody: string;
  readonly office: string;
  readonly province: string;
  readonly place: string;
  readonly officeCode: string;
  readonly unitCode: string;
  readonly unit: string;
  readonly ownBodyId: string;
  readonly signer: string;
  readonly signerTitle: string;
  readonly contact: string;
  readonly planNumber: string;
  readonly planDate: Day | null;
  readonly planTitle: string;
  readonly tableForm: Ids<'tableForm'>;
  readonly draftStamp: boolean;
  readonly mailReserve: number;
  readonly silencePolicy: Ids<'silencePolicy'>;
  readonly language: Ids<'language'>;
}

/** The cell that names the mail in flight; see domain/outbox. */
export const IN_FLIGHT_KEY = 'thuDangGui';

/** The row that says whose book this is: the id of the file it was set up in. */
export const BOOK_ID_KEY = 'tepNay';

/** Where each setting is found: its key in the sheet. */
export const settingKeys = {
  programme: 'tenDeAn',
  shortProgramme: 'tenNgan',
  parentBody: 'coQuanChuQuan',
  office: 'coQuan',
  province: 'tinh',
  place: 'diaDanh',
  officeCode: 'maCoQuan',
  unitCode: 'maDonVi',
  unit: 'donViSoanThao',
  ownBodyId: 'maCoQuanChuTri',
  signer: 'nguoiKy',
  signerTitle: 'chucVuNguoiKy',
  contact: 'dauMoi',
  planNumber: 'soKeHoach',
  planDate: 'ngayKeHoach',
  planTitle: 'trichYeuKeHoach',
  tableForm: 'mauBang',
  draftStamp: 'dongDauDuThao',
  mailReserve: 'duPhongThu',
  silencePolicy: 'chinhSachImLang',
  language: 'ngonNgu',
} as const satisfies Record<keyof Settings, string>;

/** The settings whose cell holds a choice, and the list that it is chosen from. */
export const settingChoices = {
  tableForm: 'tableForm',
  draftStamp: 'yesNo',
  silencePolicy: 'silencePolicy',
  language: 'language',
} as const satisfies { [Name in keyof Settings]?: EnumName };

/**
 * Reads the settings; a choice is understood by its label or its id. What may stay empty is '' or null; what may not throws `CONFIG.MISSING`,
 * what cannot be used throws `CONFIG.BAD` with what would be right.
 */
export function readSettings(rows: readonly Row<'config'>[], words: BookWords): Settings {
  const values = new Map(rows.map((row) => [row.key, row.value.trim()]));
  const optional = (name: keyof Settings): string => values.get(settingKeys[name]) ?? '';
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
    draftStamp: chosen('draftStamp', settingChoices.draftStamp) === 'CO',
    mailReserve: wholeNumber('mailReserve', needed('mailReserve')),
    silencePolicy: chosen('silencePolicy', settingChoices.silencePolicy),
    language: chosen('language', settingChoices.language),
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

function bad(name: keyof Settings, found: string, expected: SettingShape): Problem<'CONFIG.BAD'> {
  return new Problem('CONFIG.BAD', { key: settingKeys[name], found, expected });
}
