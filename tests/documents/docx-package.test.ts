// The text of a long paper goes into its file as gzip has packed it: to the letter what it was.

import { gzipSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { MAIN_PART, packaged } from '../../src/documents/docx-package.ts';
import { deflatedIn } from '../../src/documents/gzip-member.ts';

const parts = unzipSync(
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    [MAIN_PART]: strToU8('<w:document/>'),
    'docProps/core.xml': strToU8('<tiêu đề/>'),
  }),
);
const lines = (count: number): string =>
  Array.from({ length: count }, (_, row) => `<w:t>Góp ý ${row} 😀</w:t>\n`).join('');
const LONG = lines(50_000);
const SHORT = lines(100);

describe('the package of a paper', () => {
  it('with a long text holds it to the letter, with every other part, whoever opens it', async () => {
    const asked: string[] = [];
    const made = packaged(parts, LONG, (text) => {
      asked.push(text);
      return gzipSync(text);
    });
    expect(asked).toEqual([LONG]);
    const read = unzipSync(made);
    expect(Object.keys(read)).toEqual(Object.keys(parts));
    expect(strFromU8(read[MAIN_PART] ?? new Uint8Array()) === LONG).toBe(true);
    expect(strFromU8(read['docProps/core.xml'] ?? new Uint8Array())).toBe('<tiêu đề/>');
    // Another reader, which holds what it unpacks against the check sums.
    const zip = await JSZip.loadAsync(made, { checkCRC32: true });
    expect((await zip.file(MAIN_PART)?.async('string')) === LONG).toBe(true);
  });

  it('is the same for the same text, whatever the hour', () => {
    expect(packaged(parts, LONG, gzipSync)).toEqual(packaged(parts, LONG, gzipSync));
  });

  it.each([
    ['a short text', SHORT],
    ['a long one where nobody else packs', LONG],
  ])('with %s is packed by the script itself', (_what, text) => {
    const nobody = (): Uint8Array => {
      throw new Error('Nobody was to be asked.');
    };
    const read = unzipSync(packaged(parts, text, text === SHORT ? nobody : undefined));
    expect(strFromU8(read[MAIN_PART] ?? new Uint8Array()) === text).toBe(true);
  });

  it('for a reader at once is not packed at all', () => {
    const loose = packaged(parts, SHORT, 'none');
    expect(Buffer.from(loose).includes(SHORT)).toBe(true);
    expect(strFromU8(unzipSync(loose)[MAIN_PART] ?? new Uint8Array())).toBe(SHORT);
  });
});

describe('the member of a gzip file', () => {
  const plain = new Uint8Array(gzipSync(SHORT));
  const known = deflatedIn(plain);

  it('tells its size in bytes, not letters', () => {
    expect(known.size).toBe(Buffer.byteLength(SHORT));
  });

  it('is found behind a name, a comment, extra fields and a check of the head', () => {
    const extra = [3, 0, 1, 2, 3];
    const name = [...Buffer.from('văn bản.xml'), 0];
    const comment = [...Buffer.from('a'), 0];
    const head = [...plain.subarray(0, 10)];
    head[3] = 2 + 4 + 8 + 16;
    const rest = [...plain.subarray(10)];
    const dressed = Uint8Array.from([...head, ...extra, ...name, ...comment, 9, 9, ...rest]);
    expect(deflatedIn(dressed)).toEqual(known);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['an archive', zipSync({ a: strToU8(SHORT) })],
    ['a head without its end', plain.subarray(0, 12)],
  ])('is not looked for in %s', (_what, bytes) => {
    expect(() => deflatedIn(bytes)).toThrow('Expected a gzip file');
  });
});
