// The model of an administrative paper after Nghị định 30/2020/NĐ-CP: its parts, not its looks.

import type { Ids } from '../../workbook/enums.ts';

/** Words of one look inside a line. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Words that a newer version dropped, and those that it added. */
  readonly strike?: boolean;
  readonly underline?: boolean;
  /** An `https` address that the words lead to; anything else stays bare words. */
  readonly link?: string;
}

/** A line of text, made of runs. */
export type Line = readonly Run[];

/** A paragraph of the text. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: Line;
}

/** Level 1 is “I. TIÊU ĐỀ”, level 2 is “1. Tiêu đề” on a line of its own. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2;
  readonly text: string;
}

/** A point of a list with its mark: `-`, `1.`, `a)`. */
export interface Point {
  readonly kind: 'point';
  readonly mark: string;
  readonly runs: Line;
}

export interface TableColumn {
  readonly title: string;
  /** Share of the width of the text, in percent; the shares of a table add up to 100. */
  readonly share: number;
  readonly align: 'left' | 'center' | 'justify';
}

/** A row of cells, each of one or more lines; or a band, one bold line across the whole table. */
export type TableRow =
  | { readonly kind: 'cells'; readonly cells: readonly (readonly Line[])[] }
  | { readonly kind: 'band'; readonly text: string };

/** A table; its header row is repeated on every page. */
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** `Phần thứ nhất`, `Chương I`, `Mục 1` over its title, two centred bold lines (Phụ lục I, Mục II.5). */
export interface Chapter {
  readonly kind: 'chapter';
  readonly label: string;
  readonly title: string;
}

export type Block = Paragraph | Heading | Point | Table | Chapter;

export type Orientation = 'portrait' | 'landscape';

/** What stands over the text: the name of a typed paper, or the “V/v” of a công văn. */
export type Subject =
  | { readonly kind: 'typed'; readonly typeName: string; readonly subject: string }
  | { readonly kind: 'letter'; readonly about: string };

export interface Signature {
  /** `KT. GIÁM ĐỐC`, `TM. …`; '' when the head signs. */
  readonly authority: string;
  /** `GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`. */
  readonly position: string;
  /** The name alone, without degrees (Phụ lục I, Mục II.7); '' leaves the place free. */
  readonly name: string;
}

/** A part that begins on a page of its own after the signature, with pages numbered anew. */
export interface Annex {
  /** `Phụ lục`, or `Phụ lục I` when there is more than one. */
  readonly label: string;
  readonly title: string;
  /** `(Kèm theo Báo cáo số … của …)`. */
  readonly reference: string;
  readonly orientation: Orientation;
  readonly blocks: readonly Block[];
}

export interface Paper {
  /** What the file's properties call it. */
  readonly name: string;
  readonly orientation: Orientation;
  readonly parentBody: string;
  readonly body: string;
  /** `Số: 345/SKHCN-QLCN`; '' when the paper bears none. */
  readonly number: string;
  /** `Bắc Giang, ngày 05 tháng 8 năm 2021`. */
  readonly placeAndDate: string;
  readonly subject: Subject;
  readonly urgency: Ids<'urgency'>;
  /** `DỰ THẢO LẦN 1`; '' for none. */
  readonly stamp: string;
  readonly recipients: readonly string[];
  /** Legal bases without their closing marks. */
  readonly bases: readonly string[];
  /** Of a Quyết định: who decides, over the bases, and `QUYẾT ĐỊNH:` under them (Mẫu 1.2, 1.3). */
  readonly decides?: { readonly authority: string; readonly word: string };
  readonly blocks: readonly Block[];
  readonly signature: Signature;
  /** The secretary's, on the left of a biên bản (Mẫu 1.9): “Nơi nhận” then stands under both. */
  readonly leftSignature?: Signature;
  /** The lines of “Nơi nhận”, without dash and closing mark. */
  readonly receivers: readonly string[];
  readonly annexes: readonly Annex[];
}
