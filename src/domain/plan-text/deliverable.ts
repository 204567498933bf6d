// What a phase leaves behind, read out of its work: “lấy ý kiến X” leaves “ý kiến của X”.

import {
  capitalised,
  clausesOf,
  goesOnNaming,
  lowered,
  withOfficeCapital,
  withoutQuotedName,
} from './clauses.ts';

const LEAVES: readonly (readonly [RegExp, (match: readonly string[]) => string])[] = [
  [/^(?:tiến hành\s+)?(?:sưu tầm|thu thập|tập hợp)\s+(.+)$/iu, ([, what = '']) => what],
  [/^báo cáo\s+(tổng hợp.+)$/iu, ([, what = '']) => `báo cáo ${what}`],
  [
    /(tổng hợp,?\s+(?:giải trình,?\s+)?tiếp thu ý kiến.*|tổng hợp ý kiến.*)$/iu,
    ([, what = '']) => `bản ${what}`,
  ],
  [
    /(?:^|[\s,])(?:lấy|xin|tham vấn|tham khảo)\s+ý kiến\s*(đóng góp|góp ý|tham gia|thẩm tra|thẩm định|phản biện)?(?:\s+(?:của|tại|từ))?\s+(.+)$/iu,
    ([, kind = '', of = '']) => opinion(kind, of),
  ],
  [
    /^(?:xây dựng|soạn thảo|dự thảo|lập|viết|biên soạn)\s+(?:dự thảo\s+)?(.+)$/iu,
    ([, what = '']) => `dự thảo ${lowered(what)}`,
  ],
  [
    /(?:^|[\s,])(hoàn thiện|hoàn chỉnh)\s+(.+?)(\s+theo\s.+)?$/iu,
    ([, how = '', what = '', after = '']) => `${what} đã ${how.toLowerCase()}${after}`,
  ],
  [
    /^trình\s+(.+?)\s+((?:xem xét,?\s+)?(?:thông qua|phê duyệt|ban hành|quyết định))\s+(.+)$/iu,
    ([, who = '', how = '', what = '']) => `${what} được ${who} ${how}`,
  ],
  [/^tổ chức\s+(hội (?:nghị|thảo).+)$/iu, ([, what = '']) => `kết luận ${what}`],
];

/** The product of a phase; '' when no rule of plan style tells one. */
export function deliverableOf(fullText: string, dossier: string): string {
  const [paragraph = ''] = fullText.split('\n');
  const products: string[] = [];
  for (const clause of clausesOf(withoutQuotedName(paragraph))) {
    const last = products.length - 1;
    if (goesOnNaming(clause) && last >= 0) products[last] = `${products[last]}; ${clause}`;
    else products.push(...productOf(clause));
  }
  if (dossier !== '') products.push(dossier);
  if (products.length === 0) return '';
  return `${capitalised(withOfficeCapital(products.join('; ')))}.`;
}

function productOf(clause: string): string[] {
  // What a report tells the leaders is their opinion, however it is begun.
  const text = clause.replace(/^báo cáo,?\s+(?=xin ý kiến)/iu, '');
  for (const [pattern, product] of LEAVES) {
    const match = pattern.exec(text);
    if (match) return [lowered(product(match).trim())];
  }
  return [];
}

const ABOUT =
  /\s+(?:(?:về|đối với|cho|vào)\s+)?((?:nội dung\s+(?:của\s+)?)?(?:dự thảo|đề cương|hồ sơ)(?!\p{L}).*)$/iu;

function opinion(kind: string, of: string): string {
  const about = ABOUT.exec(of);
  const who = about === null ? of : of.slice(0, about.index);
  const given = `ý kiến${kind === 'thẩm tra' || kind === 'thẩm định' ? ` ${kind}` : ''} của ${who}`;
  if (/hội nghị|cuộc họp/iu.test(who)) return `${given} (biên bản hoặc thông báo kết luận)`;
  return about?.[1] === undefined ? given : `${given} về ${about[1]}`;
}
