// The blocks of the công văn that asks for comments (practice.md §4.1).

import type { WordingBlocks } from '../block.ts';
import { ofAnswering, ofOffice, ofProgramme, receivers } from './shared-fields.ts';

export const requestLetterBlocks = {
  trichYeu: { fields: [...ofProgramme], required: ['tenDeAn'] },
  moDau: {
    fields: ['canCu', ...ofOffice, ...ofProgramme, 'danhSachTaiLieu'],
    required: ['danhSachTaiLieu'],
  },
  deNghi: {
    fields: [...ofOffice, ...ofAnswering, 'noiTrinh', 'capTren', 'han', 'bieuMau'],
    required: ['han'],
  },
  /** Printed under `SILENCE_AGREES` only; without it silence could never be written up as agreement. */
  imLang: { fields: ['loaiCoQuan', 'han'], required: ['loaiCoQuan'] },
  ketThuc: { fields: [...ofOffice, 'capTren'], required: [] },
  noiNhan: receivers,
} as const satisfies WordingBlocks;
