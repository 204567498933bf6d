// One tag of XML: where it ends, its name and attributes, the entities in a text.

export interface XmlTag {
  readonly name: string;
  /** As they are written; entities in values are resolved. */
  readonly attributes: Readonly<Record<string, string>>;
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

/** The `>` of a tag; one inside a quoted value is none. */
export function endOfTag(source: string, mark: number): number {
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

/** What stands between `<` and `>`. */
export function readTag(tag: string): XmlTag {
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

/** A text with its entities resolved; one that is not known stays as it is written. */
export function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? whole;
    const hex = name[1] === 'x' || name[1] === 'X';
    const point = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
    return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
  });
}
