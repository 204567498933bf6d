// The parts of a .docx that are read, each as XML, when it is asked for.

import { strFromU8, unzipSync } from 'fflate';
import { type StyleBook, styleBook } from './styles.ts';
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

const NEEDED =
  /^word\/(document|styles|numbering|footnotes|theme\/theme\d*|header\d*|footer\d*)\.xml$/;
const LINKS = 'word/_rels/document.xml.rels';

export interface OpenDocx {
  readonly body: XmlElement;
  readonly styles: StyleBook;
  /** `word/footnotes.xml`; undefined where there is no such part. Throws `UnreadableDocx`. */
  part(name: string): XmlElement | undefined;
  /** What the document names by a link's id. */
  linked(): Map<string, XmlElement>;
}

/** Throws `UnreadableDocx`. */
export function openDocx(bytes: Uint8Array): OpenDocx {
  const files = unzipped(bytes);
  const read = new Map<string, XmlElement>();
  const part = (name: string): XmlElement | undefined => {
    const file = files[name];
    if (file === undefined) return undefined;
    // The document's links lead to its styles and lists as well, which were read before.
    const element = read.get(name) ?? parsed(file);
    read.set(name, element);
    return element;
  };
  const body = part('word/document.xml')?.children.find(({ name }) => name === 'w:body');
  if (body === undefined) throw new UnreadableDocx();
  const theme = Object.keys(files).find((name) => name.startsWith('word/theme/'));
  const styles = styleBook({
    styles: part('word/styles.xml'),
    numbering: part('word/numbering.xml'),
    theme: part(theme ?? ''),
  });
  const linked = (): Map<string, XmlElement> => {
    const targets = new Map<string, XmlElement>();
    for (const link of part(LINKS)?.children ?? []) {
      const { Id: id, Target: target = '' } = link.attributes;
      const found = part(`word/${target.replace(/^\/?(word\/)?/, '')}`);
      if (id !== undefined && found !== undefined) targets.set(id, found);
    }
    return targets;
  };
  return { body, styles, part, linked };
}

function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        (NEEDED.test(name) || name === LINKS) && originalSize <= LARGEST_PART,
    });
  } catch {
    throw new UnreadableDocx();
  }
}

function parsed(file: Uint8Array): XmlElement {
  try {
    return readXml(strFromU8(file));
  } catch {
    throw new UnreadableDocx();
  }
}
