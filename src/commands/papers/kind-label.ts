// How a kind of paper is named in the dialog, in reports and in the audit log.

import type { Words } from '../../text/words.ts';
import type { PaperKind } from './kinds/kind.ts';

/** @example kindLabel(shellOfReport, words) //=> 'Khung tài liệu của hồ sơ – Báo cáo' */
export function kindLabel({ type, part }: PaperKind, { enums }: Words): string {
  const name = enums.documentType[type];
  return part === undefined ? name : `${name} – ${enums.part[part]}`;
}
