// The page of Nghị định 30/2020: A4, margins, type, and the number in the top margin.

import {
  AlignmentType,
  Footer,
  Header,
  type IParagraphStyleOptions,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import type { Orientation } from '../domain/documents/paper.ts';

export const FONT = 'Times New Roman';
/** Sizes in half points, as the format counts them. */
export const SIZE = { body: 28, heading: 28, table: 24, page: 28, nation: 24, small: 22 } as const;
/** The paragraphs of the text and of a table's cells: said once, not in each of some ten thousand. */
export const TEXT_STYLE = 'Text';
export const CELL_STYLE = 'Cell';
/** One point is 20 twips, one millimetre 56.7. */
export const POINT = 20;
export const MILLIMETRE = 56.6929;
/** 1.27 cm. */
export const FIRST_LINE = 720;
/** At least 6 pt between paragraphs; lines between single and one and a half. */
export const BETWEEN = { before: 0, after: 6 * POINT, line: 252, lineRule: 'auto' } as const;

/** What the two are called where people pick a style, and how they are set. */
export const PARAGRAPH_STYLES: readonly IParagraphStyleOptions[] = [
  {
    id: TEXT_STYLE,
    name: 'Body Text',
    basedOn: 'Normal',
    paragraph: {
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine: FIRST_LINE },
      spacing: BETWEEN,
    },
  },
  {
    id: CELL_STYLE,
    name: 'Table Cell Text',
    basedOn: 'Normal',
    run: { size: SIZE.table },
    paragraph: { spacing: { before: 0, after: 40 } },
  },
];

const SHORT = 11_906;
const LONG = 16_838;
const MARGIN = { top: 1134, right: 1134, bottom: 1134, left: 1701, header: 567, footer: 567 };

/** Width of the text between the margins, in twips. */
export function textWidth(orientation: Orientation): number {
  return (orientation === 'portrait' ? SHORT : LONG) - MARGIN.left - MARGIN.right;
}

/** Dress of a section: its page, and a number in the top margin that its first page does not show. */
export function sectionDress(
  orientation: Orientation,
  place: 'first' | 'annex',
): Omit<ISectionOptions, 'children'> {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 0 },
    children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZE.page })],
  });
  return {
    properties: {
      ...(place === 'annex' ? { type: SectionType.NEXT_PAGE } : {}),
      titlePage: true,
      page: {
        size: {
          width: SHORT,
          height: LONG,
          orientation:
            orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: MARGIN,
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: new Header({ children: [number] }), first: emptyHeader() },
    footers: { default: emptyFooter(), first: emptyFooter() },
  };
}

function emptyHeader(): Header {
  return new Header({ children: [new Paragraph({ spacing: { after: 0 } })] });
}

function emptyFooter(): Footer {
  return new Footer({ children: [new Paragraph({ spacing: { after: 0 } })] });
}
