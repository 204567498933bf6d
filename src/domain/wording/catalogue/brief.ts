// The blocks of the one-page brief for the giao ban: a sentence each, in the order of its rows.

import type { WordingBlocks } from '../block.ts';
import { receivers } from './shared-fields.ts';

const plain = { fields: [], required: [] } as const;
const number = { fields: ['so'], required: ['so'] } as const;
const phase = { fields: ['maGiaiDoan', 'tenGiaiDoan', 'ngay'], required: ['maGiaiDoan'] } as const;

export const briefBlocks = {
  trichYeu: { fields: ['tenDeAn'], required: ['tenDeAn'] },
  moDau: { fields: ['ngay', 'tenDeAn'], required: ['ngay'] },
  tienDo: { fields: ['tienDo'], required: ['tienDo'] },
  dotLayYKien: {
    fields: ['maDot', 'soTraLoi', 'soGui', 'han'],
    required: ['maDot', 'soTraLoi', 'soGui'],
  },
  chuaTraLoi: { fields: ['so', 'soNgay', 'danhSach', 'soKhac'], required: ['so', 'danhSach'] },
  khongCoDot: plain,
  gopY: {
    fields: ['tongLuot', 'soNoiDung', 'ketQua', 'chuaXuLy'],
    required: ['tongLuot', 'soNoiDung', 'ketQua', 'chuaXuLy'],
  },
  chuaCoGopY: plain,
  choYKien: number,
  noiDungCho: {
    fields: ['maYKien', 'nguoiGopY', 'yKien', 'soNgay'],
    required: ['nguoiGopY', 'yKien'],
  },
  choThem: number,
  khongCho: plain,
  phieuQuaHan: number,
  nhiemVuQuaHan: number,
  khongQuaHan: plain,
  hetGiaiDoan: phase,
  hetHanDot: { fields: ['maDot', 'ngay'], required: ['maDot', 'ngay'] },
  nhiemVuDenHan: { fields: ['so', 'ngay'], required: ['so'] },
  batDauGiaiDoan: phase,
  khongCoViec: plain,
  ketThuc: { fields: ['soCho', 'soQuaHan'], required: [] },
  noiNhan: receivers,
} as const satisfies WordingBlocks;
