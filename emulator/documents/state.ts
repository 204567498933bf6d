// Google documents as plain data: a tree of elements as DocumentApp shows it.

import type {
  GlyphName,
  HeadingName,
  ParagraphStyle,
  TextStyle,
  verticalNames,
} from './style-state.ts';

export interface Run {
  text: string;
  style: TextStyle;
}

export interface TextState {
  kind: 'text';
  runs: Run[];
}

export interface ImageState {
  kind: 'image';
  bytes: Uint8Array;
  contentType: string;
  /** In pixels, which DocumentApp counts as points. */
  width: number;
  height: number;
  altTitle?: string;
  altDescription?: string;
  link?: string;
}

export interface FootnoteState {
  kind: 'footnote';
  section: SectionState;
}

/** What the model cannot hold; its XML is kept where another document can take it unchanged. */
export interface UnsupportedState {
  kind: 'unsupported';
  xml: string;
}

export interface MarkState {
  kind: 'pageBreak' | 'rule';
}

export type InlineState = TextState | ImageState | FootnoteState | UnsupportedState | MarkState;

export interface ParagraphState {
  kind: 'paragraph';
  children: InlineState[];
  style: ParagraphStyle;
  /** The style of the paragraph's end, which text takes on that is put into an empty one. */
  mark: TextStyle;
}

export interface ListItemState {
  kind: 'listItem';
  children: InlineState[];
  style: ParagraphStyle;
  mark: TextStyle;
  listId: string;
  level: number;
}

export interface CellState {
  kind: 'cell';
  children: BlockState[];
  background?: string;
  paddingTop?: number;
  paddingBottom?: number;
  paddingLeft?: number;
  paddingRight?: number;
  verticalAlignment?: (typeof verticalNames)[number];
  /** How many columns and rows it takes; 0 where a merged cell above or before covers it. */
  colSpan: number;
  rowSpan: number;
}

export interface RowState {
  kind: 'row';
  children: CellState[];
  minimumHeight?: number;
}

export interface TableState {
  kind: 'table';
  children: RowState[];
  borderColor?: string;
  borderWidth?: number;
  /** In points by column; null for a column that shares what is left. */
  columnWidths: (number | null)[];
}

export type BlockState = ParagraphState | ListItemState | TableState | UnsupportedState;

export interface SectionState {
  kind: 'body' | 'header' | 'footer' | 'footnoteSection';
  children: BlockState[];
  /** What new paragraphs take on after the section's own `setAttributes`. */
  mark: TextStyle;
}

export type ContainerState =
  | SectionState
  | ParagraphState
  | ListItemState
  | TableState
  | RowState
  | CellState;
export type ElementState = ContainerState | InlineState;

/** Sizes of the page in points. */
export interface PageSetup {
  width: number;
  height: number;
  marginTop: number;
  marginBottom: number;
  marginLeft: number;
  marginRight: number;
}

export interface DocumentState {
  id: string;
  body: SectionState;
  header: SectionState | null;
  footer: SectionState | null;
  page: PageSetup;
  /** What `setHeadingAttributes` or an imported file changed about the standard headings. */
  headings: Partial<Record<HeadingName, { paragraph: ParagraphStyle; text: TextStyle }>>;
  /** The glyphs of each list by level of nesting. */
  lists: Record<string, GlyphName[]>;
  language: string | null;
  /** Of the .docx bytes that were written from this state; see document-store.ts. */
  digest: string;
}

export interface DocumentsState {
  byId: Record<string, DocumentState>;
}
