// What a .docx package holds beside its texts: relations between parts, pictures, kinds of content.

import { escaped } from './xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What one part refers to. */
export class Relations {
  readonly #entries: string[] = [];

  /** Gives the id by which the part names it. */
  add(type: string, target: string, external = false): string {
    const id = `rId${this.#entries.length + 1}`;
    const mode = external ? ' TargetMode="External"' : '';
    this.#entries.push(
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${escaped(target)}"${mode}/>`,
    );
    return id;
  }

  get xml(): string {
    return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${this.#entries.join('')}</Relationships>`;
  }
}

/** The pictures of the package. */
export class Media {
  readonly files = new Map<string, Uint8Array>();

  /** Gives the target that a relation names. */
  add(bytes: Uint8Array, contentType: string): string {
    const name = `media/image${this.files.size + 1}.${contentType.replace(/^image\//, '')}`;
    this.files.set(`word/${name}`, bytes);
    return name;
  }
}

const kinds: Record<string, string> = {
  'word/document.xml': 'document.main',
  'word/styles.xml': 'styles',
  'word/numbering.xml': 'numbering',
  'word/header1.xml': 'header',
  'word/footer1.xml': 'footer',
  'word/footnotes.xml': 'footnotes',
};

/** `[Content_Types].xml` for the parts that there are. */
export function contentTypes(names: Iterable<string>): string {
  const overrides = [...names]
    .filter((name) => kinds[name])
    .map((name) => `<Override PartName="/${name}" ContentType="${WORD}.${kinds[name]}+xml"/>`);
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['png', 'image/png'],
    ['jpeg', 'image/jpeg'],
    ['gif', 'image/gif'],
  ].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults.join('')}${overrides.join('')}</Types>`;
}
