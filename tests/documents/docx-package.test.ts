// The text of a long paper goes to Google beside the archive of the rest: to the letter what it was.

import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inTwo, packaged } from '../../src/documents/docx-package.ts';
import { paperForDrive, paperToDocx } from '../../src/documents/paper-to-docx.ts';
import { moment } from '../../src/domain/day.ts';
import type { Paper } from '../../src/domain/documents/paper.ts';
import { paragraph } from '../../src/domain/documents/paper-blocks.ts';
import { letter } from './form/papers.ts';

const MAIN_PART = 'word/document.xml';
const others = {
  '[Content_Types].xml': strToU8('<Types/>'),
  'docProps/core.xml': strToU8('<tiêu đề/>'),
};
const lines = (count: number): string =>
  Array.from({ length: count }, (_, row) => `<w:t>Góp ý ${row} 😀</w:t>\n`).join('');
const LONG = lines(50_000);
const SHORT = lines(100);
const text = (bytes: Uint8Array | undefined) => strFromU8(bytes ?? new Uint8Array());

describe('the package of a paper', () => {
  it.each([
    ['short', SHORT],
    ['long', LONG],
  ])('with a %s text holds it to the letter, with every other part', (_what, main) => {
    const read = unzipSync(packaged({ others, main }, 'packed'));
    expect(text(read[MAIN_PART]) === main).toBe(true);
    expect(text(read['docProps/core.xml'])).toBe('<tiêu đề/>');
    expect(packaged({ others, main }, 'packed')).toEqual(packaged({ others, main }, 'packed'));
  });

  it('for a reader at once is not packed at all', () => {
    const loose = packaged({ others, main: SHORT }, 'loose');
    expect(Buffer.from(loose).includes(SHORT)).toBe(true);
    expect(text(unzipSync(loose)[MAIN_PART])).toBe(SHORT);
  });

  it('in two has the main part beside all others', () => {
    const { shell, main } = inTwo({ others, main: LONG });
    expect(Object.keys(unzipSync(shell))).toEqual(Object.keys(others));
    expect(main.name).toBe('word/document.xml');
    expect(main.text === LONG).toBe(true);
  });
});

describe('a paper for Google to keep', () => {
  const at = moment('2021-09-08T08:00');
  const lengthened = (count: number): Paper => ({
    ...letter,
    blocks: [...letter.blocks, ...Array.from({ length: count }, (_, at) => paragraph(`Ý ${at}.`))],
  });

  it('is whole as long as it is short', async () => {
    const paper = lengthened(20);
    expect(await paperForDrive(paper, at)).toEqual(await paperToDocx(paper, at));
  });

  it('is in two when it is long: the same parts, the main one as text', async () => {
    const paper = lengthened(12_000);
    const docx = await paperForDrive(paper, at);
    if (!('main' in docx)) throw new Error('Expected a paper in two.');
    const whole = unzipSync(await paperToDocx(paper, at));
    expect({ ...unzipSync(docx.shell), [docx.main.name]: strToU8(docx.main.text) }).toEqual(whole);
  });
});
