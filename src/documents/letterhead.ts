// The head of the first page: who issues the paper, the name of the state, number, place and date.

import {
  BorderStyle,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Orientation, Paper } from '../domain/documents/paper.ts';
import { documents as words } from '../text/vi/documents.ts';
import { centred, rule } from './lines.ts';
import { POINT, SIZE, textWidth } from './page.ts';
import { draftStamp, urgencyStamp } from './stamps.ts';

/** Width of “Độc lập - Tự do - Hạnh phúc” in bold 13 pt Times New Roman: its rule is as long. */
const MOTTO_WIDTH = 159 * POINT;
/** Mean width of a bold capital at 12 pt: 183.5 pt for the 24 letters of SỞ KHOA HỌC VÀ CÔNG NGHỆ. */
const CAPITAL = 7.65 * POINT;
/** The decree asks for a third to a half of the line above. */
export const SHORT_RULE = 0.4;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
export const NO_PADDING = { top: 0, bottom: 0, left: 0, right: 0 };

/** A borderless table without padding that spreads over the text. */
export function layoutTable(widths: readonly [number, number], rows: Paragraph[][][]): Table {
  return new Table({
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: NO_PADDING,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                children,
                borders: NO_BORDERS,
                margins: NO_PADDING,
                width: { size: widths[index] ?? 0, type: WidthType.DXA },
                verticalAlign: VerticalAlignTable.TOP,
              }),
          ),
        }),
    ),
  });
}

/**
 * The columns of the head. Upright they are 190 and 263 pt: SỞ KHOA HỌC VÀ CÔNG NGHỆ takes 183.5 pt
 * and the name of the state 250 pt, as LibreOffice sets them in bold 12 pt.
 */
export function headWidths(orientation: Orientation): [number, number] {
  const whole = textWidth(orientation);
  const left = orientation === 'portrait' ? 190 * POINT : 290 * POINT;
  return [left, whole - left];
}

export function letterhead(paper: Paper): Table {
  const widths = headWidths(paper.orientation);
  const [left, right] = widths;
  const longest = Math.max(0, ...linesOfName(paper.body).map((line) => line.length));
  const rows: Paragraph[][][] = [
    [
      [
        ...upper(paper.parentBody, false),
        ...upper(paper.body, true),
        rule(Math.min(longest * CAPITAL, left) * SHORT_RULE, left),
      ],
      [
        centred(words.nation, { size: SIZE.nation, bold: true }),
        centred(words.motto, { size: 26, bold: true }),
        rule(MOTTO_WIDTH, right),
      ],
    ],
    [
      [centred(paper.number, { size: 26 }, spaced(4))],
      [centred(paper.placeAndDate, { size: 26, italic: true }, spaced(4))],
    ],
  ];
  const below = underNumber(paper, left);
  if (below.length > 0) rows.push([below, [new Paragraph({ spacing: { after: 0 } })]]);
  return layoutTable(widths, rows);
}

function upper(name: string, bold: boolean): Paragraph[] {
  return linesOfName(name).map((line) => centred(line, { size: SIZE.nation, bold }));
}

/** More letters than this wrap in the left column: a committee's name breaks before its place. */
const ONE_LINE = 26;

function linesOfName(name: string): string[] {
  const whole = name.trim().toUpperCase();
  if (whole === '') return [];
  const place = / (?=(?:TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ) )/u;
  return whole.length > ONE_LINE ? whole.split(place) : [whole];
}

/** “V/v …” 6 pt under the number, then the stamps. */
function underNumber(paper: Paper, width: number): Paragraph[] {
  const about =
    paper.subject.kind === 'letter' ? [centred(paper.subject.about, { size: 24 }, spaced(6))] : [];
  return [
    ...about,
    ...(paper.urgency === 'THUONG' ? [] : [urgencyStamp(paper.urgency, width)]),
    ...(paper.stamp === '' ? [] : [draftStamp(paper.stamp, width)]),
  ];
}

function spaced(points: number): IParagraphOptions {
  return { spacing: { before: points * POINT, after: 0 } };
}
