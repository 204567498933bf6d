// Range, part 6: the colours of its cells and of their letters, as texts and as objects.

import { colour } from '../colours.ts';
import type { Cell } from '../state.ts';
import { Color, colourOf } from './color.ts';
import type { DressSetter } from './range-cells.ts';
import { RangeText } from './range-text.ts';

const WHITE = '#ffffff';
const BLACK = '#000000';

const background: DressSetter<string | null> = (text) => {
  if (text === null || text === '') return { bg: undefined, bgTheme: undefined };
  const bg = colour(text);
  return bg === undefined ? null : { bg: bg === WHITE ? undefined : bg, bgTheme: undefined };
};
const backgroundObject: DressSetter<Color | null> = (color) =>
  color?.state.theme === undefined
    ? background(color?.state.rgb ?? null)
    : { bg: color.state.rgb, bgTheme: color.state.theme };
const fontColour: DressSetter<string | null> = (text) => {
  if (text === null || text === '') return { color: undefined, colorTheme: undefined };
  const color = colour(text);
  return color === undefined ? null : { color, colorTheme: undefined };
};
const fontColourObject: DressSetter<Color | null> = (color) => ({
  color: color?.state.rgb,
  colorTheme: color?.state.theme,
});

const backgroundOf = (cell: Cell | undefined) => cell?.bg ?? WHITE;
const backgroundObjectOf = (cell: Cell | undefined) =>
  new Color(colourOf(backgroundOf(cell), cell?.bgTheme));
const fontColourOf = (cell: Cell | undefined) => cell?.color ?? BLACK;
const fontColourObjectOf = (cell: Cell | undefined) =>
  new Color(colourOf(fontColourOf(cell), cell?.colorTheme));

export abstract class RangeColours extends RangeText {
  setBackground(text: string | null): this {
    return this.layAll(background, text);
  }

  /** An older name of `setBackground`. */
  setBackgroundColor(text: string): this {
    return this.setBackground(text);
  }

  setBackgrounds(texts: (string | null)[][]): this {
    return this.layEach(background, texts);
  }

  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.layAll(background, `rgb(${red},${green},${blue})`);
  }

  getBackgrounds(): string[][] {
    return this.shown(backgroundOf);
  }

  getBackground(): string {
    return this.shownFirst(backgroundOf);
  }

  setBackgroundObject(color: Color | null): this {
    return this.layAll(backgroundObject, color);
  }

  /** null resets the whole range. */
  setBackgroundObjects(colors: Color[][] | null): this {
    return colors ? this.layEach(backgroundObject, colors) : this.setBackgroundObject(null);
  }

  getBackgroundObject(): Color {
    return this.shownFirst(backgroundObjectOf);
  }

  getBackgroundObjects(): Color[][] {
    return this.shown(backgroundObjectOf);
  }

  setFontColor(text: string | null): this {
    return this.layAll(fontColour, text);
  }

  setFontColors(texts: (string | null)[][]): this {
    return this.layEach(fontColour, texts);
  }

  getFontColors(): string[][] {
    return this.shown(fontColourOf);
  }

  getFontColor(): string {
    return this.shownFirst(fontColourOf);
  }

  setFontColorObject(color: Color | null): this {
    return this.layAll(fontColourObject, color);
  }

  setFontColorObjects(colors: (Color | null)[][]): this {
    return this.layEach(fontColourObject, colors);
  }

  getFontColorObject(): Color {
    return this.shownFirst(fontColourObjectOf);
  }

  getFontColorObjects(): Color[][] {
    return this.shown(fontColourObjectOf);
  }
}
