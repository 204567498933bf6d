// TextStyle and its builder: how letters look; what is not set is null.

import { Service } from '../../core/service.ts';
import type { Dress } from '../cells.ts';
import { colour } from '../colours.ts';
import type { TextDress } from '../state.ts';
import { Color, type ColourState, colourOf } from './color.ts';

/** All that a cell says about its letters; Google's defaults where it says nothing. */
export function dressOfCell(cell: TextDress | undefined): TextDress {
  return {
    bold: cell?.bold ?? false,
    italic: cell?.italic ?? false,
    strike: cell?.strike ?? false,
    underline: cell?.underline ?? false,
    size: cell?.size ?? 10,
    family: cell?.family ?? 'Arial',
    color: cell?.color ?? '#000000',
    ...(cell?.colorTheme !== undefined && { colorTheme: cell.colorTheme }),
  };
}

/** What a style lays on a cell: false takes away, what is not set is left. */
export function layOfStyle(style: TextDress): Dress {
  const lay: Dress = {};
  if (style.bold !== undefined) lay.bold = style.bold || undefined;
  if (style.italic !== undefined) lay.italic = style.italic || undefined;
  if (style.strike !== undefined) lay.strike = style.strike || undefined;
  if (style.underline !== undefined) lay.underline = style.underline || undefined;
  if (style.size !== undefined) lay.size = style.size;
  if (style.family !== undefined) lay.family = style.family;
  if (style.color !== undefined) {
    lay.color = style.color;
    lay.colorTheme = style.colorTheme;
  }
  return lay;
}

export class TextStyleService extends Service {
  readonly gas = 'Spreadsheet.TextStyle';

  constructor(private readonly set: Readonly<TextDress> = {}) {
    super();
  }

  /** What it lays on a cell, for the services of this room. */
  dress(): Readonly<TextDress> {
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

  isUnderline(): boolean | null {
    return this.set.underline ?? null;
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

  getForegroundColorObject(): Color | null {
    const { color, colorTheme } = this.set;
    return color === undefined ? null : new Color(colourOf(color, colorTheme));
  }

  copy(): TextStyleBuilder {
    return new TextStyleBuilder(this.set);
  }
}

export class TextStyleBuilder extends Service {
  readonly gas = 'Spreadsheet.TextStyleBuilder';
  #set: TextDress;

  constructor(from: Readonly<TextDress> = {}) {
    super();
    this.#set = { ...from };
  }

  build(): TextStyleService {
    return new TextStyleService({ ...this.#set });
  }

  private with(dress: TextDress): this {
    this.#set = { ...this.#set, ...dress };
    return this;
  }

  setBold(bold: boolean): this {
    return this.with({ bold });
  }

  setItalic(italic: boolean): this {
    return this.with({ italic });
  }

  setStrikethrough(strike: boolean): this {
    return this.with({ strike });
  }

  setUnderline(underline: boolean): this {
    return this.with({ underline });
  }

  setFontSize(size: number): this {
    return this.with({ size });
  }

  setFontFamily(family: string): this {
    return this.with({ family });
  }

  private colour(state: ColourState): this {
    const { colorTheme: _, ...rest } = this.#set;
    this.#set = { ...rest, ...textColour(state) };
    return this;
  }

  setForegroundColor(text: string): this {
    const rgb = colour(text);
    return rgb === undefined ? this : this.colour({ rgb });
  }

  setForegroundColorObject(color: Color): this {
    return this.colour(color.state);
  }
}

function textColour(state: ColourState): TextDress {
  const { rgb, theme } = state;
  return theme === undefined ? { color: rgb } : { color: rgb, colorTheme: theme };
}
