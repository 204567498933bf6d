// The bytes of a .docx as the model that the checker of layout reads. Runs in Apps Script and in a page.

import { strFromU8, unzipSync } from 'fflate';
import type { FormDocument } from '../../domain/decree/model.ts';
import { readSections } from './sections.ts';
import { styleBook } from './styles.ts';
import { readXml, type XmlElement } from './xml.ts';

/** More than this, unpacked, is no paper of an office; a small file may claim to be huge. */
const LARGEST_PART = 200_000_000;

/** What is no .docx, or one that cannot be opened. */
export class UnreadableDocx extends Error {
  constructor() {
    super('not a .docx');
    this.name = 'UnreadableDocx';
  }
}

const NEEDED = /^word\/(document|styles|numbering|theme\/theme\d*|header\d*|footer\d*)\.xml$/;
const LINKS = 'word/_rels/document.xml.rels';

/** The document; throws `UnreadableDocx`. For `rows` see `readXml`. */
export function readDocx(bytes: Uint8Array, rows?: number): FormDocument {
  const parts = partsOf(bytes, rows);
  const body = parts.get('word/document.xml')?.children.find(({ name }) => name === 'w:body');
  if (body === undefined) throw new UnreadableDocx();
  const theme = [...parts].find(([name]) => name.startsWith('word/theme/'))?.[1];
  const styles = styleBook({
    styles: parts.get('word/styles.xml'),
    numbering: parts.get('word/numbering.xml'),
    theme,
  });
  const targets = new Map<string, XmlElement>();
  for (const link of parts.get(LINKS)?.children ?? []) {
    const { Id: id, Target: target = '' } = link.attributes;
    const part = parts.get(`word/${target.replace(/^\/?(word\/)?/, '')}`);
    if (id !== undefined && part !== undefined) targets.set(id, part);
  }
  return { sections: readSections(body, styles, targets) };
}

function partsOf(bytes: Uint8Array, rows: number | undefined): Map<string, XmlElement> {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        (NEEDED.test(name) || name === LINKS) && originalSize <= LARGEST_PART,
    });
    return new Map(
      Object.entries(files).map(([name, file]) => [name, readXml(strFromU8(file), rows)]),
    );
  } catch {
    throw new UnreadableDocx();
  }
}
