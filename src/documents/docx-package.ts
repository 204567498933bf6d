// The parts of a .docx in one archive, its text packed by another hand where it is long.

import { strToU8, type Unzipped, Zip, type ZipInputFile, ZipPassThrough, zipSync } from 'fflate';
import { deflatedIn, type Gzip } from './gzip-member.ts';

export const MAIN_PART = 'word/document.xml';

/** The first moment that a zip can name: the same for the same paper. */
const NO_TIME = new Date(1980, 0, 1);
/**
 * A main part of more letters is packed by another hand. Where there is none it is done in a hurry:
 * the file grows by a third, the time falls to one.
 */
const LONG = 1_000_000;
const DEFLATE = 8;

/**
 * What packs a long main part: another hand, or, left out, this script, in several times the time.
 * `none` leaves any as it is, for a reader that comes at once.
 */
export type Packing = Gzip | 'none' | undefined;

/** The archive of the parts with another main part. */
export function packaged(parts: Readonly<Unzipped>, main: string, packing: Packing): Uint8Array {
  const long = main.length > LONG;
  if (long && typeof packing === 'function') return withMember(parts, packing(main));
  const level = packing === 'none' ? 0 : long ? 1 : 6;
  return zipSync({ ...parts, [MAIN_PART]: [strToU8(main), { level }] }, { mtime: NO_TIME });
}

/** The main part stands in the archive as gzip has packed it: both hold one stream of deflate. */
function withMember(parts: Readonly<Unzipped>, gzip: Uint8Array): Uint8Array {
  const { data, crc, size } = deflatedIn(gzip);
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    pieces.push(piece);
  });
  for (const [filename, bytes] of Object.entries(parts)) {
    if (filename === MAIN_PART) {
      const main: ZipInputFile = { filename, crc, size, compression: DEFLATE, mtime: NO_TIME };
      zip.add(main);
      main.ondata?.(null, data, true);
    } else {
      const other = new ZipPassThrough(filename);
      other.mtime = NO_TIME;
      zip.add(other);
      other.push(bytes, true);
    }
  }
  zip.end();
  return joined(pieces);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
