// The blocks of the papers of the whole Đề án: the list of its dossier, its outline.

import type { WordingBlocks } from '../block.ts';
import { receivers } from './shared-fields.ts';

const subject = { fields: ['tenDeAn'], required: ['tenDeAn'] } as const;

export const dossierListBlocks = {
  trichYeu: subject,
  moDau: { fields: ['tenDeAn', 'noiTrinh', 'soTaiLieu'], required: [] },
  ketThuc: { fields: ['soTaiLieu'], required: [] },
  noiNhan: receivers,
} as const satisfies WordingBlocks;

export const outlineBlocks = {
  trichYeu: subject,
  moDau: { fields: ['coQuan', 'tenDeAn', 'keHoach'], required: [] },
  ketThuc: { fields: ['coQuan'], required: [] },
  noiNhan: receivers,
} as const satisfies WordingBlocks;
