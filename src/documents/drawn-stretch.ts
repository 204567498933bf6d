// Stretches of a long paper, drawn as the text that the file holds and put into it when the library
// has written the rest: of its own objects, some thirty to a row, five thousand comments would need
// several times the time.

import type { IContext } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const MAIN_PART = 'word/document.xml';
/** No text of a document can look like it: its angle brackets are written as entities. */
const PLACE = /<(w:tr|w:p) w:rsidSect="(\d+)"(?:\/>|><\/\1>)/g;
/** The first moment that a zip can name: the same for the same paper. */
const NO_TIME = new Date(1980, 0, 1);
/** A longer main part is packed in a hurry: the file grows by a third, the time falls to one. */
const LONG = 2_000_000;

/** The stretches of each file that is being written, in the order of their places. */
const stretchesOf = new WeakMap<object, string[]>();

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

/** What the library is to write in place of a stretch of this file. */
export function placeFor({ file }: IContext, stretch: string): { _attr: { 'w:rsidSect': number } } {
  const stretches = stretchesOf.get(file) ?? [];
  stretchesOf.set(file, stretches);
  stretches.push(stretch);
  return { _attr: { 'w:rsidSect': stretches.length - 1 } };
}

/** The .docx of a document with its stretches in their places; the same bytes when it has none. */
export function withStretches(document: object, bytes: Uint8Array): Uint8Array {
  const stretches = stretchesOf.get(document);
  if (stretches === undefined) return bytes;
  const parts = unzipSync(bytes);
  const main = strFromU8(parts[MAIN_PART] ?? new Uint8Array());
  const whole = main.replace(PLACE, (_place, _name, index: string) => {
    return stretches[Number(index)] ?? '';
  });
  const level = whole.length > LONG ? 1 : 6;
  return zipSync({ ...parts, [MAIN_PART]: [strToU8(whole), { level }] }, { mtime: NO_TIME });
}
