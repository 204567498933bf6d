// The provincial bodies and districts of Bắc Giang in 2021, and the ministry's bureau; all to be confirmed.

import type { TemplateBody } from '../plan-template.ts';
import { body } from '../template-body.ts';

/** In the order in which letters list them. Inferred, not from an official list. */
export const provincialBodies: readonly TemplateBody[] = [
  body(
    'VPUBND',
    'Văn phòng UBND tỉnh',
    'Văn phòng UBND tỉnh',
    'THAM_TRA',
    'VP',
    'Thẩm tra ở đợt D7; không phải nơi được hỏi thường lệ của đợt D4',
  ),
  body('TTRA', 'Thanh tra tỉnh', 'Thanh tra tỉnh', 'SO', 'TTr'),
  body('SNV', 'Sở Nội vụ', 'Sở Nội vụ', 'SO', 'SNV'),
  body('STP', 'Sở Tư pháp', 'Sở Tư pháp', 'SO', 'STP'),
  body('SKHDT', 'Sở Kế hoạch và Đầu tư', 'Sở KH&ĐT', 'SO', 'SKHĐT'),
  body('STC', 'Sở Tài chính', 'Sở Tài chính', 'SO', 'STC'),
  body('SCT', 'Sở Công Thương', 'Sở Công Thương', 'SO', 'SCT'),
  body('SNN', 'Sở Nông nghiệp và Phát triển nông thôn', 'Sở NN&PTNT', 'SO', 'SNN'),
  body('SGTVT', 'Sở Giao thông vận tải', 'Sở GTVT', 'SO', 'SGTVT'),
  body('SXD', 'Sở Xây dựng', 'Sở Xây dựng', 'SO', 'SXD'),
  body('STNMT', 'Sở Tài nguyên và Môi trường', 'Sở TN&MT', 'SO', 'STNMT'),
  body('STTTT', 'Sở Thông tin và Truyền thông', 'Sở TT&TT', 'SO', 'STTTT'),
  body('SLDTBXH', 'Sở Lao động - Thương binh và Xã hội', 'Sở LĐ-TB&XH', 'SO', 'SLĐTBXH'),
  body('SVHTTDL', 'Sở Văn hóa, Thể thao và Du lịch', 'Sở VH,TT&DL', 'SO', 'SVHTTDL'),
  body(
    'SKHCN',
    'Sở Khoa học và Công nghệ',
    'Sở KH&CN',
    'SO',
    'SKHCN',
    'Cơ quan chủ trì: không bao giờ nhận phiếu xin ý kiến',
  ),
  body('SGDDT', 'Sở Giáo dục và Đào tạo', 'Sở GD&ĐT', 'SO', 'SGDĐT'),
  body('SYT', 'Sở Y tế', 'Sở Y tế', 'SO', 'SYT'),
  body(
    'SNGV',
    'Sở Ngoại vụ',
    'Sở Ngoại vụ',
    'SO',
    'SNgV',
    'Thấy có năm 2015; cần xác nhận cho năm 2021',
  ),
  body('BDT', 'Ban Dân tộc', 'Ban Dân tộc', 'BAN', 'BDT'),
  body('BQLKCN', 'Ban Quản lý các khu công nghiệp tỉnh', 'BQL các KCN tỉnh', 'BAN', 'BQLKCN'),
  body(
    'NATEC',
    'Cục Phát triển thị trường và doanh nghiệp khoa học và công nghệ (Bộ KH&CN)',
    'Cục Phát triển TT&DN KH&CN',
    'BO',
    '',
    'Đợt D5',
  ),
];

export const districts: readonly TemplateBody[] = [
  body('TPBG', 'UBND thành phố Bắc Giang', 'TP Bắc Giang', 'HUYEN', ''),
  body('HH', 'UBND huyện Hiệp Hòa', 'Huyện Hiệp Hòa', 'HUYEN', ''),
  body('LG', 'UBND huyện Lạng Giang', 'Huyện Lạng Giang', 'HUYEN', ''),
  body('LNg', 'UBND huyện Lục Ngạn', 'Huyện Lục Ngạn', 'HUYEN', ''),
  body('LN', 'UBND huyện Lục Nam', 'Huyện Lục Nam', 'HUYEN', ''),
  body('SD', 'UBND huyện Sơn Động', 'Huyện Sơn Động', 'HUYEN', ''),
  body('TY', 'UBND huyện Tân Yên', 'Huyện Tân Yên', 'HUYEN', ''),
  body('VY', 'UBND huyện Việt Yên', 'Huyện Việt Yên', 'HUYEN', ''),
  body('YD', 'UBND huyện Yên Dũng', 'Huyện Yên Dũng', 'HUYEN', ''),
  body('YT', 'UBND huyện Yên Thế', 'Huyện Yên Thế', 'HUYEN', ''),
];
