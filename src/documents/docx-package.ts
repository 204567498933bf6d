// The parts of a .docx in one archive, and those of a long one in two pieces for another hand to pack.

import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate';
import type { DocxInTwo } from '../ports.ts';

const MAIN_PART = 'word/document.xml';

/** The first moment that a zip can name: the same for the same paper. */
const NO_TIME = new Date(1980, 0, 1);
/** A main part of more letters is packed in a hurry: the file grows by a third, the time falls to one. */
const LONG = 1_000_000;

/** The parts of a .docx but the main one, and that as text. */
export interface DocxParts {
  readonly others: Readonly<Unzipped>;
  readonly main: string;
}

export function partsOf(docx: Uint8Array): DocxParts {
  const { [MAIN_PART]: main = new Uint8Array(), ...others } = unzipSync(docx);
  return { others, main: strFromU8(main) };
}

/** The archive; `loose` leaves all as it is, for a reader that comes at once. */
export function packaged({ others, main }: DocxParts, packing: 'packed' | 'loose'): Uint8Array {
  const level = packing === 'loose' ? 0 : isLong(main) ? 1 : 6;
  return zipSync({ ...others, [MAIN_PART]: [strToU8(main), { level }] }, { mtime: NO_TIME });
}

export const isLong = (main: string): boolean => main.length > LONG;

/** What another hand packs. */
export function inTwo({ others, main }: DocxParts): DocxInTwo {
  return { shell: zipSync(others, { mtime: NO_TIME }), main: { name: MAIN_PART, text: main } };
}
