// Slips that need no knowledge of the plan: misspelt office words, doubled words, signs.

import { everyMatch } from '../../every-match.ts';
import type { FoundSlip } from './slip.ts';

/** Common slips of office typing, each with what is meant; '' where both words exist. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})trong tâm(?!\p{L})/giu, 'trọng tâm'],
  [/(?<!\p{L})bổ xung(?!\p{L})/giu, 'bổ sung'],
  [/(?<!\p{L})sát nhập(?!\p{L})/giu, 'sáp nhập'],
  [/(?<!\p{L})chỉnh sữa(?!\p{L})/giu, 'chỉnh sửa'],
  [/(?<!\p{L})nghành(?!\p{L})/giu, 'ngành'],
  [/(?<!\p{L})đề suất(?!\p{L})/giu, 'đề xuất'],
  [/(?<!\p{L})hoàn thiên(?!\p{L})/giu, 'hoàn thiện'],
  [/(?<!\p{L})thẩm quyên(?!\p{L})/giu, 'thẩm quyền'],
  [/(?<!\p{L})xúc tích(?!\p{L})/giu, 'súc tích'],
  [/(?<!\p{L})chuẩn đoán(?!\p{L})/giu, 'chẩn đoán'],
  // “Phiên họp” is the word for a People's Committee [K]; both are left to the office.
  [/(?<!\p{L})kỳ họp (?:của )?(?:UBND|ủy ban nhân dân)(?: (?:tỉnh|thành phố))?(?!\p{L})/giu, ''],
];
/** Words that “của” cannot stand before. */
const AFTER_OF = /(?<!\p{L})của (đáp ứng|nhằm|để|bảo đảm|đảm bảo)(?!\p{L})/giu;
const TWICE = /(?<!\p{L})(\p{L}{2,}) \1(?!\p{L})/gu;
/** Words that Vietnamese doubles. */
const DOUBLED =
  /^(?:dần|luôn|thường|song|chung|riêng|từ|đều|xa|gần|nhanh|sớm|mãi|ngày|đêm|người|nhà|nơi|lâu|hay|chậm|rất|cao|ngành|khăng|đời|mỗi)$/iu;
const HYPHEN = /(?<!\p{L})(?:\p{L}{1,20} )?\p{L}{1,20}(?:- | -)\p{L}+(?: \p{L}+)?/gu;
/** What is approved is a document, so a noun follows. */
const APPROVED =
  /phê duyệt (?:phát triển|xây dựng|triển khai|thực hiện|tăng cường|nâng cao|đẩy mạnh)(?!\p{L})[^;.”"]*/giu;

export function commonSlips(text: string): FoundSlip[] {
  const slips: FoundSlip[] = [];
  const add = (match: RegExpExecArray, meant: string): void => {
    slips.push({ found: match[0].trim(), meant, at: match.index });
  };
  for (const [pattern, meant] of WORDS)
    for (const match of everyMatch(pattern, text)) add(match, meant);
  for (const match of everyMatch(AFTER_OF, text)) add(match, match[1] ?? '');
  for (const match of everyMatch(TWICE, text)) {
    if (!DOUBLED.test(match[1] ?? '')) add(match, match[1] ?? '');
  }
  for (const match of everyMatch(HYPHEN, text)) add(match, match[0].replace(/ ?- ?/u, ' - '));
  for (const match of everyMatch(APPROVED, text)) add(match, '');
  return [...slips, ...unclosed(text)];
}

/** A quotation mark that is opened and never closed in its line. */
function unclosed(text: string): FoundSlip[] {
  const mark = text.lastIndexOf('“');
  if (mark < 0 || text.indexOf('”', mark) >= 0) return [];
  // With the two words before the mark: a quotation that begins with one reads badly in quotation marks.
  const before = /(?:\S+ ){0,2}$/u.exec(text.slice(Math.max(0, mark - 60), mark))?.[0] ?? '';
  const at = mark - before.length;
  const found = text.slice(at);
  return [{ found, meant: `${found}”`, at }];
}
