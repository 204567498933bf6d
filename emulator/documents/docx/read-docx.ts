// Reads a .docx into a document, as Docs does when Drive imports one.

import { unzip } from '../../drive/zip.ts';
import { newDocument, newSection } from '../new-elements.ts';
import type { DocumentState, PageSetup, SectionState } from '../state.ts';
import { attribute, childOf, childrenOf, type Element, numberIn, rootOf } from './dom.ts';
import { readBlocks } from './read-blocks.ts';
import type { Reading } from './read-inline.ts';
import { readLists } from './read-lists.ts';
import { NamedStyles } from './read-styles.ts';

/**
 * The document in these bytes. Of several sections the last one gives the page; a first page's own
 * header is left out, because DocumentApp shows none (platform.md §6.1).
 */
export function readDocx(id: string, bytes: Uint8Array): DocumentState {
  const parts = unzip(bytes);
  const styles = new NamedStyles(rootOf(parts, 'word/styles.xml'));
  const lists = readLists(rootOf(parts, 'word/numbering.xml'));
  const document: DocumentState = { ...newDocument(id), headings: styles.headings };
  const listId = (number: number) => {
    const list = lists.get(number);
    if (list) document.lists[list.id] ??= list.glyphs;
    return list?.id ?? null;
  };
  const readingOf = (part: string, footnote: Reading['footnote']): Reading => {
    const relations = relationsOf(parts, part);
    return {
      styles,
      listId,
      footnote,
      target: (name) => relations.get(name),
      bytes: (name) => parts.get(`word/${relations.get(name)?.replace(/^\/?word\//, '')}`),
    };
  };
  const section = (kind: SectionState['kind'], root: Element | null, reading: Reading) => ({
    ...newSection(kind),
    children: readBlocks(root, reading),
  });
  const notes = childrenOf(rootOf(parts, 'word/footnotes.xml'), 'footnote');
  const footnote = (number: number): SectionState | null => {
    const note = notes.find((one) => numberIn(one, 'id') === number) ?? null;
    return (
      note &&
      section(
        'footnoteSection',
        note,
        readingOf('footnotes', () => null),
      )
    );
  };
  const body = childOf(rootOf(parts, 'word/document.xml'), 'body');
  const main = readingOf('document', footnote);
  document.body = section('body', body, main);
  const properties = childOf(body, 'sectPr');
  document.page = { ...document.page, ...pageOf(properties) };
  for (const kind of ['header', 'footer'] as const) {
    const name = edgeOf(properties, kind, main);
    if (name === null) continue;
    const reading = readingOf(name, footnote);
    document[kind] = section(kind, rootOf(parts, `word/${name}.xml`), reading);
  }
  return document;
}

/** The targets of a part's relations by their ids. */
function relationsOf(parts: ReadonlyMap<string, Uint8Array>, part: string): Map<string, string> {
  const root = rootOf(parts, `word/_rels/${part}.xml.rels`);
  return new Map(
    childrenOf(root, 'Relationship').map((relation) => [
      attribute(relation, 'Id') ?? '',
      attribute(relation, 'Target') ?? '',
    ]),
  );
}

/** The name of the part that holds the header or footer of all pages. */
function edgeOf(
  properties: Element | null,
  kind: 'header' | 'footer',
  main: Reading,
): string | null {
  const reference = childrenOf(properties, `${kind}Reference`).find(
    (one) => attribute(one, 'type') === 'default',
  );
  const target = reference ? main.target(attribute(reference, 'id') ?? '') : undefined;
  return target?.replace(/^\/?word\//, '').replace(/\.xml$/, '') ?? null;
}

function pageOf(properties: Element | null): Partial<PageSetup> {
  const size = childOf(properties, 'pgSz');
  const margins = childOf(properties, 'pgMar');
  const told: [keyof PageSetup, number | undefined][] = [
    ['width', numberIn(size, 'w')],
    ['height', numberIn(size, 'h')],
    ['marginTop', numberIn(margins, 'top')],
    ['marginBottom', numberIn(margins, 'bottom')],
    ['marginLeft', numberIn(margins, 'left')],
    ['marginRight', numberIn(margins, 'right')],
  ];
  const page: Partial<PageSetup> = {};
  for (const [key, twips] of told) if (twips !== undefined) page[key] = Math.abs(twips) / 20;
  return page;
}
