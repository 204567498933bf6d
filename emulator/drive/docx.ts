// Reads a .docx: whether it is one that Google Docs would import, and its plain text.

import { unzip } from './zip.ts';

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * A document holds at most 1.02 million characters (support.google.com/drive/answer/37603); what an
 * import of more ends with is not documented. [K]
 */
const MOST_LETTERS = 1_020_000;

/** What keeps the bytes from being imported as a document; null when nothing does. */
export function docxFault(bytes: Uint8Array): string | null {
  try {
    const parts = unzip(bytes);
    if (!textOf(parts, '[Content_Types].xml').includes('wordprocessingml.document.main+xml')) {
      return 'The archive is not a word-processing document.';
    }
    const xml = textOf(parts, 'word/document.xml');
    if (!/<w:document[\s>]/.test(xml)) return 'The document has no body.';
    if (xml.length > MOST_LETTERS && plainText(xml).length > MOST_LETTERS) {
      return 'The document is too long.';
    }
    return xmlFault(xml);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * The plain text: a line per paragraph, the cells of a table's row joined by tabs. Field codes,
 * deleted text, headers and footers are left out.
 * @throws Error when the bytes are not a .docx
 * @example docxText(bytes) // 'BẢNG TỔNG HỢP\nCơ quan\tÝ kiến\nSở Tài chính\tThống nhất'
 */
export function docxText(bytes: Uint8Array): string {
  return plainText(textOf(unzip(bytes), 'word/document.xml'));
}

function plainText(xml: string): string {
  // In pieces: a text of a million characters is not written anew for each of its cells.
  const pieces: string[] = [];
  const endWith = (mark: string, insteadOf: string): void => {
    if (pieces[pieces.length - 1] === insteadOf) pieces.pop();
    pieces.push(mark);
  };
  for (const [token, words] of xml.matchAll(TOKENS)) {
    if (words !== undefined) pieces.push(unescapeXml(words));
    else if (token === '</w:tc>') endWith('\t', '\n');
    else if (token === '</w:tr>') endWith('\n', '\t');
    else pieces.push(token === '<w:tab/>' ? '\t' : '\n');
  }
  return pieces.join('').replace(/\n+$/, '');
}

const TOKENS =
  /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:tab\/>|<w:br(?:\s[^>]*)?\/>|<w:p(?:\s[^>]*)?\/>|<\/w:(?:p|tc|tr)>/g;

function textOf(parts: Map<string, Uint8Array>, name: string): string {
  const part = parts.get(name);
  if (!part) throw new Error(`The part ${name} is missing.`);
  return new TextDecoder('utf-8', { fatal: true }).decode(part);
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescapeXml = (text: string) =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return NAMED[name] ?? whole;
  });

/** What no XML may hold, however it is written: most control characters, and two that are none. */
export const forbiddenInXml = /[^\t\n\r\u0020-\ufffd]/g;
const strayInXml = new RegExp(`${forbiddenInXml.source}|&(?!#?\\w+;)`);

/** A look at the XML that finds what breaks readers in practice: stray signs and crossed tags. */
function xmlFault(xml: string): string | null {
  const stray = strayInXml.exec(xml);
  if (stray) return `The document holds a sign that XML forbids, at ${stray.index}.`;
  const open: string[] = [];
  for (const [, close, name = '', empty] of xml.matchAll(/<(\/?)([\w:.-]+)[^<>]*?(\/?)>/g)) {
    if (close && open.pop() !== name) return `The tag ${name} is closed without being open.`;
    if (!close && !empty) open.push(name);
  }
  return open.length > 0 ? `The tag ${open.at(-1)} is not closed.` : null;
}
