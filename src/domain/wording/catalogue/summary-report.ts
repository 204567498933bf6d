// The blocks of the Báo cáo tổng hợp, giải trình, tiếp thu (practice.md §4.5), under its headings.

import type { WordingBlocks } from '../block.ts';
import { commentFigures, ofProgramme, receivers } from './shared-fields.ts';

export const summaryReportBlocks = {
  trichYeu: { fields: [...ofProgramme], required: ['tenDeAn'] },
  moDau: { fields: ['coQuan'], required: [] },
  quaTrinh: {
    fields: ['ngayGui', 'coQuan', 'congVan', 'soGui', 'loaiCoQuan', 'duThao', 'han'],
    required: ['soGui'],
  },
  hoSo: { fields: ['danhSachTaiLieu'], required: [] },
  giaHan: { fields: ['hanCu', 'hanMoi', 'lyDo'], required: ['hanMoi'] },
  traLoi: {
    fields: ['coQuan', 'soGui', 'loaiCoQuan', 'ngay', 'soTraLoi', 'trongDo', 'soChuaTraLoi'],
    required: ['soGui', 'soTraLoi', 'trongDo', 'soChuaTraLoi'],
  },
  gopY: { fields: [...commentFigures], required: [...commentFigures] },
  tungTaiLieu: {
    fields: ['taiLieu', 'soLuot', 'soNoiDung'],
    required: ['taiLieu', 'soLuot', 'soNoiDung'],
  },
  conKhacNhau: {
    fields: ['nguoiGopY', 'viTri', 'yKien', 'huongXuLy'],
    required: ['nguoiGopY', 'yKien'],
  },
  khongKhacNhau: { fields: ['coQuan'], required: [] },
  chuaGiaiTrinh: { fields: ['so'], required: ['so'] },
  kienNghiImLang: { fields: ['coQuan', 'noiNhan', 'so', 'loaiCoQuan'], required: [] },
  kienNghiQuyetDinh: { fields: ['coQuan', 'noiNhan', 'so'], required: [] },
  kienNghiTiep: { fields: ['coQuan', 'noiNhan'], required: [] },
  ketThuc: { fields: ['coQuan', 'noiNhan'], required: [] },
  noiNhan: receivers,
} as const satisfies WordingBlocks;
