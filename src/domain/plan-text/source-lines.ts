// A pasted plan as physical lines of clean text: composed letters, plain spaces, nothing that no eye sees.

/** A line of the plan; a line that was broken, or a cell with breaks in it, covers several of the paste. */
export interface PlanLine {
  /** Where it begins and ends in the pasted text, from 1. */
  readonly from: number;
  readonly to: number;
  /** Cells of a table are parted by tabs; a cell may hold line breaks. */
  readonly text: string;
}

/** Signs without width, soft hyphens, and those that turn the direction of writing. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Everything that ends a line: Word's soft break is a vertical tab, a page break a form feed. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
// Control characters are removed, so the pattern has to name them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: see above
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;

/**
 * The lines of a pasted text that hold something. A cell in quotation marks, as spreadsheets copy
 * it, may hold line breaks: its row is one line.
 */
export function sourceLines(pasted: string): PlanLine[] {
  const text = pasted
    .normalize('NFC')
    .replace(LINE_ENDS, '\n')
    .replace(UNSEEN, '')
    .replace(CONTROLS, '');
  const lines: PlanLine[] = [];
  let at = 0;
  let number = 1;
  while (at <= text.length) {
    const row = rowAt(text, at);
    const to = number + row.breaks;
    if (row.text.trim() !== '') lines.push({ from: number, to, text: row.text });
    number = to + 1;
    at = row.end + 1;
  }
  return lines;
}

/** One row from here to its line end; breaks inside quoted cells do not end it. */
function rowAt(text: string, start: number): { text: string; end: number; breaks: number } {
  const plain = text.indexOf('\n', start);
  const end = plain < 0 ? text.length : plain;
  const line = text.slice(start, end);
  if (!/(?:^|\t)"/.test(line)) return { text: clean(line), end, breaks: 0 };
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const cell = cellAt(text, at);
    cells.push(cell.inside);
    at = cell.end;
    if (text[at] !== '\t') break;
    at += 1;
  }
  const breaks = text.slice(start, at).split('\n').length - 1;
  return { text: cells.map(cleanCell).join('\t'), end: at, breaks };
}

const QUOTED = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;

function cellAt(text: string, start: number): { inside: string; end: number } {
  QUOTED.lastIndex = start;
  const inside = QUOTED.exec(text)?.[1];
  // A spreadsheet quotes a cell only when it needs it; other marks are the plan's own.
  if (inside !== undefined && /[\n\t"]/.test(inside)) {
    return { inside: inside.replace(/""/g, '"'), end: QUOTED.lastIndex };
  }
  const ends = [text.indexOf('\t', start), text.indexOf('\n', start)].filter((one) => one >= 0);
  const end = Math.min(...ends, text.length);
  return { inside: text.slice(start, end), end };
}

const cleanCell = (cell: string): string =>
  cell
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

const clean = (line: string): string =>
  line.includes('\t') && line.trim() !== ''
    ? line
        .split('\t')
        .map((cell) => cell.replace(/\s+/gu, ' ').trim())
        .join('\t')
    : line.replace(/\s+/gu, ' ').trim();
