// The blocks of the shells of the four files of the dossier: Báo cáo, Đề án, Tờ trình, Quyết định.

import type { WordingBlocks } from '../block.ts';
import { receivers } from './shared-fields.ts';

const subject = { fields: ['tenDeAn'], required: ['tenDeAn'] } as const;
/** The headings of a file of which no clauses stand in the book, one a line. */
const headings = { fields: ['tenDeAn'], required: [] } as const;

export const shellBlocks = {
  trichYeuBC: { fields: ['tenBaoCao', 'tenDeAn'], required: [] },
  trichYeuDA: subject,
  trichYeuTTR: subject,
  trichYeuQD: subject,
  mucBC: headings,
  mucDA: headings,
  mucTTR: headings,
  mucQD: headings,
  deNghi: { fields: ['coQuan'], required: ['coQuan'] },
  noiNhan: receivers,
  noiNhanQD: receivers,
} as const satisfies WordingBlocks;
