// The numbers of an evidence pack, and what stands under each.

import type { Ids } from '../../workbook/enums.ts';

/** What stands under each number; a number stays the same whatever else is there. */
export const packGroups = {
  LETTER: '01',
  SENT: '02',
  URGED: '03',
  REPLIES: '04',
  OFFICIAL: '05',
  TABLE: '06',
  REPORT: '07',
  MEETING: '08',
  ANSWERS: '09',
} as const;

/** The list of the pack itself. */
export const INDEX_ORDER = '00';

export type PackGroup = keyof typeof packGroups;

/** Under which number a document of the register stands; those of other types are no evidence. */
export const GROUP_OF: { readonly [Type in Ids<'documentType'>]?: PackGroup } = {
  CONG_VAN: 'LETTER',
  DON_DOC: 'URGED',
  BANG_TONG_HOP: 'TABLE',
  BAO_CAO: 'REPORT',
  GIAY_MOI: 'MEETING',
  BIEN_BAN: 'MEETING',
  KET_LUAN: 'MEETING',
  TRA_LOI: 'ANSWERS',
};

/** Of these there is one for a round; a further one stands beside it, `01.02`. */
const SINGLE: readonly PackGroup[] = ['LETTER', 'TABLE', 'REPORT'];

/**
 * The number of the first, second… paper of a group.
 * @example orderIn('ANSWERS', 2) //=> '09.02'
 * @example orderIn('REPORT', 1) //=> '07'
 */
export function orderIn(group: PackGroup, place: number): string {
  const number = packGroups[group];
  if (place === 1 && SINGLE.includes(group)) return number;
  return `${number}.${String(place).padStart(2, '0')}`;
}
