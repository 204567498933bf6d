// The settings of the book: what there is to set, under which key, and what holds where nothing was set.

import type { Day } from '../domain/day.ts';
import type { EnumName, Ids } from './enums.ts';
import {
  type TaskSettings,
  taskSettingChoices,
  taskSettingDefaults,
  taskSettingKeys,
} from './task-settings.ts';

export interface Settings extends TaskSettings {
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
  /** Nothing leaves: mails are written into the queue and marked as rehearsed. */
  readonly rehearsal: boolean;
  /** “Trước ngày X” takes in the whole of X; without it the day before is the last. */
  readonly deadlineInclusive: boolean;
  /** The hour of the day from which mails leave, 0 to 23. */
  readonly sendHour: number;
  /** Whether a reply by form is answered with a receipt to the registered address. */
  readonly receipts: boolean;
  readonly attachment: Ids<'attachment'>;
  /** The ladder: each step on or off, its days are working days before or after the due day. */
  readonly remindFirst: boolean;
  readonly remindFirstDays: number;
  readonly remindSecond: boolean;
  readonly remindSecondDays: number;
  readonly remindOverdue: boolean;
  readonly remindOverdueDays: number;
  readonly urgeLetter: boolean;
  readonly urgeLetterDays: number;
  /** A round is closed by itself so many working days after its due day. */
  readonly autoClose: boolean;
  readonly autoCloseDays: number;
  /** Whether the book keeps a copy of itself each week, and how many of those made by itself stay. */
  readonly weeklySnapshot: boolean;
  readonly snapshotsKept: number;
  /** Whether each account may edit only the columns of the log that are its own. */
  readonly commentRights: boolean;
  /** The weekday of the digest to the leaders; KHONG while nobody asked for one. */
  readonly digestDay: Ids<'digestDay'>;
  /** The hour at which the digest is written and leaves, 0 to 23. */
  readonly digestHour: number;
  /** Who issues the decision that approves the programme. */
  readonly decisionAuthority: Ids<'decisionAuthority'>;
}

/** The cell that names the mail in flight; see domain/outbox. */
export const IN_FLIGHT_KEY = 'thuDangGui';

/** The row that says whose book this is: the id of the file it was set up in. */
export const BOOK_ID_KEY = 'tepNay';

/** The row that says which plan the book began from; without it, the first one. */
export const PLAN_KEY = 'mauKeHoach';

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
  rehearsal: 'dienTap',
  deadlineInclusive: 'truocNgayGomCaNgay',
  sendHour: 'gioGui',
  receipts: 'thuXacNhan',
  attachment: 'dinhKem',
  remindFirst: 'nhacLan1',
  remindFirstDays: 'nhacLan1TruocNgay',
  remindSecond: 'nhacLan2',
  remindSecondDays: 'nhacLan2TruocNgay',
  remindOverdue: 'nhacQuaHan',
  remindOverdueDays: 'nhacQuaHanSauNgay',
  urgeLetter: 'donDoc',
  urgeLetterDays: 'donDocSauNgay',
  autoClose: 'tuDongDong',
  autoCloseDays: 'tuDongDongSauNgay',
  weeklySnapshot: 'luuSoHangTuan',
  snapshotsKept: 'soBanLuuTuDong',
  commentRights: 'gioiHanCotSoGopY',
  decisionAuthority: 'thamQuyenQuyetDinh',
  digestDay: 'tinTuan',
  digestHour: 'tinTuanGio',
  ...taskSettingKeys,
} as const satisfies Record<keyof Settings, string>;

/**
 * What holds while the sheet has no row for a setting, or a blank one: books that were set up
 * before it came go on as they are. Choices by their ids.
 */
export const settingDefaults = {
  rehearsal: 'KHONG',
  deadlineInclusive: 'CO',
  sendHour: '7',
  receipts: 'CO',
  attachment: 'PDF',
  remindFirst: 'CO',
  remindFirstDays: '3',
  remindSecond: 'CO',
  remindSecondDays: '1',
  remindOverdue: 'CO',
  remindOverdueDays: '1',
  urgeLetter: 'CO',
  urgeLetterDays: '3',
  autoClose: 'CO',
  autoCloseDays: '5',
  weeklySnapshot: 'CO',
  snapshotsKept: '12',
  commentRights: 'KHONG',
  decisionAuthority: 'UBND',
  digestDay: 'KHONG',
  digestHour: '8',
  ...taskSettingDefaults,
} as const satisfies { readonly [Name in keyof Settings]?: string };

/** The settings whose cell holds a choice, and the list that it is chosen from. */
export const settingChoices = {
  tableForm: 'tableForm',
  draftStamp: 'yesNo',
  silencePolicy: 'silencePolicy',
  language: 'language',
  rehearsal: 'yesNo',
  deadlineInclusive: 'yesNo',
  receipts: 'yesNo',
  attachment: 'attachment',
  remindFirst: 'yesNo',
  remindSecond: 'yesNo',
  remindOverdue: 'yesNo',
  urgeLetter: 'yesNo',
  autoClose: 'yesNo',
  weeklySnapshot: 'yesNo',
  commentRights: 'yesNo',
  decisionAuthority: 'decisionAuthority',
  digestDay: 'digestDay',
  ...taskSettingChoices,
} as const satisfies { [Name in keyof Settings]?: EnumName };
