// Reads well-formed XML into a light tree: the whole of what a .docx needs, at the speed that a table
// of five thousand rows asks for. No DTD is read, so no entity of a file's own can grow or reach out.

import { endOfTag, readTag, unescaped, type XmlTag } from './xml-tag.ts';

export interface XmlElement extends XmlTag {
  readonly children: readonly XmlElement[];
  /** The text directly in it. */
  readonly text: string;
}

interface Open extends XmlTag {
  readonly children: Open[];
  text: string;
}

/**
 * Properties, which a long table says the same of every cell and run: those written alike are read
 * once and stand in the tree as one object, so that what is worked out of them is worked out once.
 */
const REPEATED = new Set(['w:rPr', 'w:pPr', 'w:tcPr', 'w:trPr']);

/** No paper is as deep; whoever walks down the tree has a call on the stack for each of these. */
const DEEPEST = 500;

/** The root element; throws `SyntaxError` for what is not well formed or too deep, and for a DTD. */
export function readXml(source: string): XmlElement {
  return new Reader(source).read();
}

class Reader {
  private at = 0;
  private readonly tags = new Map<string, XmlTag>();
  private readonly repeated = new Map<string, Open>();

  constructor(private readonly source: string) {}

  read(): XmlElement {
    const root: Open = { name: '', attributes: {}, children: [], text: '' };
    this.fill(root);
    const [only] = root.children;
    if (only === undefined) throw new SyntaxError('There is no XML.');
    return only;
  }

  /** Reads on until what stands open at the beginning is closed, or the source ends. */
  private fill(root: Open): void {
    const open: Open[] = [root];
    let current = root;
    for (;;) {
      const mark = this.source.indexOf('<', this.at);
      if (mark < 0) break;
      if (mark > this.at) current.text += unescaped(this.source.slice(this.at, mark));
      const next = this.source[mark + 1];
      if (next === '?' || next === '!') {
        this.at = aside(this.source, mark, current);
        continue;
      }
      const end = endOfTag(this.source, mark);
      this.at = end + 1;
      if (next === '/') {
        const name = this.source.slice(mark + 2, end).trim();
        if (name !== current.name) throw new SyntaxError(`</${name}> closes <${current.name}>`);
        open.pop();
        current = open[open.length - 1] ?? root;
        continue;
      }
      const empty = this.source[end - 1] === '/';
      const tag = this.source.slice(mark + 1, empty ? end - 1 : end);
      const made = (!empty && this.known(tag, mark)) || this.element(tag);
      current.children.push(made);
      if (!empty && this.at === end + 1) {
        if (open.length > DEEPEST)
          throw new SyntaxError(`More than ${DEEPEST} elements stand open.`);
        open.push(made);
        current = made;
      }
    }
    if (current !== root) throw new SyntaxError(`<${current.name}> does not end.`);
  }

  private element(tag: string): Open {
    let known = this.tags.get(tag);
    if (known === undefined) {
      known = readTag(tag);
      this.tags.set(tag, known);
    }
    return { name: known.name, attributes: known.attributes, children: [], text: '' };
  }

  /** Properties that were written just so before; read here, in a reader of their own, the first time. */
  private known(tag: string, mark: number): Open | undefined {
    if (!REPEATED.has(tag)) return undefined;
    const closing = `</${tag}>`;
    const end = this.source.indexOf(closing, mark);
    const inner = this.source.slice(this.at, end);
    // Tracked changes hold the same element once more inside.
    if (end < 0 || inner.includes(`<${tag}>`)) return undefined;
    let found = this.repeated.get(tag + inner);
    if (found === undefined) {
      found = this.element(tag);
      new Reader(inner).fill(found);
      this.repeated.set(tag + inner, found);
    }
    this.at = end + closing.length;
    return found;
  }
}

/** Comments, instructions and CDATA; returns where it goes on. */
function aside(source: string, mark: number, current: Open): number {
  const cdata = source.startsWith('<![CDATA[', mark);
  const closing = cdata
    ? ']]>'
    : source.startsWith('<!--', mark)
      ? '-->'
      : source[mark + 1] === '?'
        ? '?>'
        : '';
  const end = closing === '' ? -1 : source.indexOf(closing, mark);
  if (end < 0) throw new SyntaxError('A DTD, or an aside that does not end.');
  if (cdata) current.text += source.slice(mark + 9, end);
  return end + closing.length;
}
