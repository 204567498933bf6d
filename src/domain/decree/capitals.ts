// Capital letters, only where a program can be sure (Phụ lục II; practice.md §1.5).

import { everyMatch } from '../every-match.ts';
import type { Anatomy } from './anatomy.ts';
import { finding } from './look-findings.ts';
import { isCapitals } from './placed.ts';
import type { Finding, SpecialRule } from './rules.ts';

/** Inside a sentence: after a small letter, a comma or a bracket, so that no sentence begins there. */
const INSIDE = '(?<=[\\p{Ll},;(] )';
const UNITS =
  'khoa học|tài chính|tư pháp|nội vụ|công thương|xây dựng|y tế|giáo dục|nông nghiệp|kế hoạch|lao động|thông tin|tài nguyên|giao thông|văn hóa|ngoại vụ';

const CHECKS: readonly (readonly [SpecialRule, RegExp])[] = [
  ['CAPITALS_PLACE', new RegExp(`${INSIDE}(Tỉnh|Huyện|Thị xã) \\p{Lu}\\p{Ll}+`, 'gu')],
  ['CAPITALS_NAMED_PLACE', /thủ đô Hà Nội|thành phố Hồ Chí Minh/gu],
  ['CAPITALS_BODY', /(?<!\p{L})(Ủy Ban|Uỷ Ban|Hội Đồng Nhân Dân|Nhân Dân Tỉnh)(?!\p{L})/gu],
  [
    'CAPITALS_BODY',
    new RegExp(`(?<!\\p{L})([Ss]ở (${UNITS})|sở (${capitalised()}))(?!\\p{L})`, 'gu'),
  ],
  [
    'CAPITALS_CITED',
    new RegExp(`${INSIDE}(Khoản|Điểm) \\d+|${INSIDE}(?<!\\p{L})khoản \\d+ điều \\d+`, 'gu'),
  ],
  ['CAPITALS_WEEKDAY', /thứ (hai|ba|tư|năm|sáu|bảy)(?=,? ngày \d)/gu],
];

function capitalised(): string {
  return UNITS.replace(/(^|\|)\p{Ll}/gu, (start) => start.toUpperCase());
}

const QUOTED = /“[^”]*”|"[^"]*"/g;

export function capitalFindings({ all }: Anatomy): Finding[] {
  return all
    .filter(({ paragraph, inData }) => !inData && !isCapitals(paragraph.text))
    .flatMap(({ paragraph }) => capitalsIn(paragraph.text));
}

/** What is wrong with the capitals of one paragraph; words in quotation marks are somebody's own. */
export function capitalsIn(text: string): Finding[] {
  const said = text.normalize('NFC').replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
  return CHECKS.flatMap(([rule, pattern]) =>
    everyMatch(pattern, said).map(([written]) => finding(rule, text, written)),
  );
}
