// The templates of mails and the named fields that each may use; names are Vietnamese without accents.

import type { Ids } from '../../workbook/enums.ts';

/** The templates of mails to the bodies of a round. */
export const roundTemplateIds = [
  'LAY_Y_KIEN',
  'NHAC_TRUOC_HAN',
  'NHAC_QUA_HAN',
  'GIA_HAN',
  'XAC_NHAN',
] as const;

/** The templates of mails to members of the team about their tasks. */
export const taskTemplateIds = ['GIAO_VIEC', 'CHUYEN_VIEC', 'NHAC_NHAN_VIEC', 'NHAC_VIEC'] as const;

/** The templates of mails to the leaders. */
export const leaderTemplateIds = ['TIN_TUAN'] as const;

export type RoundTemplateId = (typeof roundTemplateIds)[number];
export type TaskTemplateId = (typeof taskTemplateIds)[number];
export type LeaderTemplateId = (typeof leaderTemplateIds)[number];

/** The id of a row of the sheet of templates. */
export type MailTemplateId = RoundTemplateId | TaskTemplateId | LeaderTemplateId;

export const mailTemplateIds: readonly MailTemplateId[] = [
  ...roundTemplateIds,
  ...taskTemplateIds,
  ...leaderTemplateIds,
];

/** The kind under which the queue keeps the mails of each template. */
export const kindOfTemplate: Readonly<Record<MailTemplateId, Ids<'mailKind'>>> = {
  LAY_Y_KIEN: 'LAY_Y_KIEN',
  NHAC_TRUOC_HAN: 'NHAC',
  NHAC_QUA_HAN: 'NHAC',
  GIA_HAN: 'GIA_HAN',
  XAC_NHAN: 'XAC_NHAN',
  GIAO_VIEC: 'GIAO_VIEC',
  CHUYEN_VIEC: 'GIAO_VIEC',
  NHAC_NHAN_VIEC: 'NHAC_NHAN_VIEC',
  NHAC_VIEC: 'NHAC_VIEC',
  TIN_TUAN: 'TIN_TUAN',
};

/** What every mail to a body can name. */
const toBodies = [
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

/** What every mail to a member can name. */
const toMembers = [
  'tenThanhVien',
  'thayCho',
  'donVi',
  'tenDeAn',
  'tenNgan',
  'dauMoi',
  'soViec',
  'danhSachViec',
  'hanSomNhat',
  'homNay',
] as const;

/** What every mail to a leader can name. */
const toLeaders = [
  'tenLanhDao',
  'chucVu',
  'donVi',
  'tenDeAn',
  'tenNgan',
  'dauMoi',
  'homNay',
  'lienKet',
] as const;

const own = {
  LAY_Y_KIEN: [],
  NHAC_TRUOC_HAN: ['conLai'],
  NHAC_QUA_HAN: ['quaHan'],
  GIA_HAN: ['hanCu', 'lyDo'],
  XAC_NHAN: ['maTraLoi', 'yKienChung', 'soYKien', 'nhanLuc', 'lanTraLoi', 'thayThe', 'traLoiMuon'],
  GIAO_VIEC: ['nguoiGiao', 'chuyenTu', 'lyDo', 'lienKet', 'maXacNhan'],
  CHUYEN_VIEC: ['nguoiGiao', 'nguoiMoi', 'lyDo'],
  NHAC_NHAN_VIEC: ['nguoiGiao', 'lienKet', 'maXacNhan', 'lanNhac'],
  NHAC_VIEC: ['viecSapDenHan', 'viecQuaHan'],
  TIN_TUAN: [
    'tinhTrang',
    'tinhHinh',
    'dotDangMo',
    'yKienGopY',
    'soChoQuyetDinh',
    'choQuyetDinh',
    'dangQuaHan',
    'sapDenHan',
    'tuNgay',
    'thayDoi',
    'lucTinh',
  ],
} as const satisfies Record<MailTemplateId, readonly string[]>;

export type MailField =
  | (typeof toBodies)[number]
  | (typeof toMembers)[number]
  | (typeof toLeaders)[number]
  | (typeof own)[MailTemplateId][number];

/** Fields that are lists, a line for each item; every other value stands on one line. */
const lists: readonly MailField[] = [
  'danhSachViec',
  'viecSapDenHan',
  'viecQuaHan',
  'dotDangMo',
  'choQuyetDinh',
  'dangQuaHan',
  'sapDenHan',
  'thayDoi',
];

export function isList(field: MailField): boolean {
  return lists.includes(field);
}

export function isTaskTemplate(template: MailTemplateId): template is TaskTemplateId {
  return taskTemplateIds.some((id) => id === template);
}

export function isLeaderTemplate(template: MailTemplateId): template is LeaderTemplateId {
  return leaderTemplateIds.some((id) => id === template);
}

/** What stands for each field; a field without a value prints nothing, and its section is left out. */
export type MailFacts = Readonly<Partial<Record<MailField, string>>>;

/** Every field that a template may use, in the order in which its note lists them. */
export function fieldsOf(template: MailTemplateId): readonly MailField[] {
  return [...sharedFields(template), ...own[template]];
}

function sharedFields(template: MailTemplateId): readonly MailField[] {
  if (isLeaderTemplate(template)) return toLeaders;
  return isTaskTemplate(template) ? toMembers : toBodies;
}

/** Fields without which a mail of this template would be of no use: they must print in every case. */
export const requiredFields: Readonly<Record<MailTemplateId, readonly MailField[]>> = {
  LAY_Y_KIEN: ['lienKet', 'maPhieu'],
  NHAC_TRUOC_HAN: ['lienKet', 'maPhieu'],
  NHAC_QUA_HAN: ['lienKet', 'maPhieu'],
  GIA_HAN: ['lienKet', 'maPhieu'],
  XAC_NHAN: ['maTraLoi'],
  GIAO_VIEC: ['danhSachViec', 'lienKet', 'maXacNhan'],
  CHUYEN_VIEC: ['danhSachViec'],
  NHAC_NHAN_VIEC: ['danhSachViec', 'lienKet', 'maXacNhan'],
  NHAC_VIEC: ['danhSachViec'],
  TIN_TUAN: ['tinhHinh', 'lienKet'],
};
