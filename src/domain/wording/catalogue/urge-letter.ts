// The blocks of the công văn that urges those who have not answered (practice.md §4.4).

import type { WordingBlocks } from '../block.ts';
import { ofAnswering, ofOffice, ofProgramme, receivers } from './shared-fields.ts';

export const urgeLetterBlocks = {
  trichYeu: { fields: [...ofProgramme], required: ['tenDeAn'] },
  moDau: { fields: ['soCongVan', 'ngayCongVan', ...ofOffice, 'duThao', 'han'], required: [] },
  conThieu: { fields: ['soConThieu', 'loaiCoQuan'], required: ['soConThieu'] },
  deNghi: { fields: [...ofOffice, ...ofAnswering, 'noiTrinh', 'hanMoi'], required: ['hanMoi'] },
  /** Printed under `SILENCE_AGREES` only. */
  imLang: { fields: ['loaiCoQuan', 'hanMoi'], required: ['loaiCoQuan'] },
  ketThuc: { fields: [...ofOffice], required: [] },
  noiNhan: receivers,
  tenPhuLuc: { fields: ['loaiCoQuan'], required: [] },
} as const satisfies WordingBlocks;
