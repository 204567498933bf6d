// What a comment's own words tell of it: which document, which place, which wording, why.

import type { Ids } from '../../../workbook/enums.ts';
import { everyMatch } from '../../every-match.ts';

type Part = Ids<'part'>;

/** A document as offices name it; a cited decision or report with a number of its own is another's. */
const NAMES: readonly (readonly [Part, RegExp])[] = [
  ['TTR', /tờ trình(?! số)|(?:^|\s)TTr(?=[\s,:.])/iu],
  [
    'QD',
    /dự thảo (?:các |nội dung )?(?:quyết định|QĐ)(?! số)|(?:tại|đối với|về|trong|của) (?:quyết định|QĐ)(?! số| \d)|^quyết định(?! số| \d)/iu,
  ],
  [
    'BC',
    /dự thảo báo cáo|(?:tại|đối với|về|trong) báo cáo(?! số)|báo cáo (?:thuyết minh|tổng hợp|đánh giá|tóm tắt)|^báo cáo(?= |:|$)(?! số)/iu,
  ],
  ['DA', /(?:dự thảo )?đề án(?! số| \d)|(?:^|\s)ĐA(?=[\s,:.])/iu],
  [
    'CHUNG',
    /(?:toàn bộ|các) (?:hồ sơ|dự thảo|tài liệu)|hồ sơ dự thảo|thể thức|(?:kỹ thuật trình bày)/iu,
  ],
];

/** The document that a text names first; null when it names none. */
export function partNamed(text: string): Part | null {
  let first: { part: Part; at: number } | null = null;
  for (const [part, name] of NAMES) {
    const at = name.exec(text)?.index ?? -1;
    if (at >= 0 && (first === null || at < first.at)) first = { part, at };
  }
  return first?.part ?? null;
}

/** A word with a small or a capital first letter; the figures behind it count letter by letter. */
const word = (text: string): string =>
  `[${text.charAt(0).toUpperCase()}${text.charAt(0)}]${text.slice(1)}`;
const words = (...all: string[]): string => `(?:${all.map(word).join('|')})`;

const NUMBER = String.raw`(?:[IVX]{1,5}|\d{1,3}|[A-ZĐ])(?:[.\-/](?:\d{1,2}|[a-zđIVX]{1,3}))*(?![\p{L}\d])`;
const STEP = [
  String.raw`${word('gạch đầu dòng')}(?: thứ)? (?:\d+|\p{L}+)`,
  String.raw`${words('dòng', 'đoạn')}(?: thứ)? (?:\d+|nhất|hai|ba|tư|năm|cuối|đầu)(?: từ (?:trên xuống|dưới lên))?`,
  String.raw`${words('tiết', 'điểm')} (?:[a-zđ](?![\p{L}])|${NUMBER})`,
  String.raw`${word('khoản')} \d{1,2}(?:(?:, | và )\d{1,2})*`,
  String.raw`${word('điều')} \d{1,3}`,
  `${words('tiểu mục', 'mục', 'phần', 'chương', 'phụ lục', 'bảng', 'biểu', 'phụ biểu')} (?:số )?(?:${NUMBER}|thứ (?:nhất|hai|ba|tư|năm))`,
  String.raw`${word('trang')} (?:số )?\d{1,3}(?:\s?[-–]\s?\d{1,3})?`,
].join('|');
const PLACE = new RegExp(
  String.raw`(?:^|[\s(“"])((?:${STEP})(?:(?:,| -| –|;)? ?(?:của |thuộc |\(|tại )?(?:${STEP})\)?)*)`,
  'u',
);
const SUBJECT = /^(?:về|phần|tại phần|tại)\s+(.{3,70}?)\s*:/iu;

/**
 * Where in the document a comment is about, as it says; '' when it does not.
 * @example placeNamed('Tại điểm a khoản 2 Điều 3, đề nghị bỏ') //=> 'điểm a khoản 2 Điều 3'
 */
export function placeNamed(text: string): string {
  const place = PLACE.exec(text)?.[1]?.trim();
  if (place !== undefined) return capital(place);
  const subject = SUBJECT.exec(text)?.[1]?.trim() ?? '';
  return partNamed(subject) === null ? capital(subject) : '';
}

const WORDING = /(?:thành|lại là|như sau|bằng|cụm từ|nội dung)\s*:?\s*[“"«]([^“”"»]+)[”"»]/giu;
const CHANGES = /sửa|thay|điều chỉnh|chỉnh|viết lại|bổ sung|ghi/iu;

/** The wording that a comment asks for, as it stands between quotation marks; '' without one. */
export function wordingAskedFor(text: string): string {
  if (!CHANGES.test(text)) return '';
  // The last one: before it stands the wording that is to go.
  return everyMatch(WORDING, text).pop()?.[1]?.trim() ?? '';
}

/** A text without its “Lý do: …”, and that. */
export function withoutReason(text: string): { readonly content: string; readonly reason: string } {
  const found = /(?:^|[\s.;(])l[ýí] do\s*:\s*/iu.exec(text);
  if (found === null || found.index === 0) return { content: text, reason: '' };
  return {
    content: text
      .slice(0, found.index + 1)
      .replace(/[\s,;:(–-]+$/u, '')
      .trim(),
    reason: text
      .slice(found.index + found[0].length)
      .replace(/\)\.?$/u, '')
      .trim(),
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
