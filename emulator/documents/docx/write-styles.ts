// styles.xml and numbering.xml: the editor's standard headings and the document's lists.

import type { DocumentState } from '../state.ts';
import {
  type GlyphName,
  type HeadingName,
  headingNames,
  type ParagraphStyle,
  type TextStyle,
} from '../style-state.ts';
import { paragraphProperties, runProperties, styleIds } from './write-properties.ts';
import { element, escaped, part, twips, wrapped } from './xml.ts';

type Look = { paragraph: ParagraphStyle; text: TextStyle };

const heading = (size: number, before: number, after: number, more: TextStyle = {}): Look => ({
  paragraph: { spacingBefore: before, spacingAfter: after },
  text: { size, ...more },
});

/** What a new Google document looks like (gas-fakes, test/testdocsstyles.js and testdocsnext.js). */
const standard: Record<HeadingName, Look> = {
  NORMAL: { paragraph: { lineSpacing: 1.15 }, text: { family: 'Arial', size: 11 } },
  HEADING1: heading(20, 20, 6),
  HEADING2: heading(16, 18, 6),
  HEADING3: heading(14, 16, 4, { foreground: '#434343' }),
  HEADING4: heading(12, 14, 4, { foreground: '#666666' }),
  HEADING5: heading(11, 12, 4, { foreground: '#666666' }),
  HEADING6: heading(11, 12, 4, { foreground: '#666666', italic: true }),
  TITLE: heading(26, 0, 3),
  SUBTITLE: heading(15, 0, 16, { foreground: '#666666' }),
};

const wordNames: Partial<Record<HeadingName, string>> = {
  NORMAL: 'Normal',
  TITLE: 'Title',
  SUBTITLE: 'Subtitle',
};

export function stylesXml({ headings }: DocumentState): string {
  const styles = headingNames.map((name) => {
    const changed = headings[name];
    const paragraph = { ...standard[name].paragraph, ...changed?.paragraph };
    const text = { ...standard[name].text, ...changed?.text };
    const word = wordNames[name] ?? `heading ${name.at(-1)}`;
    const base = name === 'NORMAL' ? '' : '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/>';
    const normal = name === 'NORMAL' ? ' w:default="1"' : '';
    return `<w:style w:type="paragraph"${normal} w:styleId="${styleIds[name]}"><w:name w:val="${word}"/>${base}${paragraphProperties(paragraph)}${runProperties(text)}</w:style>`;
  });
  const link =
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="1155CC"/><w:u w:val="single"/></w:rPr></w:style>';
  return part('styles', styles.join('') + link);
}

const formats: Record<GlyphName, { format: string; sign?: string }> = {
  BULLET: { format: 'bullet', sign: '●' },
  HOLLOW_BULLET: { format: 'bullet', sign: '○' },
  SQUARE_BULLET: { format: 'bullet', sign: '■' },
  NUMBER: { format: 'decimal' },
  LATIN_UPPER: { format: 'upperLetter' },
  LATIN_LOWER: { format: 'lowerLetter' },
  ROMAN_UPPER: { format: 'upperRoman' },
  ROMAN_LOWER: { format: 'lowerRoman' },
};

/** The lists in order; a list's own id is kept as its name, so that it can be read back. */
export function numberingXml(lists: DocumentState['lists']): string {
  const entries = Object.entries(lists);
  const abstracts = entries.map(
    ([id, glyphs], index) =>
      `<w:abstractNum w:abstractNumId="${index + 1}"><w:multiLevelType w:val="hybridMultilevel"/><w:name w:val="${escaped(id)}"/>${glyphs.map(levelXml).join('')}</w:abstractNum>`,
  );
  const numbers = entries.map(
    (_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index + 1}"/></w:num>`,
  );
  return part('numbering', [...abstracts, ...numbers].join(''));
}

function levelXml(glyph: GlyphName, level: number): string {
  const { format, sign } = formats[glyph];
  const indent = wrapped(
    'pPr',
    element('ind', { left: twips(36 * (level + 1)), hanging: twips(18) }),
  );
  return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${sign ?? `%${level + 1}.`}"/><w:lvlJc w:val="left"/>${indent}</w:lvl>`;
}
