// Writes a ZIP archive in memory and at once: the container of .docx files.

import { crc32, deflateRawSync } from 'node:zlib';

const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
/** 1 January 1980: the same parts give the same bytes whenever they are written. */
const DATE = 0x0021;

/** The archive of these parts, in their order; `level` as zlib has it. */
export function zip(parts: ReadonlyMap<string, Uint8Array>, level = 6): Uint8Array {
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, content] of parts) {
    const packed = deflateRawSync(content, { level });
    const label = new TextEncoder().encode(name);
    const shared = [20, UTF8_NAMES, DEFLATED, 0, DATE];
    const sizes = [crc32(content), packed.length, content.length];
    const local = record(0x04034b50, shared, sizes, [label.length, 0]);
    directory.push(
      record(0x02014b50, [20, ...shared], sizes, [label.length, 0, 0, 0, 0, 0, 0], [at]),
      label,
    );
    body.push(local, label, packed);
    at += local.length + label.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = record(0x06054b50, [0, 0, parts.size, parts.size], [size, at], [0]);
  // Plain bytes: a Buffer would not be saved as one blob of the world.
  return new Uint8Array(Buffer.concat([...body, ...directory, end]));
}

/** A record: its mark, then groups of numbers, in turn of two bytes and of four bytes each. */
function record(mark: number, ...groups: number[][]): Uint8Array {
  const bytes: number[] = [];
  const put = (value: number, width: number) => {
    for (let byte = 0; byte < width; byte += 1) bytes.push((value >>> (8 * byte)) & 0xff);
  };
  put(mark, 4);
  groups.forEach((group, index) => {
    for (const value of group) put(value, index % 2 === 0 ? 2 : 4);
  });
  return Uint8Array.from(bytes);
}
