// Word wraps what stands in a text in many ways: whoever reads a .docx sees the same words, and none that were deleted.

import { describe, expect, it } from 'vitest';
import { readDraftLines } from '../../../src/documents/reading/draft-lines.ts';
import { readDocx } from '../../../src/documents/reading/read-docx.ts';
import type { Block } from '../../../src/domain/decree/model.ts';
import { officeStyles, wordFile } from '../form/word-file.ts';

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...inner: string[]): string => `<w:p>${inner.join('')}</w:p>`;
const control = (inner: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="o"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
const cell = (text: string, properties = ''): string =>
  `<w:tc>${properties}${paragraph(run(text))}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const tableOf = (...rows: string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

const lines = (body: string): string[] =>
  readDraftLines(wordFile({ body })).map(({ text }) => text);

/** The same by the reader of layout: a row a line, cells apart by a tab. */
function seen(body: string): string[] {
  const inBlock = (block: Block): string[] =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.rows.map((cells) =>
          cells.map(({ blocks }) => blocks.flatMap(inBlock).join(' ')).join('\t'),
        );
  return readDocx(wordFile({ body })).sections.flatMap(({ blocks }) => blocks.flatMap(inBlock));
}

describe('words in a .docx', () => {
  it.each([
    [
      'a content control around a paragraph',
      control(paragraph(run('Mục tiêu chung'))),
      ['Mục tiêu chung'],
    ],
    [
      'a control in a control, around rows of a table',
      tableOf(
        row(cell('1'), cell('Sở Tài chính')),
        control(control(row(cell('2'), cell('Sở Y tế')))),
      ),
      ['1\tSở Tài chính', '2\tSở Y tế'],
    ],
    [
      'a control around a cell',
      tableOf(row(cell('1'), control(cell('Sở Nội vụ')), cell('nhất trí'))),
      ['1\tSở Nội vụ\tnhất trí'],
    ],
    [
      'custom XML around a row, and in it around a cell',
      tableOf(
        `<w:customXml w:element="o">${row(cell('1'), `<w:customXml>${cell('Sở Tư pháp')}</w:customXml>`)}</w:customXml>`,
      ),
      ['1\tSở Tư pháp'],
    ],
    [
      'a table in a cell',
      tableOf(
        row(cell('Nhiệm vụ'), `<w:tc>${tableOf(row(cell('a'), cell('b')))}${paragraph()}</w:tc>`),
      ),
      ['Nhiệm vụ\ta\tb'],
    ],
    [
      'insertions, smart tags, links, fields, custom XML among runs',
      paragraph(
        `<w:ins w:id="1">${run('Nghị ')}</w:ins>`,
        `<w:smartTag w:element="o">${run('định ')}</w:smartTag>`,
        `<w:hyperlink r:id="x"><w:ins w:id="2">${run('số ')}</w:ins></w:hyperlink>`,
        `<w:fldSimple w:instr="REF a">${run('30/2020')}</w:fldSimple>`,
        `<w:customXml w:element="o">${run('/NĐ')}</w:customXml>`,
        control(run('-CP')),
      ),
      ['Nghị định số 30/2020/NĐ-CP'],
    ],
    [
      'text that was moved here',
      paragraph(`<w:moveTo w:id="1">${run('tại Điều 3')}</w:moveTo>`),
      ['tại Điều 3'],
    ],
  ])('stand in %s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected);
    expect(seen(body).map((line) => line.trim())).toEqual(expected);
  });

  it('that were deleted or moved away stand in none, nor rows and cells taken out', () => {
    const gone = (text: string): string =>
      `<w:del w:id="1"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
    const body = [
      paragraph(
        run('Kinh phí '),
        gone('500 '),
        `<w:ins w:id="2">${run('700 ')}</w:ins>`,
        run('tỷ đồng'),
      ),
      paragraph(`<w:moveFrom w:id="3">${run('chỗ cũ')}</w:moveFrom>`, run('còn lại')),
      tableOf(
        `<w:tr><w:trPr><w:del w:id="4"/></w:trPr>${cell('hàng đã xóa')}</w:tr>`,
        row(cell('ô còn'), cell('ô đã xóa', '<w:tcPr><w:cellDel w:id="5"/></w:tcPr>')),
      ),
    ].join('');
    const expected = ['Kinh phí 700 tỷ đồng', 'còn lại', 'ô còn'];
    expect(lines(body)).toEqual(expected);
    expect(seen(body)).toEqual(expected);
  });

  it('under a heading of a program in another language, below a table of contents, are told by names of styles', () => {
    const styles = `${officeStyles}
      <w:style w:type="paragraph" w:styleId="u1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="u2"><w:name w:val="Lời"/><w:basedOn w:val="u1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="ml"><w:name w:val="toc 1"/></w:style>`;
    const styled = (style: string, text: string): string =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`;
    const body =
      styled('ml', 'Quan điểm 3') + styled('u1', 'Quan điểm') + styled('u2', 'Phát triển');
    expect(readDraftLines(wordFile({ body, styles }))).toEqual([
      { text: 'Quan điểm', level: 0, bold: true },
      { text: 'Phát triển', level: null, bold: true },
    ]);
  });

  it('are shown in capitals where Word shows them so, and left out where it hides them', () => {
    const capitals = `<w:r><w:rPr><w:caps/></w:rPr><w:t>Mở đầu</w:t></w:r>`;
    const hidden = `<w:r><w:rPr><w:vanish/></w:rPr><w:t>ghi chú</w:t></w:r>`;
    expect(lines(paragraph(capitals, hidden))).toEqual(['MỞ ĐẦU']);
  });

  it('of a note stand in brackets where it is referred to; a page that breaks parts two lines', () => {
    const body = paragraph(
      run('Tổng kinh phí'),
      '<w:r><w:footnoteReference w:id="2"/></w:r>',
      '<w:r><w:br w:type="page"/></w:r>',
      run('Nguồn vốn'),
    );
    const footnotes = `<w:footnote w:id="2">${paragraph('<w:r><w:footnoteRef/></w:r>', run(' Theo Quyết định 55.'))}</w:footnote>`;
    expect(readDraftLines(wordFile({ body, footnotes })).map(({ text }) => text)).toEqual([
      'Tổng kinh phí [Theo Quyết định 55.]',
      'Nguồn vốn',
    ]);
  });
});
