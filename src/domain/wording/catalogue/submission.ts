// The blocks of the Tờ trình (practice.md §4.6), under its headings I to V.

import type { WordingBlocks } from '../block.ts';
import { commentFigures, receivers } from './shared-fields.ts';

const to = ['coQuan', 'noiNhan', 'tenDeAn'] as const;

export const submissionBlocks = {
  trichYeu: { fields: ['tenDeAn'], required: ['tenDeAn'] },
  moDau: { fields: [...to], required: [] },
  canCuGiao: { fields: [...to, 'canCu'], required: [] },
  coSoThucTien: { fields: [...to, 'baoCao'], required: [] },
  quaTrinh: { fields: [...to, 'keHoach'], required: [] },
  giaiDoan: { fields: ['tenGiaiDoan', 'thoiGian'], required: ['tenGiaiDoan'] },
  dotLayYKien: {
    fields: [
      'maDot',
      'tenDot',
      'lan',
      'congVan',
      'ngayGui',
      'han',
      'soGui',
      'loaiCoQuan',
      'soTraLoi',
      'trongDo',
      'soChuaTraLoi',
      'tongLuot',
      'soNoiDung',
    ],
    required: ['tenDot', 'soGui', 'soTraLoi', 'soChuaTraLoi', 'tongLuot', 'soNoiDung'],
  },
  dotHop: { fields: ['maDot', 'tenDot', 'lan', 'ngayHop', 'soKetLuan'], required: ['tenDot'] },
  boCuc: { fields: [...to], required: [] },
  tiepThu: {
    fields: [...to, 'soDot', ...commentFigures],
    required: ['soDot', ...commentFigures],
  },
  conKhacNhau: {
    fields: ['nguoiGopY', 'viTri', 'yKien', 'huongXuLy'],
    required: ['nguoiGopY', 'yKien'],
  },
  khongKhacNhau: { fields: [...to], required: [] },
  kienNghi: { fields: [...to], required: [] },
  guiKem: { fields: ['danhSachTaiLieu'], required: ['danhSachTaiLieu'] },
  ketThuc: { fields: [...to], required: [] },
  noiNhan: receivers,
} as const satisfies WordingBlocks;
