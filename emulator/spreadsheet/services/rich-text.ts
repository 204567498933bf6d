// RichTextValue, TextStyle and their builders: one style for the whole text.

import { Service } from '../../core/service.ts';
import { colour } from '../colours.ts';
import { invalidArgument } from '../errors.ts';
import type { Cell } from '../state.ts';

type Dress = Pick<Cell, 'bold' | 'italic' | 'strike' | 'size' | 'family' | 'color'>;

export class TextStyleService extends Service {
  readonly gas = 'Spreadsheet.TextStyle';

  constructor(private readonly set: Readonly<Dress> = {}) {
    super();
  }

  /** What it lays on a cell, for the services of this room. */
  dress(): Readonly<Dress> {
    return this.set;
  }

  isBold(): boolean | null {
    return this.set.bold ?? null;
  }

  isItalic(): boolean | null {
    return this.set.italic ?? null;
  }

  isStrikethrough(): boolean | null {
    return this.set.strike ?? null;
  }

  getFontSize(): number | null {
    return this.set.size ?? null;
  }

  getFontFamily(): string | null {
    return this.set.family ?? null;
  }

  getForegroundColor(): string | null {
    return this.set.color ?? null;
  }

  copy(): TextStyleBuilder {
    return new TextStyleBuilder(this.set);
  }
}

export class TextStyleBuilder extends Service {
  readonly gas = 'Spreadsheet.TextStyleBuilder';
  #set: Dress;

  constructor(from: Readonly<Dress> = {}) {
    super();
    this.#set = { ...from };
  }

  build(): TextStyleService {
    return new TextStyleService({ ...this.#set });
  }

  setBold(bold: boolean): this {
    this.#set.bold = bold;
    return this;
  }

  setItalic(italic: boolean): this {
    this.#set.italic = italic;
    return this;
  }

  setStrikethrough(strike: boolean): this {
    this.#set.strike = strike;
    return this;
  }

  setFontSize(size: number): this {
    this.#set.size = size;
    return this;
  }

  setFontFamily(family: string): this {
    this.#set.family = family;
    return this;
  }

  setForegroundColor(text: string): this {
    const color = colour(text);
    if (color !== undefined) this.#set.color = color;
    return this;
  }
}

export class RichTextValueService extends Service {
  readonly gas = 'Spreadsheet.RichTextValue';

  constructor(
    private readonly text: string,
    readonly style: TextStyleService = new TextStyleService(),
  ) {
    super();
  }

  getText(): string {
    return this.text;
  }

  getTextStyle(): TextStyleService {
    return this.style;
  }

  getLinkUrl(): string | null {
    return null;
  }

  getStartIndex(): number {
    return 0;
  }

  getEndIndex(): number {
    return this.text.length;
  }

  getRuns(): RichTextValueService[] {
    return [this];
  }

  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder('throws', this.text, this.style);
  }
}

export class RichTextValueBuilder extends Service {
  readonly gas = 'Spreadsheet.RichTextValueBuilder';

  constructor(
    /** U4: whether an empty text is refused. */
    private readonly empty: 'throws' | 'blank',
    private text = '',
    private style = new TextStyleService(),
  ) {
    super();
  }

  setText(text: string): this {
    if (text === '' && this.empty === 'throws') throw invalidArgument('text');
    this.text = text;
    return this;
  }

  /** A style for a part of the text is laid on the whole: a cell here has one dress. */
  setTextStyle(
    first: TextStyleService | number | null,
    _end?: number,
    part?: TextStyleService,
  ): this {
    const style = part ?? first;
    if (typeof style === 'number') return this;
    this.style = style ?? new TextStyleService();
    return this;
  }

  build(): RichTextValueService {
    return new RichTextValueService(this.text, this.style);
  }
}
