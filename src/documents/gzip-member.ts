// What a gzip file holds, for a place that wants the same bytes without its head and tail.

/** Packs a text, written as UTF-8, as a gzip file. */
export type Gzip = (text: string) => Uint8Array;

/** A text packed by deflate, and what an archive says of it. */
export interface Deflated {
  readonly data: Uint8Array<ArrayBuffer>;
  /** Of the text as it was, in UTF-8. */
  readonly crc: number;
  readonly size: number;
}

const HEAD = 10;
/** The check sum and the size. */
const TAIL = 8;
/** Which further fields the head has (RFC 1952, 2.3.1). */
const FLAGS = { checked: 2, extra: 4, name: 8, comment: 16 };

/**
 * The one member of a gzip file (RFC 1952) of less than 4 GB.
 * @throws Error for bytes that are none
 */
export function deflatedIn(gzip: Uint8Array): Deflated {
  const view = new DataView(gzip.buffer, gzip.byteOffset, gzip.byteLength);
  if (gzip.length < HEAD + TAIL || view.getUint16(0) !== 0x1f8b || gzip[2] !== 8) {
    throw new Error(`Expected a gzip file, got ${gzip.length} bytes of something else.`);
  }
  const tail = gzip.length - TAIL;
  return {
    data: gzip.slice(afterHead(gzip, view), tail),
    crc: view.getUint32(tail, true),
    size: view.getUint32(tail + 4, true),
  };
}

function afterHead(gzip: Uint8Array, view: DataView): number {
  const flags = gzip[3] ?? 0;
  let at = HEAD;
  if (flags & FLAGS.extra) at += 2 + view.getUint16(at, true);
  for (const text of [FLAGS.name, FLAGS.comment]) if (flags & text) at = gzip.indexOf(0, at) + 1;
  return flags & FLAGS.checked ? at + 2 : at;
}
