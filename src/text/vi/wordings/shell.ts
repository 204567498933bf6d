// The words of the shells of the four files as shipped; their habitual headings after practice.md §4.6, §4.7.

import type { WordingTexts } from '../../../domain/wording/block.ts';
import type { shellBlocks } from '../../../domain/wording/catalogue/shell.ts';
import { sharedFields } from './shared-fields.ts';
import { places } from './shared-texts.ts';

const headingsOf = (file: string): string =>
  `${file}: các đề mục khi chưa có trong trang Mục lục dự thảo, mỗi dòng một mục`;

export const shellTexts: WordingTexts<typeof shellBlocks> = {
  blocks: {
    trichYeuBC: { place: 'Báo cáo: trích yếu', text: '{{tenBaoCao}}' },
    trichYeuDA: { place: 'Đề án: tên', text: '{{tenDeAn}}' },
    trichYeuTTR: {
      place: 'Tờ trình: trích yếu',
      text: 'Về việc phê duyệt Đề án “{{tenDeAn}}”',
    },
    trichYeuQD: {
      place: 'Quyết định: trích yếu',
      text: 'Về việc phê duyệt Đề án “{{tenDeAn}}”',
    },
    mucBC: {
      place: headingsOf('Báo cáo'),
      text: 'Đặc điểm tình hình\nKết quả thực hiện\nƯu điểm, hạn chế và nguyên nhân\nPhương hướng, nhiệm vụ\nĐề xuất, kiến nghị',
    },
    mucDA: {
      place: headingsOf('Đề án'),
      text: 'Sự cần thiết, căn cứ xây dựng Đề án\nThực trạng\nQuan điểm, mục tiêu, nhiệm vụ, giải pháp\nKinh phí thực hiện\nTổ chức thực hiện',
    },
    mucTTR: {
      place: headingsOf('Tờ trình'),
      text: 'Sự cần thiết ban hành Đề án\nQuá trình xây dựng Đề án\nBố cục và nội dung cơ bản của Đề án\nÝ kiến của các cơ quan và việc tiếp thu, giải trình\nKiến nghị',
    },
    mucQD: { place: headingsOf('Quyết định'), text: 'Điều 1\nĐiều 2\nĐiều 3' },
    deNghi: {
      place: 'Quyết định: dòng “Theo đề nghị của …”',
      text: 'Theo đề nghị của Giám đốc {{coQuan}}',
    },
    noiNhan: {
      place: `Báo cáo, Đề án, Tờ trình: ${places.receivers.toLocaleLowerCase('vi')}`,
      text: 'Như trên\nLãnh đạo Sở\nLưu: VT, {{maDonVi}}',
    },
    noiNhanQD: {
      place: `Quyết định: ${places.receivers.toLocaleLowerCase('vi')}`,
      text: 'Như Điều 3\n{{coQuan}}\nLưu: VT, {{maDonVi}}',
    },
  },
  fields: {
    tenDeAn: sharedFields.tenDeAn,
    coQuan: sharedFields.coQuan,
    maDonVi: sharedFields.maDonVi,
    tenBaoCao: 'tên báo cáo trong trang Dự thảo, bỏ chữ “Báo cáo” ở đầu',
  },
};
