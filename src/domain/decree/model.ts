// A word-processor file as the checker of Nghị định 30/2020 sees it: pages, paragraphs, how each is
// set once every style has had its say. All lengths are in points.

/** Words of one look. */
export interface Run {
  readonly text: string;
  readonly font: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  /** `000000`; black where the file leaves it to the reader's program. */
  readonly color: string;
}

export type Align = 'left' | 'center' | 'right' | 'justify';

/** Line spacing: a multiple of the single line, or a height in points. */
export type LineHeight =
  | { readonly kind: 'multiple'; readonly lines: number }
  | { readonly kind: 'exact' | 'atLeast'; readonly points: number };

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly runs: readonly Run[];
  readonly align: Align;
  readonly left: number;
  readonly right: number;
  /** Of the first line beyond `left`; below zero where it hangs. */
  readonly firstLine: number;
  readonly before: number;
  readonly after: number;
  readonly line: LineHeight;
  /** Numbered or bulleted by the program. */
  readonly listed: boolean;
  /** Begins on a page of its own. */
  readonly breaksPage: boolean;
  /** A border over or under it. */
  readonly ruled: boolean;
  /** Widths of the lines drawn at it as shapes. */
  readonly drawn: readonly number[];
  /** Fields in it: `PAGE`. */
  readonly fields: readonly string[];
  /** The width that it may fill: of the text, or of its cell. */
  readonly room: number;
}

export interface Cell {
  readonly blocks: readonly Block[];
}

export interface Table {
  readonly kind: 'table';
  /** Has lines between its cells; a layout table has none. */
  readonly bordered: boolean;
  readonly rows: readonly (readonly Cell[])[];
}

export type Block = Paragraph | Table;

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What stands in the top or bottom margin; `first` is null where the first page is not told apart. */
export interface Margins {
  readonly usual: readonly Paragraph[];
  readonly first: readonly Paragraph[] | null;
}

export interface Section {
  readonly page: Page;
  readonly header: Margins;
  readonly footer: Margins;
  /** The number of its first page; null when it goes on counting. */
  readonly startsAt: number | null;
  /** `decimal` unless it says otherwise. */
  readonly numberFormat: string;
  /** Begins on a page of its own. */
  readonly newPage: boolean;
  readonly blocks: readonly Block[];
}

export interface FormDocument {
  readonly sections: readonly Section[];
}
