// Color, its two kinds and its builder: a concrete colour, or a role of the spreadsheet's theme.

import { type GasEnum, GasError, Service } from '../../core/service.ts';
import { enumValue } from '../../core/signatures.ts';
import { colour, themeColour } from '../colours.ts';
import { invalidArgument } from '../errors.ts';

/** A colour as it is shown, and the theme's role that gave it, if one did. */
export interface ColourState {
  rgb: string;
  theme?: string;
}

/** The colour of a dress that keeps the theme's role beside what is shown. */
export function colourOf(rgb: string, theme: string | undefined): ColourState {
  return theme === undefined ? { rgb } : { rgb, theme };
}

type Kind = 'UNSUPPORTED' | 'RGB' | 'THEME';

const kindOf = (state: ColourState | null): Kind =>
  state === null ? 'UNSUPPORTED' : state.theme === undefined ? 'RGB' : 'THEME';
const typeOf = (kind: Kind) => enumValue('Base.ColorType', kind);

function asRgb(state: ColourState | null): RgbColor {
  if (state === null || state.theme !== undefined) {
    throw new GasError('Object is not of type RgbColor.');
  }
  return new RgbColor(state.rgb);
}

function asTheme(state: ColourState | null): ThemeColor {
  if (state?.theme === undefined) throw new GasError('Object is not of type ThemeColor.');
  return new ThemeColor(state.theme);
}

export class Color extends Service {
  readonly gas = 'Spreadsheet.Color';

  constructor(readonly state: ColourState) {
    super();
  }

  getColorType(): GasEnum {
    return typeOf(kindOf(this.state));
  }

  asRgbColor(): RgbColor {
    return asRgb(this.state);
  }

  asThemeColor(): ThemeColor {
    return asTheme(this.state);
  }
}

export class RgbColor extends Service {
  readonly gas = 'Base.RgbColor';

  constructor(private readonly hex: string) {
    super();
  }

  private channel(at: number): number {
    return Number.parseInt(this.hex.slice(at, at + 2), 16);
  }

  asHexString(): string {
    return this.hex;
  }

  getRed(): number {
    return this.channel(1);
  }

  getGreen(): number {
    return this.channel(3);
  }

  getBlue(): number {
    return this.channel(5);
  }

  getColorType(): GasEnum {
    return typeOf('RGB');
  }
}

export class ThemeColor extends Service {
  readonly gas = 'Spreadsheet.ThemeColor';

  constructor(private readonly role: string) {
    super();
  }

  getThemeColorType(): GasEnum {
    return enumValue('Spreadsheet.ThemeColorType', this.role);
  }

  getColorType(): GasEnum {
    return typeOf('THEME');
  }
}

export class ColorBuilder extends Service {
  readonly gas = 'Spreadsheet.ColorBuilder';
  #state: ColourState | null = null;

  /** [K] A builder that was given no colour has nothing to build. */
  build(): Color {
    if (!this.#state) throw invalidArgument('color');
    return new Color(this.#state);
  }

  setRgbColor(text: string): this {
    const rgb = colour(text);
    if (rgb === undefined) throw invalidArgument('cssString');
    this.#state = { rgb };
    return this;
  }

  setThemeColor({ name }: GasEnum): this {
    this.#state = { rgb: themeColour(name), theme: name };
    return this;
  }

  getColorType(): GasEnum {
    return typeOf(kindOf(this.#state));
  }

  asRgbColor(): RgbColor {
    return asRgb(this.#state);
  }

  asThemeColor(): ThemeColor {
    return asTheme(this.#state);
  }
}
