// Whom else the plan of Bắc Giang 2021 may ask: the Sở's own units, leaders, enterprises, optional bodies.

import type { TemplateBody } from '../plan-template.ts';
import { body } from '../template-body.ts';

/** Five units are named in the plan; the Sở's office and inspectorate are inferred. */
export const internalUnits: readonly TemplateBody[] = [
  body(
    'QLCN',
    'Phòng Quản lý Công nghệ và Thị trường công nghệ',
    'Phòng QLCN',
    'PHONG',
    'QLCN',
    'Đơn vị soạn thảo: hỏi cơ quan xem phòng có tự trả lời phiếu của mình không',
  ),
  body('QLKH', 'Phòng Quản lý Khoa học', 'Phòng QLKH', 'PHONG', ''),
  body(
    'CSSHTT',
    'Phòng Quản lý Khoa học công nghệ cơ sở và Sở hữu trí tuệ',
    'Phòng KHCN cơ sở và SHTT',
    'PHONG',
    '',
  ),
  body('TDC', 'Chi cục Tiêu chuẩn Đo lường Chất lượng', 'Chi cục TĐC', 'PHONG', ''),
  body('TTUD', 'Trung tâm Ứng dụng khoa học và công nghệ', 'Trung tâm Ứng dụng', 'PHONG', ''),
  body('VPS', 'Văn phòng Sở', 'Văn phòng Sở', 'PHONG', '', 'Suy ra, cần xác nhận'),
  body('TTS', 'Thanh tra Sở', 'Thanh tra Sở', 'PHONG', '', 'Suy ra, cần xác nhận'),
];

/** Heard in meetings, never by form. */
export const leaders: readonly TemplateBody[] = [
  body('LDS', 'Lãnh đạo Sở', 'Lãnh đạo Sở', 'LANH_DAO', '', 'Cho ý kiến tại hội nghị (D1, D3)'),
  body(
    'PCT',
    'Phó Chủ tịch UBND tỉnh phụ trách khối',
    'Phó Chủ tịch UBND tỉnh',
    'LANH_DAO',
    '',
    'Cho ý kiến tại cuộc họp (D8)',
  ),
];

const SAMPLE = 'Dòng mẫu: văn phòng lập danh sách thật rồi thay dòng này';

const numbered = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** The plan names none: labelled samples which the office replaces by its own list. */
export const sampleOrganisations: readonly TemplateBody[] = [
  ...numbered(1, 6).map((n) =>
    body(
      `DN${n}`,
      `Doanh nghiệp khoa học và công nghệ (mẫu) số ${n}`,
      `Doanh nghiệp mẫu ${n}`,
      'DN',
      '',
      SAMPLE,
    ),
  ),
  ...numbered(1, 2).map((n) =>
    body(
      `TC${n}`,
      `Tổ chức khoa học và công nghệ (mẫu) số ${n}`,
      `Tổ chức mẫu ${n}`,
      'TC',
      '',
      SAMPLE,
    ),
  ),
];

const OPTIONAL = 'Tùy chọn: không mời nếu không được chọn';
const optional = (id: string, name: string): TemplateBody =>
  body(id, name, name, 'KHAC', '', OPTIONAL);

/** In the directory, in no round. */
export const optionalBodies: readonly TemplateBody[] = [
  optional('CAT', 'Công an tỉnh'),
  optional('BCHQS', 'Bộ CHQS tỉnh'),
  optional('CTHUE', 'Cục Thuế tỉnh'),
  optional('CTKE', 'Cục Thống kê'),
  optional('BHXH', 'BHXH tỉnh'),
  optional('NHNN', 'NHNN chi nhánh tỉnh'),
  optional('UBMTTQ', 'UBMTTQ tỉnh'),
  optional('LHHKHKT', 'Liên hiệp các Hội KH&KT tỉnh'),
  optional('HHDN', 'Hiệp hội Doanh nghiệp tỉnh'),
  optional('TDOAN', 'Tỉnh đoàn'),
  optional('HND', 'Hội Nông dân'),
];
