// Which words of the workbook are shown in which tone, and what is shown as overdue.

import type { Tone } from './colours.ts';
import type { ColumnName } from './columns.ts';
import type { Ids } from './enums.ts';
import { labelOf } from './labels.ts';
import { quotedText } from './places.ts';
import type { SheetId } from './schema.ts';
import type { BookWords } from './words.ts';

/** A colour for cells of a column: by their word, or by a formula over the row. */
export interface ToneRule {
  readonly column: string;
  readonly tone: Tone;
  readonly when:
    | { readonly kind: 'word'; readonly label: string }
    /** True for the row; `here` gives the cell of a column in the first row of the records. */
    | {
        readonly kind: 'formula';
        readonly formula: (here: (column: string) => string) => string;
      };
}

type ToneOf<Name extends 'phaseStatus' | 'roundStatus' | 'commentStatus' | 'mailStatus'> = {
  readonly [Value in Ids<Name>]: Tone | null;
};

const work: ToneOf<'phaseStatus'> = {
  CHUA: null,
  DANG: 'busy',
  CHO: 'warning',
  XONG: 'good',
  TRE: 'bad',
  HUY: 'quiet',
};
const round: ToneOf<'roundStatus'> = {
  NHAP: 'quiet',
  MO: 'busy',
  DONG: 'warning',
  TONG_HOP: 'warning',
  TRINH: 'busy',
  KHOA: 'good',
};
const comment: ToneOf<'commentStatus'> = {
  MOI: 'warning',
  PHAN_CONG: 'busy',
  DE_XUAT: 'busy',
  DUYET: 'good',
  DA_SUA: 'good',
  DONG: 'quiet',
  THAY_THE: 'quiet',
};
const mail: ToneOf<'mailStatus'> = {
  CHO: 'busy',
  DANG_GUI: 'warning',
  DA_GUI: 'good',
  LOI: 'bad',
  CHUA_RO: 'bad',
  HUY: 'quiet',
  DIEN_TAP: 'quiet',
};
const health: { readonly [Value in Ids<'health'>]: Tone } = {
  XANH: 'good',
  VANG: 'warning',
  DO: 'bad',
};
const position: { readonly [Value in Ids<'position'>]: Tone } = {
  THONG_NHAT: 'good',
  THONG_NHAT_CO_Y_KIEN: 'busy',
  KHONG_CO_Y_KIEN: 'quiet',
  KHONG_THONG_NHAT: 'bad',
  CHUA_TRA_LOI: 'warning',
};
const sending: { readonly [Value in Ids<'sendStatus'>]: Tone | null } = {
  CHUA_GUI: null,
  CHO_GUI: 'busy',
  DA_GUI: 'good',
  LOI: 'bad',
  CHUA_RO: 'bad',
  KHONG_EMAIL: 'warning',
};
const matching: { readonly [Value in Ids<'matchStatus'>]: Tone } = {
  KHOP: 'good',
  TRUNG: 'quiet',
  KHONG_RO: 'bad',
  THAY_THE: 'busy',
  CHUA_XAC_MINH: 'warning',
  KHONG_TINH: 'quiet',
};
const disposition: { readonly [Value in Ids<'disposition'>]: Tone | null } = {
  TIEP_THU: 'good',
  TIEP_THU_MOT_PHAN: 'good',
  GIU_NGUYEN: 'quiet',
  GHI_NHAN: 'quiet',
  NGOAI_PHAM_VI: 'quiet',
  XIN_Y_KIEN: 'bad',
};

const check: { readonly [Value in Ids<'checkOutcome'>]: Tone | null } = {
  DAT: 'good',
  GHI: null,
  CAN_XEM: 'warning',
  HONG: 'bad',
  CHO: 'busy',
  CHO_NGUOI: 'busy',
  CHUA_HOI: 'quiet',
  KHONG_HOI: 'quiet',
};
const dossier: { readonly [Value in Ids<'dossierState'>]: Tone } = {
  DU: 'good',
  THIEU: 'bad',
  CU: 'warning',
};

/** The rules of a sheet, the stronger first. */
export function toneRules(words: BookWords, sheet: SheetId): ToneRule[] {
  const is = (here: string, name: Parameters<typeof labelOf>[1], id: string) =>
    `${here}=${quotedText(labelOf(words, name, id))}`;
  switch (sheet) {
    case 'phases':
      return [
        ...byWord(words, 'phaseStatus', 'status', work),
        ...byWord(words, 'health', 'health', health),
        ...byWord(words, 'yesNo', 'critical', { CO: 'warning' }),
        overdue<'phases'>('forecastEnd', (here) => [
          `${here('planEnd')}<>""`,
          `INT(${here('forecastEnd')})>INT(${here('planEnd')})`,
        ]),
        overdue<'phases'>('planEnd', (here) => [
          `INT(${here('planEnd')})<TODAY()`,
          `${here('actualEnd')}=""`,
          `NOT(${is(here('status'), 'phaseStatus', 'XONG')})`,
          `NOT(${is(here('status'), 'phaseStatus', 'HUY')})`,
        ]),
      ];
    case 'tasks':
      return [
        ...byWord(words, 'taskStatus', 'status', work),
        overdue<'tasks'>('due', (here) => [
          `INT(${here('due')})<TODAY()`,
          `${here('done')}=""`,
          `NOT(${is(here('status'), 'taskStatus', 'XONG')})`,
          `NOT(${is(here('status'), 'taskStatus', 'HUY')})`,
        ]),
      ];
    case 'rounds':
      return [
        ...byWord(words, 'roundStatus', 'status', round),
        overdue<'rounds'>('dueAt', (here) => [
          `${here('dueAt')}<NOW()`,
          is(here('status'), 'roundStatus', 'MO'),
        ]),
      ];
    case 'requests':
      return [
        ...byWord(words, 'position', 'position', position),
        ...byWord(words, 'sendStatus', 'sendStatus', sending),
        ...byWord(words, 'yesNo', 'late', { CO: 'warning' }),
        overdue<'requests'>('dueAt', (here) => [
          `${here('dueAt')}<NOW()`,
          `${here('repliedAt')}=""`,
        ]),
      ];
    case 'replies':
      return byWord(words, 'matchStatus', 'matchStatus', matching);
    case 'comments':
      return [
        ...byWord(words, 'commentStatus', 'status', comment),
        ...byWord(words, 'disposition', 'disposition', disposition),
        ...byWord(words, 'severity', 'severity', { NGUYEN_TAC: 'bad', QUAN_TRONG: 'warning' }),
      ];
    case 'mailQueue':
      return byWord(words, 'mailStatus', 'status', mail);
    case 'bodies':
      return byWord(words, 'yesNo', 'confirmed', { KHONG: 'warning' });
    case 'dossierItems':
      return byWord(words, 'dossierState', 'state', dossier);
    case 'systemChecks':
      return byWord(words, 'checkOutcome', 'outcome', check);
    case 'drafts':
      return byWord(words, 'yesNo', 'current', { CO: 'good' });
    case 'config':
    case 'team':
    case 'holidays':
    case 'documents':
    case 'audit':
    case 'lists':
    case 'roundHistory':
    case 'contacts':
    case 'mailTemplates':
    case 'clauses':
    case 'clauseTexts':
    case 'handlerRules':
    case 'phrases':
    case 'decisions':
    case 'meetings':
    case 'wordings':
      return [];
    default:
      return sheet satisfies never;
  }
}

function byWord(
  words: BookWords,
  name: Parameters<typeof labelOf>[1],
  column: string,
  values: Readonly<Record<string, Tone | null>>,
): ToneRule[] {
  return Object.entries(values).flatMap(([id, tone]) => {
    if (tone === null) return [];
    return [{ column, tone, when: { kind: 'word', label: labelOf(words, name, id) } }];
  });
}

function overdue<Id extends SheetId>(
  column: ColumnName<Id>,
  conditions: (here: (column: ColumnName<Id>) => string) => readonly string[],
): ToneRule {
  const formula = (here: (column: string) => string) => {
    return `=AND(${[`${here(column)}<>""`, ...conditions(here)].join(';')})`;
  };
  return { column, tone: 'bad', when: { kind: 'formula', formula } };
}
