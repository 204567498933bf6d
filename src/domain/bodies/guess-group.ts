// The group that a body's name tells; a person sees the guess before it is written.

import type { Ids } from '../../workbook/enums.ts';
import { folded } from './search.ts';

/** The first that fits counts: “Bộ Chỉ huy quân sự tỉnh” is no ministry, “Văn phòng UBND” no district. */
const NAMES: readonly (readonly [Ids<'bodyGroup'>, RegExp])[] = [
  ['THAM_TRA', /^(van phong|vp) (ubnd|uy ban nhan dan) tinh/],
  ['LANH_DAO', /^(lanh dao|chu tich|pho chu tich|giam doc|pho giam doc)\b/],
  ['SO', /^(bo chi huy|cong an tinh|thanh tra tinh|bao hiem xa hoi|kho bac|dai phat thanh)/],
  ['SO', /^so\b/],
  ['BAN', /^ban\b/],
  [
    'HUYEN',
    /^(ubnd|uy ban nhan dan|hdnd ubnd)? ?(huyen|thanh pho|tp|thi xa|thi tran|quan|xa|phuong|dac khu)\b/,
  ],
  ['BO', /^(bo|cuc|tong cuc|vu|uy ban dan toc)\b/],
  ['PHONG', /^(phong|chi cuc|van phong so|thanh tra so)\b/],
  ['DN', /^(cong ty|tong cong ty|tap doan|doanh nghiep|hop tac xa|ngan hang|htx|cty)\b/],
  ['TC', /^(hoi|lien hiep|hiep hoi|lien minh|lien doan|vien|truong|hoc vien|trung tam|quy)\b/],
];

/**
 * The group of a body by the first words of its name; `KHAC` when they tell none.
 * @example guessGroup('UBND xã Tân An') //=> 'HUYEN'
 * @example guessGroup('Bộ Chỉ huy quân sự tỉnh') //=> 'SO'
 */
export function guessGroup(name: string): Ids<'bodyGroup'> {
  const words = folded(name);
  return NAMES.find(([, pattern]) => pattern.test(words))?.[0] ?? 'KHAC';
}
