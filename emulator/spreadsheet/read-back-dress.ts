// The engine's formats and styles in the store's words: the way back of a person's dressing.

import type { Dress } from './cells.ts';
import type { EngineStyle } from './engine-style.ts';
import type { LocaleFacts } from './locale.ts';
import type { Cell } from './state.ts';

/** Google's pattern for a format of the engine; undefined for none. */
export function formatOfModel(format: string | undefined, facts: LocaleFacts): string | undefined {
  if (format === undefined || format === '') return undefined;
  if (format === facts.date.toLowerCase()) return facts.date;
  return format.replace(/\ba\b$/, 'AM/PM');
}

/** The dress that a style of the engine lays on a cell; what it lacks is taken away. */
export function styleOfModel(style: object | undefined): Dress {
  const given: EngineStyle = style ?? {};
  return {
    bold: given.bold || undefined,
    italic: given.italic || undefined,
    strike: given.strikethrough || undefined,
    underline: given.underline || undefined,
    bg: given.fillColor?.toLowerCase(),
    color: given.textColor?.toLowerCase(),
    size: given.fontSize,
    h: given.align,
    va: given.verticalAlign,
    rotation: degreesOf(given.rotation),
    wrap: given.wrapping?.toUpperCase() as Cell['wrap'],
  };
}

/** The engine turns clockwise in radians; undefined where the text stands as usual. */
function degreesOf(radians: number | undefined): number | undefined {
  return radians === undefined ? undefined : Math.round((-radians * 180) / Math.PI) || undefined;
}
