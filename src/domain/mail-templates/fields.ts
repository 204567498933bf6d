// The templates of mails and the named fields that each may use; names are Vietnamese without accents.

import type { Ids } from '../../workbook/enums.ts';

/** The id of a row of the sheet of templates. */
export type MailTemplateId =
  | 'LAY_Y_KIEN'
  | 'NHAC_TRUOC_HAN'
  | 'NHAC_QUA_HAN'
  | 'GIA_HAN'
  | 'XAC_NHAN';

export const mailTemplateIds: readonly MailTemplateId[] = [
  'LAY_Y_KIEN',
  'NHAC_TRUOC_HAN',
  'NHAC_QUA_HAN',
  'GIA_HAN',
  'XAC_NHAN',
];

/** The kind under which the queue keeps the mails of each template. */
export const kindOfTemplate: Readonly<Record<MailTemplateId, Ids<'mailKind'>>> = {
  LAY_Y_KIEN: 'LAY_Y_KIEN',
  NHAC_TRUOC_HAN: 'NHAC',
  NHAC_QUA_HAN: 'NHAC',
  GIA_HAN: 'GIA_HAN',
  XAC_NHAN: 'XAC_NHAN',
};

/** What every mail to a body can name. */
const common = [
  'tenCoQuan',
  'donVi',
  'tenDeAn',
  'tenNgan',
  'lan',
  'taiLieu',
  'canCu',
  'han',
  'hanDayDu',
  'lienKet',
  'maPhieu',
  'dauMoi',
  'soThamChieu',
  'khan',
  'imLang',
  'tepDinhKem',
  'taiLieuLienKet',
  'homNay',
] as const;

const own = {
  LAY_Y_KIEN: [],
  NHAC_TRUOC_HAN: ['conLai'],
  NHAC_QUA_HAN: ['quaHan'],
  GIA_HAN: ['hanCu', 'lyDo'],
  XAC_NHAN: ['maTraLoi', 'yKienChung', 'soYKien', 'nhanLuc', 'lanTraLoi', 'thayThe', 'traLoiMuon'],
} as const satisfies Record<MailTemplateId, readonly string[]>;

export type MailField = (typeof common)[number] | (typeof own)[MailTemplateId][number];

/** What stands for each field; a field without a value prints nothing, and its section is left out. */
export type MailFacts = Readonly<Partial<Record<MailField, string>>>;

/** Every field that a template may use, in the order in which its note lists them. */
export function fieldsOf(template: MailTemplateId): readonly MailField[] {
  return [...common, ...own[template]];
}

/** Fields without which a mail of this template would be of no use: they must print in every case. */
export const requiredFields: Readonly<Record<MailTemplateId, readonly MailField[]>> = {
  LAY_Y_KIEN: ['lienKet', 'maPhieu'],
  NHAC_TRUOC_HAN: ['lienKet', 'maPhieu'],
  NHAC_QUA_HAN: ['lienKet', 'maPhieu'],
  GIA_HAN: ['lienKet', 'maPhieu'],
  XAC_NHAN: ['maTraLoi'],
};
