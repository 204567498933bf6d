// The blocks of the Bảng tổng hợp (practice.md §2): the lists of who answered what, and its figures,
// which the Báo cáo tổng hợp has, too.

import type { WordingBlocks } from '../block.ts';
import { commentFigures, ofOffice, ofProgramme, receivers } from './shared-fields.ts';

/** A list of bodies: how many, what they are called, which. */
const list = { fields: ['so', 'loaiCoQuan', 'danhSach'], required: ['so', 'danhSach'] } as const;

export const commentTableBlocks = {
  trichYeu: { fields: ['cacNoiNhan', ...ofProgramme], required: ['tenDeAn'] },
  moDau: { fields: ['keHoach', ...ofOffice, 'duThao', 'congVan'], required: [] },
  tongSo: {
    fields: ['soGui', 'loaiCoQuan', 'ngay', 'soTraLoi', 'tongLuot', 'soNoiDung'],
    required: ['soGui', 'soTraLoi', 'tongLuot', 'soNoiDung'],
  },
  chuyenDot: { fields: ['so', 'cacDot'], required: ['so', 'cacDot'] },
  thongNhat: list,
  coYKien: list,
  khongThongNhat: list,
  khongCoYKien: list,
  chuaTraLoi: list,
  conThoiHan: { fields: [...list.fields, 'han'], required: list.required },
  /** Silence as agreement, by the letter that said so; by the mail that did, where there is no number. */
  imLangThongNhat: { fields: [...list.fields, 'congVan'], required: [...list.required, 'congVan'] },
  imLangTheoThu: list,
  imLangKhongYKien: list,
  imLangBaoCao: { fields: [...list.fields, 'coQuan'], required: list.required },
  chuaRoDaGui: list,
  traLoiMuon: list,
  ketQua: { fields: ['duThao'], required: [] },
  tongCong: { fields: [...commentFigures], required: [...commentFigures] },
  cachTinh: { fields: ['soGhiNhan', 'soNgoaiPhamVi'], required: [] },
  noiNhan: receivers,
} as const satisfies WordingBlocks;
