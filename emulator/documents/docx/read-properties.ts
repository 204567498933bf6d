// The properties of runs and paragraphs, read from WordprocessingML.

import type { ParagraphStyle, TextStyle } from '../style-state.ts';
import { attribute, childOf, type Element, numberIn, valOf } from './dom.ts';

/** A switch such as `w:b`: on by being there, off by saying so. */
function toggle(properties: Element | null, name: string): boolean | undefined {
  const found = childOf(properties, name);
  if (!found) return undefined;
  return !['0', 'false', 'off', 'none'].includes(attribute(found, 'val') ?? '1');
}

function colourIn(text: string | null): string | undefined {
  return text !== null && /^[0-9a-f]{6}$/i.test(text) ? `#${text.toLowerCase()}` : undefined;
}

const highlights: Record<string, string> = {
  yellow: '#ffff00',
  green: '#00ff00',
  cyan: '#00ffff',
  magenta: '#ff00ff',
  red: '#ff0000',
  blue: '#0000ff',
  lightGray: '#c0c0c0',
  darkGray: '#808080',
};

const positions: Record<string, TextStyle['position']> = {
  superscript: 'SUPERSCRIPT',
  subscript: 'SUBSCRIPT',
  baseline: 'NORMAL',
};

/** What `w:rPr` says. */
export function textStyle(properties: Element | null): TextStyle {
  const size = numberIn(childOf(properties, 'sz'), 'val');
  const fonts = childOf(properties, 'rFonts');
  const ground =
    colourIn(attribute(childOf(properties, 'shd'), 'fill')) ??
    highlights[valOf(properties, 'highlight') ?? ''];
  return told<TextStyle>({
    bold: toggle(properties, 'b'),
    italic: toggle(properties, 'i'),
    underline: toggle(properties, 'u'),
    strikethrough: toggle(properties, 'strike'),
    foreground: colourIn(valOf(properties, 'color')),
    background: ground,
    family: attribute(fonts, 'ascii') ?? attribute(fonts, 'hAnsi') ?? undefined,
    size: size === undefined ? undefined : size / 2,
    position: positions[valOf(properties, 'vertAlign') ?? ''],
  });
}

const alignments: Record<string, ParagraphStyle['alignment']> = {
  left: 'LEFT',
  start: 'LEFT',
  center: 'CENTER',
  right: 'RIGHT',
  end: 'RIGHT',
  both: 'JUSTIFY',
  distribute: 'JUSTIFY',
};

const points = (twips: number | undefined) => (twips === undefined ? undefined : twips / 20);

/** What `w:pPr` says, the heading aside. */
export function paragraphStyle(properties: Element | null): ParagraphStyle {
  const spacing = childOf(properties, 'spacing');
  const indent = childOf(properties, 'ind');
  const start = points(numberIn(indent, 'left') ?? numberIn(indent, 'start'));
  const hanging = points(numberIn(indent, 'hanging'));
  const first = hanging === undefined ? points(numberIn(indent, 'firstLine')) : -hanging;
  const line = numberIn(spacing, 'line');
  const factor = (attribute(spacing, 'lineRule') ?? 'auto') === 'auto';
  const rightToLeft = toggle(properties, 'bidi');
  return told<ParagraphStyle>({
    alignment: alignments[valOf(properties, 'jc') ?? ''],
    indentStart: start,
    indentEnd: points(numberIn(indent, 'right') ?? numberIn(indent, 'end')),
    indentFirstLine: first === undefined ? undefined : (start ?? 0) + first,
    lineSpacing: line !== undefined && factor ? line / 240 : undefined,
    spacingBefore: points(numberIn(spacing, 'before')),
    spacingAfter: points(numberIn(spacing, 'after')),
    leftToRight: rightToLeft === undefined ? undefined : !rightToLeft,
  });
}

/** Without what is not told. */
function told<T extends object>(style: { [K in keyof T]: T[K] | undefined }): T;
function told(style: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}
