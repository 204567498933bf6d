// The blocks of the letter that tells a body what became of its points.

import type { WordingBlocks } from '../block.ts';
import { ofProgramme, receivers } from './shared-fields.ts';

export const replyLetterBlocks = {
  trichYeu: { fields: [...ofProgramme], required: ['tenDeAn'] },
  moDau: {
    fields: ['coQuan', 'coQuanGopY', 'vanBanGopY', 'duThao'],
    required: ['duThao'],
  },
  ketQua: {
    fields: ['soYKien', 'tiepThu', 'motPhan', 'giaiTrinh', 'xinYKien'],
    required: ['soYKien', 'tiepThu', 'motPhan', 'giaiTrinh'],
  },
  ketThuc: { fields: ['coQuan', 'coQuanGopY'], required: [] },
  noiNhan: receivers,
} as const satisfies WordingBlocks;
