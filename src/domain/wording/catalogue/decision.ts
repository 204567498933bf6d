// The blocks of the dự thảo Quyết định that approves the Đề án (Mẫu 1.3, practice.md §4.7).

import type { WordingBlocks } from '../block.ts';

const of = ['tenDeAn', 'coQuan', 'uyBan'] as const;

export const decisionBlocks = {
  trichYeu: { fields: ['tenDeAn'], required: ['tenDeAn'] },
  /** Bases besides those of the register, each a line. */
  canCu: { fields: [...of], required: [] },
  deNghi: { fields: [...of, 'toTrinh'], required: ['toTrinh'] },
  dieu1: { fields: [...of], required: ['tenDeAn'] },
  dieu2: { fields: [...of], required: [] },
  dieu3: { fields: [...of], required: [] },
  noiNhan: { fields: ['dieuCuoi', 'uyBan'], required: [] },
} as const satisfies WordingBlocks;
