// Writes a document as a .docx, at once: a service call cannot wait for a library's promise.

import type { DocumentState, SectionState } from '../state.ts';
import { contentTypes, Media, Relations } from './package.ts';
import { blocksXml } from './write-blocks.ts';
import type { Writing } from './write-inline.ts';
import { numberingXml, stylesXml } from './write-styles.ts';
import { element, part, twips } from './xml.ts';
import { zip } from './zip-writer.ts';

/** The bytes of the .docx; the same document gives the same bytes. */
export function writeDocx(document: DocumentState): Uint8Array {
  const { page } = document;
  const shared = {
    media: new Media(),
    lists: new Map(Object.keys(document.lists).map((id, index) => [id, index + 1])),
    footnotes: [] as SectionState[],
    textWidth: page.width - page.marginLeft - page.marginRight,
  };
  const parts = new Map<string, string>();
  const main: Writing = { ...shared, relations: new Relations() };
  main.relations.add('styles', 'styles.xml');
  main.relations.add('numbering', 'numbering.xml');
  const references = [
    edgeXml('header', document.header, main, parts),
    edgeXml('footer', document.footer, main, parts),
  ];
  const body = blocksXml(document.body.children, main);
  addFootnotes(main, parts);
  parts.set(
    'word/document.xml',
    part('document', `<w:body>${body}${sectionXml(document, references.join(''))}</w:body>`),
  );
  parts.set('word/_rels/document.xml.rels', main.relations.xml);
  parts.set('word/styles.xml', stylesXml(document));
  parts.set('word/numbering.xml', numberingXml(document.lists));
  const root = new Relations();
  root.add('officeDocument', 'word/document.xml');
  const texts = new Map([
    ['[Content_Types].xml', contentTypes(parts.keys())],
    ['_rels/.rels', root.xml],
    ...parts,
  ]);
  const encoder = new TextEncoder();
  const bytes = [...texts].map(([name, text]): [string, Uint8Array] => [
    name,
    encoder.encode(text),
  ]);
  return zip(new Map([...bytes, ...shared.media.files]));
}

/** Writes a header or footer as a part of its own; gives the reference to it. */
function edgeXml(
  kind: 'header' | 'footer',
  section: SectionState | null,
  main: Writing,
  parts: Map<string, string>,
): string {
  if (!section) return '';
  const writing: Writing = { ...main, relations: new Relations() };
  const root = kind === 'header' ? 'hdr' : 'ftr';
  parts.set(`word/${kind}1.xml`, part(root, blocksXml(section.children, writing)));
  parts.set(`word/_rels/${kind}1.xml.rels`, writing.relations.xml);
  const id = main.relations.add(kind, `${kind}1.xml`);
  return `<w:${kind}Reference w:type="default" r:id="${id}"/>`;
}

function addFootnotes(main: Writing, parts: Map<string, string>): void {
  const { footnotes } = main;
  if (footnotes.length === 0) return;
  const writing: Writing = { ...main, relations: new Relations(), footnotes: [] };
  const lines = ['separator', 'continuationSeparator'].map(
    (kind, id) =>
      `<w:footnote w:type="${kind}" w:id="${id}"><w:p><w:r><w:${kind}/></w:r></w:p></w:footnote>`,
  );
  const notes = footnotes.map(
    (section, index) =>
      `<w:footnote w:id="${index + 2}">${blocksXml(section.children, writing)}</w:footnote>`,
  );
  parts.set('word/footnotes.xml', part('footnotes', [...lines, ...notes].join('')));
  parts.set('word/_rels/footnotes.xml.rels', writing.relations.xml);
  main.relations.add('footnotes', 'footnotes.xml');
}

function sectionXml({ page }: DocumentState, references: string): string {
  const size = element('pgSz', { w: twips(page.width), h: twips(page.height) });
  const margins = element('pgMar', {
    top: twips(page.marginTop),
    right: twips(page.marginRight),
    bottom: twips(page.marginBottom),
    left: twips(page.marginLeft),
    header: twips(36),
    footer: twips(36),
    gutter: 0,
  });
  return `<w:sectPr>${references}${size}${margins}</w:sectPr>`;
}
