// The blocks of the papers of an evidence pack: who was asked, what they replied, what the pack holds.

import type { WordingBlocks } from '../block.ts';
import { receivers } from './shared-fields.ts';

const title = { fields: [], required: [] } as const;
const subject = { fields: ['tenDot'], required: ['tenDot'] } as const;

export const evidenceBlocks = {
  tenDanhSach: title,
  trichYeuDanhSach: subject,
  moDauDanhSach: { fields: ['soGui', 'soTraLoi', 'ngay'], required: ['soGui', 'soTraLoi'] },
  tenTraLoi: title,
  trichYeuTraLoi: subject,
  tenMucLuc: title,
  trichYeuMucLuc: subject,
  ketThucMucLuc: { fields: ['soTaiLieu'], required: [] },
  noiNhan: receivers,
} as const satisfies WordingBlocks;
