// Stretches of a long paper, drawn as the text that the file holds and put into it when the library
// has written the rest: of its own objects, some thirty to a row, five thousand comments would need
// several times the time.

import type { IContext } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { everyMatch } from '../domain/every-match.ts';
import { MAIN_PART, packaged } from './docx-package.ts';
import type { Gzip } from './gzip-member.ts';

/** No text of a document can look like it: its angle brackets are written as entities. */
const PLACE = /<(w:tr|w:p) w:rsidSect="(\d+)"(?:\/>|><\/\1>)/g;
/** Rows or paragraphs that are made one text at once: their own texts are soon let go. */
const AT_ONCE = 500;

/** What is drawn, in pieces: put together only once, with all else. */
type Stretch = readonly string[];

/** The stretches of each file that is being written, in the order of their places. */
const stretchesOf = new WeakMap<object, Stretch[]>();

/** A part of a text or table: drawn together with its neighbours, or set by the library itself. */
export type Part<Drawn, Whole> = { readonly drawn: Drawn } | { readonly set: readonly Whole[] };

/** The parts in their order, those drawn one after the other as one. */
export function gathered<Drawn, Whole>(
  parts: readonly Part<Drawn, Whole>[],
  draw: (stretch: readonly Drawn[]) => Whole,
): Whole[] {
  const whole: Whole[] = [];
  let stretch: Drawn[] = [];
  const close = (): void => {
    if (stretch.length > 0) whole.push(draw(stretch));
    stretch = [];
  };
  for (const part of parts) {
    if ('drawn' in part) stretch.push(part.drawn);
    else {
      close();
      whole.push(...part.set);
    }
  }
  close();
  return whole;
}

/** What the library is to write in place of rows or paragraphs of this file, each drawn as text. */
export function placeFor<Drawn>(
  { file }: IContext,
  stretch: readonly Drawn[],
  draw: (one: Drawn) => string,
): { readonly _attr: { readonly 'w:rsidSect': number } } {
  const pieces: string[] = [];
  for (let at = 0; at < stretch.length; at += AT_ONCE) {
    const some = stretch.slice(at, at + AT_ONCE);
    pieces.push(some.map(draw).join(''));
  }
  const stretches = stretchesOf.get(file) ?? [];
  stretchesOf.set(file, stretches);
  stretches.push(pieces);
  return { _attr: { 'w:rsidSect': stretches.length - 1 } };
}

/**
 * The .docx of a document with its stretches in their places; the same bytes when it has none.
 * @param gzip as `packaged` takes it
 */
export function withStretches(document: object, bytes: Uint8Array, gzip?: Gzip): Uint8Array {
  const stretches = stretchesOf.get(document);
  if (stretches === undefined) return bytes;
  const parts = unzipSync(bytes);
  const main = strFromU8(parts[MAIN_PART] ?? new Uint8Array());
  return packaged(parts, filledIn(main, stretches), gzip);
}

function filledIn(main: string, stretches: readonly Stretch[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const place of everyMatch(PLACE, main)) {
    pieces.push(main.slice(from, place.index), ...(stretches[Number(place[2])] ?? []));
    from = place.index + place[0].length;
  }
  return [...pieces, main.slice(from)].join('');
}
