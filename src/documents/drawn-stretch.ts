// Stretches of a long paper, drawn as the text that the file holds and put into it when the library
// has written the rest: of its own objects, some thirty to a row, five thousand comments would need
// several times the time.

import type { IContext } from 'docx';
import { everyMatch } from '../domain/every-match.ts';
import { type DocxParts, partsOf } from './docx-package.ts';

/** No text of a document can look like it: its angle brackets are written as entities. */
const PLACE = /<(w:tr|w:p) w:rsidSect="(\d+)"(?:\/>|><\/\1>)/g;
/** So many rows or paragraphs are put together at once. */
const AT_ONCE = 500;

/** What is drawn, in pieces: put together only once, with all else. */
export type Stretch = readonly string[];

/** The stretches of each file that is being written, in the order of their places. */
const stretchesOf = new WeakMap<object, Stretch[]>();

/** A part of a text or table: drawn, or set by the library itself. */
export type Part<Whole> = { readonly drawn: string } | { readonly set: readonly Whole[] };

/** Each item's part in its order, those drawn one after the other as one; the parts are soon let go. */
export function gathered<Item, Whole>(
  items: readonly Item[],
  partOf: (item: Item, index: number) => Part<Whole>,
  whole: (stretch: Stretch) => Whole,
): Whole[] {
  const wholes: Whole[] = [];
  let pieces: string[] = [];
  let drawn: string[] = [];
  const join = (): void => {
    if (drawn.length > 0) pieces.push(drawn.join(''));
    drawn = [];
  };
  const close = (): void => {
    join();
    if (pieces.length > 0) wholes.push(whole(pieces));
    pieces = [];
  };
  items.forEach((item, index) => {
    const part = partOf(item, index);
    if ('set' in part) {
      close();
      wholes.push(...part.set);
    } else if (drawn.push(part.drawn) === AT_ONCE) join();
  });
  close();
  return wholes;
}

/** What the library is to write in the file in place of a stretch. */
export function placeFor(
  { file }: IContext,
  stretch: Stretch,
): { readonly _attr: { readonly 'w:rsidSect': number } } {
  const stretches = stretchesOf.get(file) ?? [];
  stretchesOf.set(file, stretches);
  stretches.push(stretch);
  return { _attr: { 'w:rsidSect': stretches.length - 1 } };
}

/** The parts of a document's file with its stretches in their places; null when it has none. */
export function withStretches(document: object, bytes: Uint8Array): DocxParts | null {
  const stretches = stretchesOf.get(document);
  if (stretches === undefined) return null;
  const { others, main } = partsOf(bytes);
  return { others, main: filledIn(main, stretches) };
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
