// The blocks of the table that compares two versions of a file.

import type { WordingBlocks } from '../block.ts';
import { receivers } from './shared-fields.ts';

const changes = ['suaDoi', 'boSung', 'bo', 'giuNguyen'] as const;

export const comparisonBlocks = {
  tenVanBan: { fields: [], required: [] },
  trichYeu: {
    fields: ['taiLieu', 'lanTruoc', 'lanSau'],
    required: ['taiLieu', 'lanTruoc', 'lanSau'],
  },
  moDau: { fields: [...changes], required: [...changes] },
  chuThich: { fields: [], required: [] },
  khongKhac: { fields: [], required: [] },
  ketThuc: { fields: ['soMuc'], required: [] },
  noiNhan: receivers,
} as const satisfies WordingBlocks;
