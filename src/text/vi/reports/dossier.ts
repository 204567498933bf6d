// What the check of the dossier found. Vietnamese.

import type { Lack } from '../../../domain/dossier/found-item.ts';

export const dossier = {
  lacks: {
    NO_DRAFT: 'chưa có bản dự thảo hiện hành',
    NO_DOCUMENT: 'chưa có văn bản loại này trong Văn bản đi, đến',
    NO_LINK: 'chưa có liên kết tới tài liệu',
    NO_DATE: 'chưa ghi ngày',
    NOT_APPROVED: 'bản hiện hành chưa được duyệt',
    NOT_ISSUED: 'chưa có số, ngày ban hành',
  } satisfies Record<Lack, string>,
  olderThanItem: (item: string, title: string, day: string): string =>
    `cũ hơn ${item} “${title}” (thay đổi ngày ${day})`,
  olderThanLog: (day: string): string => `cũ hơn Sổ góp ý (thay đổi ngày ${day})`,
  unknownItem: (name: string): string => `“${name}” ở cột Phải mới hơn không có trong danh mục`,
  fine: 'Đủ, mới hơn các tài liệu mà nó dựa vào.',
  line: (item: string, title: string, why: string): string => `${item} “${title}”: ${why}.`,
  optional: 'không bắt buộc',
  whole: (items: number): string => `Hồ sơ đủ ${items} mục, không có mục nào đã cũ.`,
  notWhole: (missing: number, outdated: number): string =>
    `Hồ sơ chưa đủ: ${[
      ...(missing > 0 ? [`${missing} mục còn thiếu`] : []),
      ...(outdated > 0 ? [`${outdated} mục đã cũ`] : []),
    ].join(', ')}.`,
  checkDeed: (enough: number, missing: number, outdated: number): string =>
    `Đủ ${enough}, thiếu ${missing}, cũ ${outdated}.`,
  sealed: (items: number, when: string): string =>
    `Đã ghi nhận đủ hồ sơ gồm ${items} mục, lúc ${when}. Nhật ký giữ lại hồ sơ gồm những gì.`,
  sealDeed: (items: number): string => `Hồ sơ gồm ${items} mục.`,
  itemDeed: (id: string, day: string): string =>
    [id, day === '' ? '' : `ngày ${day}`].filter((part) => part !== '').join(', '),
};
