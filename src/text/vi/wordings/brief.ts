// The words of the one-page brief for the giao ban as shipped.

import type { WordingTexts } from '../../../domain/wording/block.ts';
import type { briefBlocks } from '../../../domain/wording/catalogue/brief.ts';
import { sharedFields } from './shared-fields.ts';
import { places } from './shared-texts.ts';

const overdue = 'Việc quá hạn';
const next = 'Việc tiếp theo';
const round = 'Đợt đang lấy ý kiến';
const awaited = 'Chờ lãnh đạo cho ý kiến';
const comments = 'Kết quả tiếp thu, giải trình';

export const briefTexts: WordingTexts<typeof briefBlocks> = {
  blocks: {
    trichYeu: { place: places.subject, text: 'Tình hình xây dựng Đề án “{{tenDeAn}}”' },
    moDau: { place: places.opening, text: 'Tình hình đến ngày {{ngay}} như sau:' },
    tienDo: { place: 'Tiến độ chung', text: '{{tienDo}}' },
    dotLayYKien: {
      place: `${round}: mỗi đợt`,
      text: 'Đợt {{maDot}}: {{soTraLoi}}/{{soGui}} cơ quan đã trả lời{{#han}}, hạn {{han}}{{/han}}.',
    },
    chuaTraLoi: {
      place: `${round}: nơi chưa trả lời`,
      text: 'Chưa trả lời {{so}} cơ quan{{#soNgay}}, quá hạn {{soNgay}} ngày{{/soNgay}}: {{danhSach}}{{#soKhac}}; và {{soKhac}} cơ quan khác{{/soKhac}}.',
    },
    khongCoDot: {
      place: `${round}: khi không có`,
      text: 'Không có đợt nào đang lấy ý kiến.',
    },
    gopY: {
      place: comments,
      text: '{{tongLuot}} lượt ý kiến, {{soNoiDung}} nội dung: {{ketQua}}{{#ketQua}}; {{/ketQua}}chưa xử lý {{chuaXuLy}}.',
    },
    chuaCoGopY: { place: `${comments}: khi chưa có ý kiến`, text: 'Chưa có ý kiến góp ý.' },
    choYKien: { place: awaited, text: '{{so}} nội dung.' },
    noiDungCho: {
      place: `${awaited}: mỗi nội dung`,
      text: '{{maYKien}} – {{nguoiGopY}}: {{yKien}}{{#soNgay}} (chờ {{soNgay}} ngày){{/soNgay}}',
    },
    choThem: {
      place: `${awaited}: số nội dung không kể ra`,
      text: 'Còn {{so}} nội dung khác trong Sổ góp ý.',
    },
    khongCho: { place: `${awaited}: khi không có`, text: 'Không có nội dung nào đang chờ.' },
    phieuQuaHan: {
      place: `${overdue}: phiếu xin ý kiến`,
      text: '{{so}} phiếu xin ý kiến chưa trả lời.',
    },
    nhiemVuQuaHan: { place: `${overdue}: nhiệm vụ`, text: '{{so}} nhiệm vụ chưa hoàn thành.' },
    khongQuaHan: { place: `${overdue}: khi không có`, text: 'Không có.' },
    hetGiaiDoan: {
      place: `${next}: giai đoạn sắp hết`,
      text: 'Hết giai đoạn {{maGiaiDoan}} ({{ngay}}): {{tenGiaiDoan}}.',
    },
    hetHanDot: {
      place: `${next}: đợt sắp hết hạn`,
      text: 'Hết hạn trả lời đợt {{maDot}} ({{ngay}}).',
    },
    nhiemVuDenHan: {
      place: `${next}: nhiệm vụ đến hạn`,
      text: '{{so}} nhiệm vụ đến hạn, sớm nhất ngày {{ngay}}.',
    },
    batDauGiaiDoan: {
      place: `${next}: giai đoạn sắp bắt đầu`,
      text: 'Bắt đầu {{maGiaiDoan}} ({{ngay}}): {{tenGiaiDoan}}.',
    },
    khongCoViec: {
      place: `${next}: khi không có`,
      text: 'Không có mốc nào trong 07 ngày tới.',
    },
    ketThuc: {
      place: places.closing,
      text: 'Đề nghị lãnh đạo Sở cho ý kiến{{#soCho}} về {{soCho}} nội dung đang chờ{{/soCho}}{{#soQuaHan}}, chỉ đạo hoàn thành {{soQuaHan}} nhiệm vụ đã quá hạn{{/soQuaHan}}.',
    },
    noiNhan: { place: places.receivers, text: 'Lãnh đạo Sở\nLưu: VT, {{maDonVi}}' },
  },
  fields: {
    tenDeAn: sharedFields.tenDeAn,
    coQuan: sharedFields.coQuan,
    maDonVi: sharedFields.maDonVi,
    ngay: 'ngày, ví dụ 01/9/2021',
    tienDo: 'câu về tiến độ như trên trang Bảng điều hành',
    maDot: 'mã đợt, ví dụ D4',
    soTraLoi: sharedFields.soTraLoi,
    soGui: sharedFields.soGui,
    han: 'ngày hết hạn trả lời; trống khi chưa có',
    so: sharedFields.so,
    soNgay: 'số ngày quá hạn hoặc chờ; trống khi không có',
    danhSach: 'tên các nơi, nhiều nhất sáu nơi',
    soKhac: 'số nơi không kể tên; trống khi kể hết',
    tongLuot: sharedFields.tongLuot,
    soNoiDung: sharedFields.soNoiDung,
    ketQua: 'các kết quả xử lý kèm số lượt, cách nhau bằng dấu chấm phẩy',
    chuaXuLy: 'số lượt chưa có kết quả xử lý',
    maYKien: 'mã ý kiến trong Sổ góp ý',
    nguoiGopY: 'nơi góp ý',
    yKien: 'nội dung ý kiến, cắt ngắn cho vừa một trang',
    maGiaiDoan: 'mã giai đoạn, ví dụ P6',
    tenGiaiDoan: 'tên giai đoạn, cắt ngắn cho vừa một trang',
    soCho: 'số nội dung chờ lãnh đạo; trống khi không có',
    soQuaHan: 'số nhiệm vụ quá hạn; trống khi không có',
  },
};
