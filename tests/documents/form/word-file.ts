// .docx files as Word writes them: styles that rest on each other, fonts in the theme, sizes in styles.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

export interface WordParts {
  /** What stands in `w:body`. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly footnotes?: string;
}

/** Calibri 11 by the theme, as Word begins; Normal set to what the office uses. */
export const officeStyles = `
  <w:docDefaults>
    <w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault>
    <w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault>
  </w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>
    <w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>
    <w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Loivan"><w:name w:val="Lời văn"/><w:basedOn w:val="Normal"/>
    <w:pPr><w:spacing w:before="120" w:line="276" w:lineRule="auto"/><w:ind w:firstLine="720"/><w:jc w:val="both"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Giua"><w:name w:val="Giữa"/><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="GiuaDam"><w:name w:val="Giữa đậm"/><w:basedOn w:val="Giua"/><w:rPr><w:b/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="Nghieng"><w:name w:val="Nghiêng"/><w:rPr><w:i/></w:rPr></w:style>`;

const THEME = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:fontScheme name="Office"><a:majorFont><a:latin typeface="Calibri Light"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The bytes of a file with these parts. */
export function wordFile(parts: WordParts): Uint8Array {
  const { body, styles = officeStyles, numbering = '', header, footer, footnotes } = parts;
  const links = [
    `<Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/>`,
    header === undefined
      ? ''
      : `<Relationship Id="rId2" Type="${OFFICE}/header" Target="header1.xml"/>`,
    footer === undefined
      ? ''
      : `<Relationship Id="rId3" Type="${OFFICE}/footer" Target="footer1.xml"/>`,
  ].join('');
  const files: Record<string, string> = {
    'word/document.xml': `${HEAD}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `${HEAD}<w:styles ${NAMESPACES}>${styles}</w:styles>`,
    'word/numbering.xml': `${HEAD}<w:numbering ${NAMESPACES}>${numbering}</w:numbering>`,
    'word/theme/theme1.xml': HEAD + THEME,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}</Relationships>`,
    ...(footnotes === undefined
      ? {}
      : {
          'word/footnotes.xml': `${HEAD}<w:footnotes ${NAMESPACES}>${footnotes}</w:footnotes>`,
        }),
    ...(header === undefined
      ? {}
      : { 'word/header1.xml': `${HEAD}<w:hdr ${NAMESPACES}>${header}</w:hdr>` }),
    ...(footer === undefined
      ? {}
      : { 'word/footer1.xml': `${HEAD}<w:ftr ${NAMESPACES}>${footer}</w:ftr>` }),
  };
  return zipped(files);
}

function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(bytes));
}

/** The file with one of its parts changed; throws when the change changes nothing. */
export function changed(
  bytes: Uint8Array,
  part: RegExp,
  change: (xml: string) => string,
): Uint8Array {
  const files = unzipSync(bytes);
  let did = false;
  for (const [name, file] of Object.entries(files)) {
    if (!part.test(name)) continue;
    const before = strFromU8(file);
    const after = change(before);
    if (after !== before) did = true;
    files[name] = strToU8(after);
  }
  if (!did) throw new Error('The change found nothing to change.');
  return zipSync(files);
}

export interface Look {
  readonly style?: string;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Further properties of the paragraph, as XML. */
  readonly more?: string;
  /** What stands in the paragraph besides, as XML: a drawing. */
  readonly inside?: string;
}

const onOff = (name: string, on: boolean | undefined): string =>
  on === undefined ? '' : on ? `<w:${name}/>` : `<w:${name} w:val="0"/>`;

const escaped = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\t/g, '</w:t><w:tab/><w:t xml:space="preserve">');

/** A paragraph of one look. */
export function p(text: string, look: Look = {}): string {
  const { style, align, size, bold, italic, more = '', inside = '' } = look;
  const paragraph = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    more,
    align === undefined ? '' : `<w:jc w:val="${align}"/>`,
  ].join('');
  const half = size === undefined ? '' : `<w:sz w:val="${size * 2}"/>`;
  const run = `<w:rPr>${onOff('b', bold)}${onOff('i', italic)}${half}</w:rPr>`;
  const words =
    text === '' ? '' : `<w:r>${run}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  return `<w:p><w:pPr>${paragraph}</w:pPr>${words}${inside}</w:p>`;
}

/** A flat line drawn as a shape, of a width in points. */
export const line = (points: number): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:extent cx="${points * 12700}" cy="0"/></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:line from="0,0" to="${points}pt,0"/></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

/** A table without lines of one row, its cells with widths in points. */
export const layout = (...cells: readonly (readonly [number, string])[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tr>${cells
    .map(
      ([wide, inside]) =>
        `<w:tc><w:tcPr><w:tcW w:w="${wide * 20}" w:type="dxa"/></w:tcPr>${inside}</w:tc>`,
    )
    .join('')}</w:tr></w:tbl>`;

/** The page of the decree, with the number in the header but on the first page. */
export const page = (more = '<w:titlePg/>', margins = ''): string =>
  `<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11907" w:h="16840"/><w:pgMar ${
    margins === '' ? 'w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"' : margins
  } w:header="567" w:footer="567" w:gutter="0"/>${more}</w:sectPr>`;

export const pageNumber = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:fldSimple w:instr=" PAGE \\* MERGEFORMAT "><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>`;
