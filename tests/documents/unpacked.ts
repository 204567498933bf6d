// A .docx opened up: its parts as text, and the sections and words of its body.

import { DOMParser, type Element } from '@xmldom/xmldom';
import JSZip from 'jszip';

export interface Unpacked {
  readonly parts: ReadonlyMap<string, string>;
  /** word/document.xml */
  readonly body: string;
  /** Every header and footer together. */
  readonly margins: string;
}

/** Opens the file; throws when a part is no well-formed XML. */
export async function unpacked(bytes: Uint8Array): Promise<Unpacked> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = new Map<string, string>();
  for (const name of Object.keys(zip.files).sort()) {
    const text = await zip.files[name]?.async('string');
    if (text !== undefined && /\.(xml|rels)$/.test(name)) {
      wellFormed(name, text);
      parts.set(name, text);
    }
  }
  const margins = [...parts].filter(([name]) => /word\/(header|footer)\d+\.xml/.test(name));
  return {
    parts,
    body: parts.get('word/document.xml') ?? '',
    margins: margins.map(([, text]) => text).join('\n'),
  };
}

function wellFormed(name: string, text: string): void {
  // A replacement character in the text is a warning; only broken markup counts.
  const onError = (level: string, message: string): void => {
    if (level !== 'warning') throw new Error(`${name}: ${message}`);
  };
  new DOMParser({ onError }).parseFromString(text, 'text/xml');
}

/** The text of every paragraph, in order. */
export function paragraphsOf(xml: string): string[] {
  const root = new DOMParser({ onError: () => undefined }).parseFromString(xml, 'text/xml');
  return Array.from(root.getElementsByTagName('w:p'), textIn);
}

function textIn(element: Element): string {
  return Array.from(element.getElementsByTagName('w:t'), (run) => run.textContent ?? '').join('');
}

/** The `w:sectPr` elements, in order. */
export function sectionsOf(xml: string): string[] {
  return xml.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];
}
