// Text styles of charts, which are others than those of cells.

import { Service } from '../../../core/service.ts';

interface ChartLetters {
  color: string | null;
  fontName: string | null;
  fontSize: number | null;
}

export class ChartTextStyle extends Service {
  readonly gas = 'Charts.TextStyle';

  constructor(readonly letters: Readonly<ChartLetters>) {
    super();
  }

  getColor(): string | null {
    return this.letters.color;
  }

  getFontName(): string | null {
    return this.letters.fontName;
  }

  getFontSize(): number | null {
    return this.letters.fontSize;
  }
}

export class ChartTextStyleBuilder extends Service {
  readonly gas = 'Charts.TextStyleBuilder';
  #letters: Readonly<ChartLetters> = { color: null, fontName: null, fontSize: null };

  build(): ChartTextStyle {
    return new ChartTextStyle(this.#letters);
  }

  setColor(color: string): this {
    this.#letters = { ...this.#letters, color };
    return this;
  }

  setFontName(fontName: string): this {
    this.#letters = { ...this.#letters, fontName };
    return this;
  }

  setFontSize(fontSize: number): this {
    this.#letters = { ...this.#letters, fontSize };
    return this;
  }
}

/** A text style as the option that it stands for; any other value as it is. */
export function styleOption(value: unknown): unknown {
  if (!(value instanceof ChartTextStyle)) return value;
  return Object.fromEntries(Object.entries(value.letters).filter(([, letter]) => letter !== null));
}
