// Reads well-formed XML into a light tree: the whole of what a .docx needs, at the speed that a table
// of five thousand rows asks for. No DTD is read, so no entity of a file's own can grow or reach out.

export interface XmlElement {
  readonly name: string;
  /** As they are written; entities in values are resolved. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly in it. */
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Open[];
  text: string;
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * Properties, which a long table says the same of every cell and run: those written alike are read
 * once and stand in the tree as one object, so that what is worked out of them is worked out once.
 */
const REPEATED = new Set(['w:rPr', 'w:pPr', 'w:tcPr', 'w:trPr']);

/**
 * The root element; throws `SyntaxError` for what is not well formed, and for a DTD. A table is read
 * up to `rows`, where its own maker knows that the rest is made like it and holds no tables itself.
 */
export function readXml(source: string, rows = Number.POSITIVE_INFINITY): XmlElement {
  return new Reader(source, rows).read();
}

class Reader {
  private at = 0;
  private readonly tags = new Map<string, Omit<Open, 'children' | 'text'>>();
  private readonly repeated = new Map<string, Open>();

  constructor(
    private readonly source: string,
    private readonly rows = Number.POSITIVE_INFINITY,
  ) {}

  read(): XmlElement {
    const root: Open = { name: '', attributes: NO_ATTRIBUTES, children: [], text: '' };
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
        if (name === 'w:tr' && current.children.length > this.rows) {
          this.at = Math.max(this.at, this.source.indexOf('</w:tbl>', this.at));
        }
        continue;
      }
      const empty = this.source[end - 1] === '/';
      const tag = this.source.slice(mark + 1, empty ? end - 1 : end);
      const made = (!empty && this.known(tag, mark)) || this.element(tag);
      current.children.push(made);
      if (!empty && this.at === end + 1) {
        open.push(made);
        current = made;
      }
    }
    if (current !== root) throw new SyntaxError(`<${current.name}> does not end.`);
  }

  private element(tag: string): Open {
    let known = this.tags.get(tag);
    if (known === undefined) {
      known = named(tag);
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

/** The `>` of a tag; one inside a quoted value is none. */
function endOfTag(source: string, mark: number): number {
  let end = source.indexOf('>', mark);
  while (end >= 0 && isQuoted(source, mark, end)) end = source.indexOf('>', end + 1);
  if (end < 0) throw new SyntaxError('A tag does not end.');
  return end;
}

function isQuoted(source: string, mark: number, end: number): boolean {
  const last = source[end - 1];
  // What ends in a closed value, or has no value, is a tag; the rest is looked at closely.
  if ((last === '"' || last === "'") && source[end - 2] !== '=') return false;
  const tag = source.slice(mark, end);
  return tag.includes('=') && /["']/.test(tag.replace(/"[^"]*"|'[^']*'/g, ''));
}

function named(tag: string): Omit<Open, 'children' | 'text'> {
  const space = tag.search(/\s/);
  if (space < 0) return { name: tag, attributes: NO_ATTRIBUTES };
  const attributes: Record<string, string> = {};
  const written = tag.slice(space);
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(written); match !== null; match = ATTRIBUTE.exec(written)) {
    attributes[match[1] ?? ''] = unescaped(match[2] ?? match[3] ?? '');
  }
  return { name: tag.slice(0, space), attributes };
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? whole;
    const hex = name[1] === 'x' || name[1] === 'X';
    const point = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
    return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
  });
}

/** The first child of this name. */
export function child(of: XmlElement | undefined, name: string): XmlElement | undefined {
  return of?.children.find((one) => one.name === name);
}

export function childrenOf(of: XmlElement | undefined, name: string): XmlElement[] {
  return of?.children.filter((one) => one.name === name) ?? [];
}

/** The `w:val` of a child, or undefined where there is no such child or value. */
export function value(of: XmlElement | undefined, name: string): string | undefined {
  return child(of, name)?.attributes['w:val'];
}

/** A property that is on by being there: `<w:b/>`; undefined where nothing is said. */
export function isOn(of: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(of, name);
  if (found === undefined) return undefined;
  return !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? 'on');
}
