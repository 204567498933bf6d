// SpreadsheetTheme: the font and the colours of a theme; that of a spreadsheet changes with it at once.

import { type GasEnum, Service } from '../../core/service.ts';
import { enumValue } from '../../core/signatures.ts';
import type { Book } from '../book.ts';
import { invalidArgument } from '../errors.ts';
import type { ThemeState } from '../state.ts';
import { applyTheme } from '../themes.ts';
import { Color } from './color.ts';

export class SpreadsheetTheme extends Service {
  readonly gas = 'Spreadsheet.SpreadsheetTheme';
  readonly #book: Book | null;
  #own: ThemeState | null;

  /** @param of a spreadsheet, whose theme it is; or a theme of nobody's */
  constructor(of: Book | ThemeState) {
    super();
    const ofBook = 'state' in of;
    this.#book = ofBook ? of : null;
    this.#own = ofBook ? null : of;
  }

  /** What it says now, for the services of this room. */
  get theme(): ThemeState {
    if (this.#own) return this.#own;
    if (!this.#book) throw invalidArgument('theme');
    return this.#book.state.theme;
  }

  #change(change: Partial<ThemeState>): this {
    const next = { ...this.theme, ...change };
    if (this.#book) this.#book.alterBook((book) => applyTheme(book, next));
    else this.#own = next;
    return this;
  }

  /** UNSUPPORTED is no colour of any theme. */
  #role({ name }: GasEnum): string {
    if (this.theme.colours[name] === undefined) throw invalidArgument('themeColorType');
    return name;
  }

  getThemeColors(): GasEnum[] {
    const names = Object.keys(this.theme.colours);
    return names.map((name) => enumValue('Spreadsheet.ThemeColorType', name));
  }

  getConcreteColor(type: GasEnum): Color {
    return new Color({ rgb: this.theme.colours[this.#role(type)] ?? '' });
  }

  /** A concrete colour: another role is none [K]. */
  setConcreteColor(type: GasEnum, first: Color | number, green = 0, blue = 0): this {
    const role = this.#role(type);
    if (first instanceof Color) {
      if (first.state.theme !== undefined) throw invalidArgument('color');
      return this.#colour(role, first.state.rgb);
    }
    const channels = { red: first, green, blue };
    const hex = Object.entries(channels).map(([channel, value]) => {
      if (value < 0 || value > 255) throw invalidArgument(channel);
      return Math.trunc(value).toString(16).padStart(2, '0');
    });
    return this.#colour(role, `#${hex.join('')}`);
  }

  #colour(role: string, rgb: string): this {
    return this.#change({ colours: { ...this.theme.colours, [role]: rgb } });
  }

  getFontFamily(): string {
    return this.theme.font;
  }

  setFontFamily(font: string): this {
    return this.#change({ font });
  }
}
