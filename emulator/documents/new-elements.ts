// New elements as DocumentApp makes them, before any setter.

import type {
  CellState,
  DocumentState,
  ListItemState,
  ParagraphState,
  RowState,
  SectionState,
  TableState,
  TextState,
} from './state.ts';
import type { GlyphName, ParagraphStyle, TextStyle } from './style-state.ts';

/** In a paragraph, a line feed becomes the sign of a line break (reference of `Paragraph`). */
export const inParagraph = (text: string): string => text.replace(/\n/g, '\r');

export const newText = (text: string, style: TextStyle = {}): TextState => ({
  kind: 'text',
  runs: text === '' ? [] : [{ text, style }],
});

/** What a paragraph that a script adds says of itself, while one that was loaded inherits it. */
const saidByNew: ParagraphStyle = {
  alignment: 'LEFT',
  lineSpacing: 1.15,
  leftToRight: true,
  indentStart: 0,
  indentEnd: 0,
  indentFirstLine: 0,
  spacingBefore: 0,
  spacingAfter: 0,
};

/** The paragraph of a new document or cell: all of its style is inherited. */
export const blankParagraph = (text = '', mark: TextStyle = {}): ParagraphState => ({
  kind: 'paragraph',
  children: text === '' ? [] : [newText(inParagraph(text), mark)],
  style: {},
  mark,
});

/** A paragraph that a script adds. */
export const newParagraph = (text: string, mark: TextStyle = {}): ParagraphState => ({
  ...blankParagraph(text, mark),
  style: { ...saidByNew },
});

export const newListItem = (
  text: string,
  listId: string,
  level: number,
  mark: TextStyle = {},
): ListItemState => ({
  kind: 'listItem',
  children: text === '' ? [] : [newText(inParagraph(text), mark)],
  style: { alignment: 'LEFT', lineSpacing: 1.15, leftToRight: true },
  mark,
  listId,
  level,
});

export const newCell = (text = '', mark: TextStyle = {}): CellState => ({
  kind: 'cell',
  children: text.split('\n').map((line) => blankParagraph(line, mark)),
  colSpan: 1,
  rowSpan: 1,
});

export const newRow = (texts: readonly string[], mark: TextStyle = {}): RowState => ({
  kind: 'row',
  children: texts.map((text) => newCell(text, mark)),
});

/** Without cells it has no row at all (gas-fakes, test/testdocsnext.js). */
export const newTable = (
  cells: readonly (readonly string[])[],
  mark: TextStyle = {},
): TableState => ({
  kind: 'table',
  children: cells.map((row) => newRow(row, mark)),
  columnWidths: [],
});

export const newSection = (kind: SectionState['kind']): SectionState => ({
  kind,
  children: [blankParagraph()],
  mark: {},
});

/** The glyphs of a list that a script begins: numbers (same source), lettered and Roman below. */
export const numberedGlyphs = (): GlyphName[] =>
  Array.from({ length: 9 }, (_, level) => numbering[level % 3] ?? 'NUMBER');

const numbering: readonly GlyphName[] = ['NUMBER', 'LATIN_LOWER', 'ROMAN_LOWER'];

/** An empty document: one empty paragraph (issuetracker 432432968), A4, margins of an inch. */
export const newDocument = (id: string): DocumentState => ({
  id,
  body: newSection('body'),
  header: null,
  footer: null,
  page: {
    width: 595.28,
    height: 841.89,
    marginTop: 72,
    marginBottom: 72,
    marginLeft: 72,
    marginRight: 72,
  },
  headings: {},
  lists: {},
  language: null,
  digest: '',
});
