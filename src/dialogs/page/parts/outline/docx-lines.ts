// The lines of a .docx as a person sees them: numbers counted, tables row by row, deleted words left out.

import { strFromU8, unzipSync } from 'fflate';
import type { DraftLine } from '../../../../domain/outline/heading-line.ts';
import { ListNumbers } from './docx-numbers.ts';
import { boldOf, directly, type ParagraphStyle, stylesOf } from './docx-styles.ts';
import { attribute, child, children } from './xml.ts';

/** What a text of an office may take when it is unpacked, in bytes. */
const LARGEST = 60_000_000;
const PARTS = ['document', 'styles', 'numbering', 'footnotes'] as const;

export type ReadXml = (xml: string) => Document;

/** Null for what is no .docx, or too large to be a text. */
export function docxLines(bytes: Uint8Array, readXml: ReadXml): DraftLine[] | null {
  const parts = new Map<string, Document>();
  try {
    const wanted = new Set(PARTS.map((name) => `word/${name}.xml`));
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => wanted.has(name) && originalSize <= LARGEST,
    });
    for (const [name, content] of Object.entries(files)) {
      parts.set(name, readXml(strFromU8(content)));
    }
  } catch {
    return null;
  }
  const part = (name: (typeof PARTS)[number]): Document | null =>
    parts.get(`word/${name}.xml`) ?? null;
  const body = child(part('document')?.documentElement ?? null, 'body');
  if (body === null) return null;
  return new Reading(stylesOf(part('styles')), part('numbering'), part('footnotes')).linesOf(body);
}

/** Wrappers whose content stands where they stand. */
const WRAPPERS = [
  'sdt',
  'sdtContent',
  'ins',
  'hyperlink',
  'smartTag',
  'fldSimple',
  'customXml',
  'moveTo',
];

class Reading {
  private readonly numbers: ListNumbers;

  constructor(
    private readonly styleOf: (id: string) => ParagraphStyle,
    numbering: Document | null,
    private readonly footnotes: Document | null,
  ) {
    this.numbers = new ListNumbers(numbering);
  }

  linesOf(parent: Element): DraftLine[] {
    return children(parent).flatMap((block) => {
      if (block.localName === 'p') return this.paragraph(block);
      if (block.localName === 'tbl') return children(block, 'tr').flatMap((row) => this.row(row));
      return WRAPPERS.includes(block.localName) ? this.linesOf(block) : [];
    });
  }

  private row(row: Element): DraftLine[] {
    const cells = children(row, 'tc').map((cell) =>
      this.linesOf(cell)
        .map(({ text }) => text)
        .join(' '),
    );
    const text = cells.join('\t').trim();
    return text === '' ? [] : [{ text, level: null, bold: false }];
  }

  private paragraph(paragraph: Element): DraftLine[] {
    const pPr = child(paragraph, 'pPr');
    const style = this.styleOf(attribute(child(pPr, 'pStyle'), 'val'));
    const own = directly(pPr, null);
    const runs: { text: string; bold: boolean }[] = [];
    this.runsOf(paragraph, style.bold ?? false, runs);
    const whole = runs.map(({ text }) => text).join('');
    if (whole.trim() === '' || style.isContents) return [];
    const list = own.list || style.list;
    const mark =
      list === '' || list === '0' ? '' : this.numbers.next(list, own.place ?? style.place ?? 0);
    const look = {
      level: own.level ?? style.level,
      bold: runs.every(({ text, bold }) => bold || text.trim() === ''),
    };
    return `${mark === '' ? '' : `${mark} `}${whole}`
      .normalize('NFC')
      .split('\n')
      .map((line) => line.replace(/\s+/gu, ' ').trim())
      .filter((line) => line !== '')
      .map((text) => ({ text, ...look }));
  }

  private runsOf(parent: Element, bold: boolean, runs: { text: string; bold: boolean }[]): void {
    for (const one of children(parent)) {
      if (one.localName === 'r') {
        const text = children(one)
          .map((piece) => this.textOf(piece))
          .join('');
        runs.push({ text, bold: boldOf(child(one, 'rPr')) ?? bold });
      } else if (WRAPPERS.includes(one.localName)) this.runsOf(one, bold, runs);
    }
  }

  private textOf(piece: Element): string {
    switch (piece.localName) {
      case 't':
        return piece.textContent ?? '';
      case 'tab':
        return ' ';
      case 'br':
      case 'cr':
        return '\n';
      case 'noBreakHyphen':
        return '-';
      case 'footnoteReference':
        return this.footnote(attribute(piece, 'id'));
      default:
        return '';
    }
  }

  /** A note stands in brackets where it is referred to, so that its words are compared, too. */
  private footnote(id: string): string {
    const notes = children(this.footnotes?.documentElement ?? null, 'footnote');
    const note = notes.find((one) => attribute(one, 'id') === id);
    if (note === undefined) return '';
    const text = this.linesOf(note)
      .map((line) => line.text)
      .join(' ');
    return text === '' ? '' : ` [${text}]`;
  }
}
