// A short title for a phase, from its first paragraph: openings, quoted names and asides left out.

import {
  abbreviated,
  capitalised,
  clausesOf,
  withOfficeCapital,
  withoutQuotedName,
} from './clauses.ts';

/** Longer titles are cut after a clause. */
const LONGEST = 150;

const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
  [/^(?:tiến hành|tổ chức(?=\s+(?:lấy|xin|hội|rà|xây))|thực hiện việc)\s+/iu, ''],
  [/^báo cáo,?\s+(?=xin ý kiến)/iu, ''],
  [/^báo cáo\s+(?=tổng hợp,)/iu, ''],
  // “X, … để Y”: what is done and what for; the aside between them is left to the full text.
  [/^(tiếp thu [^,]+),\s[^;]*?\sđể\s/iu, '$1; '],
  [/\s+có liên quan(?:\s+(?:của|đến)\s[^;,]*)?/iu, ''],
  [/^((?:lấy|xin) ý kiến)\s+(?:đóng góp|góp ý|tham gia)(?:\s+của)?/iu, '$1'],
  [/^(tham vấn) ý kiến(?:\s+của)?/iu, '$1'],
  [/\s+về nội dung của (?:dự thảo|hồ sơ)(?:\s+Đề án)?$/iu, ''],
  [/dự thảo Đề án \((lần \d+)\)/iu, 'dự thảo $1'],
  [/\s+trên địa bàn (?:toàn )?(?:tỉnh|thành phố)$/iu, ''],
  [/\((lần \d+)\)/iu, '$1'],
];

/**
 * The title of a phase.
 * @example shortTitle('Tiến hành sưu tầm tài liệu; xây dựng đề cương.') //=> 'Sưu tầm tài liệu; xây dựng đề cương'
 */
export function shortTitle(fullText: string): string {
  const [paragraph = ''] = fullText.split('\n');
  const clauses = clausesOf(withoutQuotedName(paragraph)).map((clause) =>
    LEFT_OUT.reduce((text, [pattern, short]) => text.replace(pattern, short), clause).trim(),
  );
  const kept: string[] = [];
  for (const clause of clauses.filter((one) => one !== '')) {
    const longer = [...kept, clause].join('; ');
    if (kept.length > 0 && longer.length > LONGEST) break;
    kept.push(clause);
  }
  const title = capitalised(withOfficeCapital(abbreviated(kept.join('; '))));
  return title.length > LONGEST ? `${title.slice(0, LONGEST - 1).replace(/\s\S*$/u, '')}…` : title;
}
