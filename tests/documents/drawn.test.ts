// What is drawn as text reads to the letter as the library would have written it.

import { Document, Packer } from 'docx';
import { describe, expect, it } from 'vitest';
import { packaged } from '../../src/documents/docx-package.ts';
import { withStretches } from '../../src/documents/drawn-stretch.ts';
import { paperToDocx } from '../../src/documents/paper-to-docx.ts';
import { textBlocks } from '../../src/documents/text-blocks.ts';
import { moment } from '../../src/domain/day.ts';
import type { Block, Run } from '../../src/domain/documents/paper.ts';
import { heading, paragraph, point } from '../../src/domain/documents/paper-blocks.ts';
import { letter } from './form/papers.ts';
import { paragraphsOf, sectionsOf, unpacked } from './unpacked.ts';

const looks: Run[] = [
  { text: 'thường' },
  { text: 'đậm', bold: true },
  { text: 'nghiêng', italic: true },
  { text: 'bỏ', strike: true },
  { text: 'thêm', underline: true },
  {
    text: ' <w:t>&amp; "a" \'b\'\tmột\nhai\u0000 ',
    bold: true,
    italic: true,
    strike: true,
    underline: true,
  },
  { text: '' },
];

async function bodyOf(...sections: (readonly Block[])[]): Promise<string> {
  const document = new Document({
    sections: sections.map((blocks) => ({ children: textBlocks(blocks, 'portrait', false) })),
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  const parts = withStretches(document, bytes);
  return (await unpacked(parts === null ? bytes : packaged(parts, 'loose'))).body;
}

const all = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<w:${name}>.*?</w:${name}>`, 'gs')) ?? [];

describe('a drawn stretch', () => {
  it.each<[string, Block]>([
    ['a paragraph of every look', { kind: 'paragraph', runs: looks }],
    ['a paragraph without words', { kind: 'paragraph', runs: [] }],
    ['a point', point('a)', 'Bổ sung <chỉ tiêu> & số liệu')],
  ])('of %s is what the library writes', async (_what, block) => {
    // The last paragraph of a section is the library's.
    const [drawn, drawnToo, set] = all(await bodyOf([block, block, block]), 'p');
    expect(set).toContain('<w:pStyle w:val="Text"/>');
    expect(drawn).toBe(set);
    expect(drawnToo).toBe(set);
  });

  it('of headings holds them with what follows', async () => {
    const [drawn, , set] = all(
      await bodyOf([heading(2, '1. Căn cứ'), paragraph('x'), heading(2, '1. Căn cứ')]),
      'p',
    );
    expect(drawn).toContain('<w:keepNext/>');
    expect(drawn).toBe(set);
  });

  it('of rows is what the library writes but for the address', async () => {
    const row = (link: object) => ({
      kind: 'cells' as const,
      cells: [[[...looks, { text: 'sở', ...link }]], []],
    });
    const columns = [
      { title: 'Nội dung', share: 60, align: 'justify' as const },
      { title: 'Cơ quan', share: 40, align: 'center' as const },
    ];
    const body = await bodyOf([
      {
        kind: 'table',
        columns,
        rows: [row({}), row({}), row({ link: 'https://bacgiang.gov.vn' })],
      },
    ]);
    const [, drawn, drawnToo, set = ''] = all(body, 'tr');
    expect(set).toContain('<w:hyperlink');
    expect(drawn).toBe(set.replace(/<\/?w:hyperlink[^>]*>/g, ''));
    expect(drawnToo).toBe(drawn);
  });

  it('leaves each section its own page, and every paragraph in its order', async () => {
    const texts = ['một', 'hai', 'ba', 'bốn'];
    const section = texts.map((text) => paragraph(text));
    const body = await bodyOf(section, section);
    expect(paragraphsOf(body)).toEqual([...texts, ...texts]);
    expect(sectionsOf(body)).toHaveLength(2);
  });
});

describe('a long paper', () => {
  it('is packed whole, the same bytes each time', async () => {
    const long = {
      ...letter,
      blocks: Array.from({ length: 12_000 }, (_, n) => paragraph(`Đoạn ${n}`)),
    };
    const [one, other] = await Promise.all(
      [1, 2].map(() => paperToDocx(long, moment('2021-09-08T08:30'))),
    );
    expect(one).toEqual(other);
    const { body } = await unpacked(one ?? new Uint8Array());
    expect(body.length).toBeGreaterThan(1_000_000);
    expect(body.match(/Đoạn \d+</g)).toHaveLength(12_000);
  });
});
