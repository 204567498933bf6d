// The kinds of document that must be printed, measured and pictured.

import { paperKinds } from '../../../src/commands/papers/kinds.ts';

/** What other commands make than the one of the registry; the table in its second form, too. */
const BESIDES = [
  ...['CONG_VAN', 'DON_DOC', 'TRA_LOI', 'SO_SANH', 'BANG_TONG_HOP_MAU10'],
  ...['MINH_CHUNG_MUC_LUC', 'MINH_CHUNG_DANH_SACH', 'MINH_CHUNG_TRA_LOI'],
];

/** In order of their names. A kind that is added to the registry is asked for at once. */
export const everyKind: readonly string[] = [...paperKinds.map(({ id }) => id), ...BESIDES].sort();
