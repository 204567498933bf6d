// How a cell looks, in the words of the engine.

import type { Cell } from './state.ts';

export interface EngineStyle {
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: boolean;
  fillColor?: string;
  textColor?: string;
  fontSize?: number;
  align?: 'left' | 'center' | 'right';
  verticalAlign?: 'top' | 'middle' | 'bottom';
  wrapping?: 'overflow' | 'wrap' | 'clip';
  /** Radians, clockwise. */
  rotation?: number;
}

const styles = new Map<string, EngineStyle>();

/** Letters below each other are shown standing on their side. */
const degrees = (rotation: NonNullable<Cell['rotation']>) =>
  rotation === 'vertical' ? -90 : rotation;

/** The style of a cell; equal ones are one object. */
export function styleOf(cell: Cell): EngineStyle | undefined {
  const { bold, italic, strike, underline, bg, color, size, h, va, wrap, rotation } = cell;
  const all = [bold, italic, strike, underline, bg, color, size, h, va, wrap, rotation];
  if (!all.some(Boolean)) return undefined;
  const key = all.join('|');
  let style = styles.get(key);
  if (!style) {
    style = {
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(strike && { strikethrough: strike }),
      ...(underline && { underline }),
      ...(bg !== undefined && { fillColor: bg }),
      ...(color !== undefined && { textColor: color }),
      ...(size !== undefined && { fontSize: size }),
      ...(h !== undefined && { align: h }),
      ...(va !== undefined && { verticalAlign: va }),
      ...(wrap !== undefined && { wrapping: wrap.toLowerCase() as 'wrap' }),
      ...(rotation !== undefined && { rotation: (-degrees(rotation) * Math.PI) / 180 }),
    };
    styles.set(key, style);
  }
  return style;
}
