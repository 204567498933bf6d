// The blocks of the Thông báo kết luận of a meeting (practice.md §4.7).

import type { WordingBlocks } from '../block.ts';
import { receivers } from './shared-fields.ts';

const meeting = ['nguoiChuTri', 'cuocHop', 'duThao'] as const;

export const conclusionNoteBlocks = {
  trichYeu: { fields: [...meeting], required: [] },
  moDau: { fields: ['ngay', ...meeting], required: [] },
  ketThuc: { fields: ['coQuan'], required: [] },
  noiNhan: receivers,
} as const satisfies WordingBlocks;
