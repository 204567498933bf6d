// A list pasted from Excel, Word or a letter, as lines of clean cells.

/** One line that holds something; `line` is where it begins in the pasted text, from 1. */
export interface PastedLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** More lines are no directory of a province: the 1,000th commune is far below. */
export const MOST_LINES = 2_000;

/** Signs that no eye sees, and those that turn the direction of writing. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Everything that ends a line or has no width of its own: a cell is one line. */
const BREAKS = /[\s\p{Cc}]+/gu;
/** What stands before an item of a list: `1.`, `12)`, `a)`, `-`, `+`. */
const LIST_MARK = /^(?:\d{1,4}[.)]|[a-zđ]\)|[-–—+•*])\s+/;
const LIST_END = /\s*(?:[;,]|\.\/\.|\.)$/;
const ADDRESS = /[^\s;,|()<>]*@[^\s;,|()<>]*/;
const PHONE = /(?:\+84|\b0)[\d .()-]{7,14}\d/;

/**
 * The lines of a pasted text. Cells are parted by tabs, as spreadsheets and Word tables copy them;
 * a cell in quotation marks may hold line breaks. Without any tab a line is one name, with an
 * address and a telephone number perhaps.
 * @example pastedLines('1. Sở Tài chính – stc@x.vn') //=> [{ line: 1, cells: ['Sở Tài chính', 'stc@x.vn', ''] }]
 */
export function pastedLines(text: string): PastedLine[] {
  const whole = text.replace(/\r\n?/g, '\n');
  const lines = whole.includes('\t')
    ? tabbed(whole)
    : whole.split('\n').map((line, index) => ({ line: index + 1, cells: parted(line) }));
  return lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** One line without control characters, in composed form, with single spaces. */
export function cleaned(cell: string): string {
  return cell.replace(UNSEEN, '').replace(BREAKS, ' ').trim().normalize('NFC');
}

function tabbed(text: string): PastedLine[] {
  const lines: { line: number; cells: string[] }[] = [];
  let at = 0;
  let line = 1;
  let cells: string[] = [];
  let began = 1;
  while (at <= text.length) {
    const { raw, end } = cellAt(text, at);
    cells.push(cleaned(raw));
    line += raw.split('\n').length - 1;
    if (text[end] !== '\t') {
      lines.push({ line: began, cells });
      cells = [];
      line += 1;
      began = line;
    }
    at = end + 1;
  }
  return lines;
}

/** The cell that begins here, and where its tab, its line break or the end of the text is. */
function cellAt(text: string, start: number): { raw: string; end: number } {
  if (text[start] === '"') {
    const quoted = /"((?:[^"]|"")*)"(?=\t|\n|$)/y;
    quoted.lastIndex = start;
    const match = quoted.exec(text);
    const inside = match?.[1];
    // A spreadsheet puts marks around what needs them only; other marks are a person's own.
    if (match && inside !== undefined && /[\n\t"]/.test(inside)) {
      return { raw: inside.replace(/""/g, '"'), end: start + match[0].length };
    }
  }
  const ends = [text.indexOf('\t', start), text.indexOf('\n', start)].filter((end) => end >= 0);
  const end = Math.min(...ends, text.length);
  return { raw: text.slice(start, end), end };
}

/** Name, address and telephone of a line of plain text. */
function parted(line: string): string[] {
  let rest = cleaned(line).replace(LIST_MARK, '');
  const take = (pattern: RegExp): string => {
    const found = pattern.exec(rest)?.[0] ?? '';
    if (found !== '') rest = rest.replace(found, () => ' ');
    return found.trim();
  };
  const address = take(ADDRESS);
  const phone = take(PHONE);
  const name = cleaned(rest)
    .replace(LIST_END, '')
    .replace(/[\s;,|:()<>–—-]+$/, '');
  return [name, address, phone];
}
