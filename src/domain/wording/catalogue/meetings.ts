// The blocks of the papers of a meeting: giấy mời (Mẫu 1.7), biên bản (Mẫu 1.9).

import type { WordingBlocks } from '../block.ts';
import { receivers } from './shared-fields.ts';

export const invitationBlocks = {
  trichYeu: { fields: ['cuocHop', 'tenDeAn'], required: ['cuocHop'] },
  kinhMoi: { fields: ['coQuan', 'tenDeAn'], required: ['coQuan'] },
  toiDu: {
    fields: ['cuocHop', 'chuTri', 'thoiGian', 'diaDiem', 'tenDeAn'],
    required: ['cuocHop', 'chuTri', 'thoiGian', 'diaDiem'],
  },
  luuY: { fields: ['coQuan', 'dauMoi', 'tenDeAn'], required: [] },
  noiNhan: receivers,
} as const satisfies WordingBlocks;

export const minutesBlocks = {
  trichYeu: { fields: ['cuocHop', 'tenDeAn'], required: ['cuocHop'] },
  moDau: { fields: ['batDau', 'diaDiem'], required: ['batDau', 'diaDiem'] },
  nguoiDieuHanh: { fields: ['chuTri', 'thuKy'], required: ['chuTri', 'thuKy'] },
  ketThuc: { fields: ['ketThuc', 'cuocHop'], required: ['ketThuc'] },
  noiNhan: { fields: ['coQuan', 'maDonVi'], required: [] },
} as const satisfies WordingBlocks;
