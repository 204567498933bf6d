// The fixed words of the list of documents of the dossier (mục lục).

import type { Lack } from '../../../domain/dossier/found-item.ts';

export const dossierListPaper = {
  name: (title: string): string => `Mục lục hồ sơ trình - ${title}`,
  typeName: 'MỤC LỤC VĂN BẢN, TÀI LIỆU',
  columns: [
    'TT',
    'Số, ký hiệu',
    'Ngày tháng',
    'Tên loại, trích yếu',
    'Tác giả',
    'Trang',
    'Ghi chú',
  ],
  open: 'Mở tài liệu',
  missing: 'Chưa có',
  /** Of what is there, but not as the dossier needs it. */
  lacks: {
    NO_DRAFT: 'Chưa có bản dự thảo',
    NO_DOCUMENT: 'Chưa có',
    NO_LINK: 'Chưa có liên kết',
    NO_DATE: 'Chưa có ngày',
    NOT_APPROVED: 'Chưa có bản được duyệt',
    NOT_ISSUED: 'Chưa có số, ngày',
  } satisfies Record<Lack, string>,
  /** `place` is the number of the other document in this list; null for the log of comments. */
  older: (place: number | null, day: string): string =>
    `Đã cũ hơn ${place === null ? 'Sổ góp ý' : `tài liệu ${place}`}${day === '' ? '' : ` (${day})`}`,
  optional: 'Nếu có',
};
