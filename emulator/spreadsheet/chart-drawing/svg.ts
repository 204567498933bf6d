// Pieces of an SVG picture: boxes, lines, texts.

import { forbiddenInXml } from '../../drive/docx.ts';
import { escapeFor } from '../../script/html-template.ts';

/** A part of the picture, in pixels from its top left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Text as XML takes it; halves of a character are left out as well. */
const safe = (text: string): string =>
  escapeFor('html', text.replace(/\p{Surrogate}/gu, '').replace(forbiddenInXml, ''));

const rounded = (value: string | number) =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;

/** An element; its content is SVG already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content = '',
): string {
  const all = Object.entries(attributes).map(([key, value]) => ` ${key}="${safe(rounded(value))}"`);
  return `<${name}${all.join('')}>${content}</${name}>`;
}

export const rectangle = ({ x, y, width, height }: Box, fill: string): string =>
  element('rect', { x, y, width, height, fill });

export const line = (x1: number, y1: number, x2: number, y2: number, stroke: string): string =>
  element('line', { x1, y1, x2, y2, stroke, 'stroke-width': 1 });

/** The names that SVG has for a text that begins, has its middle, or ends at its place. */
export type Anchor = 'start' | 'middle' | 'end';

export interface Writing {
  size?: number;
  color?: string;
  anchor?: Anchor;
  /** Upwards instead of to the right. */
  upwards?: boolean;
}

export function writing(text: string, x: number, y: number, how: Writing = {}): string {
  const { size = 12, color = '#444444', anchor = 'start', upwards = false } = how;
  return element(
    'text',
    {
      x,
      y,
      'font-family': 'Arial',
      'font-size': size,
      fill: color,
      'text-anchor': anchor,
      ...(upwards && { transform: `rotate(-90 ${rounded(x)} ${rounded(y)})` }),
    },
    safe(text),
  );
}

/** The width of a text, from the mean width of its letters. */
export const widthOf = (text: string, size: number): number => [...text].length * size * 0.56;

/** A text as far as it has room. */
export function fitted(text: string, width: number, size: number): string {
  if (widthOf(text, size) <= width) return text;
  const letters = Math.max(Math.floor(width / (size * 0.56)) - 1, 0);
  return `${[...text].slice(0, letters).join('')}…`;
}
