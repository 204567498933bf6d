// Whether a line of a draft is a heading, and of which level: by its mark, its word, its style.

import { isShout } from '../plan-text/join-lines.ts';
import { markOf } from '../replies/letter/marks.ts';
import { readNumber } from './clause-number.ts';

/** A line of a draft; a .docx also tells its outline level (0 is the highest) and that all of it is bold. */
export interface DraftLine {
  readonly text: string;
  readonly level: number | null;
  readonly bold: boolean;
}

export type HeadingKind =
  | 'PLAIN'
  | 'PHU_LUC'
  | 'PHAN'
  | 'CHUONG'
  | 'MUC'
  | 'TIEU_MUC'
  | 'DIEU'
  | 'CAPITAL'
  | 'ROMAN'
  | 'NUMBER'
  | 'NUMBER_2'
  | 'NUMBER_3'
  | 'NUMBER_4'
  | 'LETTER';

export interface Heading {
  readonly kind: HeadingKind;
  /** “IV”, “1.2”, “Điều 3”; '' for a heading without one. */
  readonly number: string;
  /** As the draft prints the number, with its mark: “IV. ”. */
  readonly mark: string;
  readonly title: string;
  /** What stands in the same line and is text already: “1. Giao Sở Tài chính chủ trì …”. */
  readonly text: string;
}

/** A longer line is a paragraph that happens to be numbered. */
const LONGEST_TITLE = 220;
/** A title that ends like a sentence is none, unless it is as short as a title. */
const SHORT_TITLE = 120;

const WORDED =
  /^((Phụ lục|Phần|Chương|Tiểu mục|Mục|Điều)\s+(?:số\s+)?((?:thứ\s+)?(?:nhất|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)(?!\p{L})|[IVXL]+(?!\p{L})|\d{1,3}(?![\d/])|[A-ZĐ](?!\p{L}))(\s*[.:)]\s*|\s+[-–]\s+)?)\s*(.*)$/iu;
const WORD_KINDS: Readonly<Record<string, HeadingKind>> = {
  'phụ lục': 'PHU_LUC',
  phần: 'PHAN',
  chương: 'CHUONG',
  mục: 'MUC',
  'tiểu mục': 'TIEU_MUC',
  điều: 'DIEU',
};
const NUMBER_4 = /^\d{1,2}(?:\.\d{1,2}){3}[.)]?\s+(?=\S)/u;
const MARKS: readonly HeadingKind[] = [
  'ROMAN',
  'CAPITAL',
  'NUMBER',
  'NUMBER_2',
  'NUMBER_3',
  'LETTER',
];
/** Headings that drafts print without a number. */
const UNNUMBERED =
  /^(?:(?:LỜI|PHẦN) (?:NÓI |MỞ )?ĐẦU|MỞ ĐẦU|ĐẶT VẤN ĐỀ|(?:PHẦN )?KẾT LUẬN(?: VÀ KIẾN NGHỊ)?|TÀI LIỆU THAM KHẢO|PHỤ LỤC)\s*:?$/u;

/** The heading that a line is; null for text. */
export function headingOf(line: DraftLine): Heading | null {
  // Word copies the numbers of a list with a tab behind them.
  const text = line.text.replace(/^(\S{1,12})\t/u, '$1 ');
  if (text.includes('\t')) return null;
  return worded(text, line) ?? marked(text, line) ?? plain(text, line);
}

function worded(text: string, line: DraftLine): Heading | null {
  const found = WORDED.exec(text);
  if (found === null) return null;
  const [, mark = '', word = '', value = '', sign, rest = ''] = found;
  const kind = WORD_KINDS[word.toLocaleLowerCase('vi')];
  // “Điều 2 của Quyết định này …” speaks of an article and opens none.
  const heads = sign !== undefined || rest === '' || isShout(rest) || line.level !== null;
  if (kind === undefined || !heads) return null;
  const small = word.toLocaleLowerCase('vi');
  const shown = /^(?:thứ|nhất|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)/iu.test(value)
    ? value.toLocaleLowerCase('vi')
    : value;
  const number = `${small.charAt(0).toLocaleUpperCase('vi')}${small.slice(1)} ${shown}`;
  return { kind, number, mark, ...titleOf(rest, kind, line) };
}

function marked(text: string, line: DraftLine): Heading | null {
  const four = NUMBER_4.exec(text)?.[0];
  const mark =
    four === undefined ? markOf(text) : { kind: 'NUMBER_4' as const, length: four.length };
  if (mark === null) return null;
  const kind = [...MARKS, 'NUMBER_4' as const].find((one) => one === mark.kind);
  if (kind === undefined) return null;
  const printed = text.slice(0, mark.length);
  const number = printed.replace(/[\s.)/:–-]+$/u, '');
  const rest = text.slice(mark.length);
  // “3.5 tỷ đồng” at the beginning of a line is a sum of money.
  const sum = kind.startsWith('NUMBER_') && !/[.)]\s*$/u.test(printed) && /^\p{Ll}/u.test(rest);
  if (sum || readNumber(number).length === 0) return null;
  return { kind, number, mark: printed, ...titleOf(rest, kind, line) };
}

function plain(text: string, { level }: DraftLine): Heading | null {
  if (!UNNUMBERED.test(text) && (level === null || text.length > LONGEST_TITLE)) return null;
  const kind = /^PHỤ LỤC/u.test(text) ? 'PHU_LUC' : 'PLAIN';
  return { kind, number: '', mark: '', title: text.replace(/\s*:$/u, ''), text: '' };
}

const HIGH: readonly HeadingKind[] = ['PHU_LUC', 'PHAN', 'CHUONG', 'MUC', 'ROMAN', 'CAPITAL'];

function titleOf(
  rest: string,
  kind: HeadingKind,
  { level, bold }: DraftLine,
): Pick<Heading, 'title' | 'text'> {
  const styled = level !== null || bold;
  const open = !/[.;,:]$/u.test(rest);
  const short = rest.length <= SHORT_TITLE && (HIGH.includes(kind) || rest.endsWith(':'));
  const isTitle = rest.length <= LONGEST_TITLE && (styled || open || short);
  return isTitle ? { title: rest.replace(/\s*[.:]$/u, ''), text: '' } : { title: '', text: rest };
}
