// The lines of a .docx as a person sees them: numbers counted, tables row by row, deleted words left out.

import type { DraftLine } from '../../domain/outline/heading-line.ts';
import { blocksIn, cellsOf, rowsOf } from './content.ts';
import { ListMarks } from './list-marks.ts';
import { type OpenDocx, openDocx } from './open-docx.ts';
import { resolved } from './paragraphs.ts';
import { readRuns, type Stands } from './runs.ts';
import type { XmlElement } from './xml.ts';
import { childrenOf } from './xml-look.ts';

/** Throws `UnreadableDocx`. */
export function readDraftLines(bytes: Uint8Array): DraftLine[] {
  const docx = openDocx(bytes);
  return new Reading(docx).linesIn(docx.body);
}

/** Above it is text. */
const LOWEST_HEADING = 8;

class Reading {
  private readonly marks: ListMarks;
  private readonly stands: Stands = { note: (id) => this.note(id), pageBreak: '\n' };
  private notes: readonly XmlElement[] | undefined;

  constructor(private readonly docx: OpenDocx) {
    this.marks = new ListMarks(docx.styles.lists);
  }

  linesIn(of: XmlElement): DraftLine[] {
    return blocksIn(of).flatMap((block) =>
      block.name === 'w:tbl'
        ? rowsOf(block).flatMap((row) => this.row(row))
        : this.paragraph(block),
    );
  }

  private row(row: XmlElement): DraftLine[] {
    const text = cellsOf(row)
      .map((cell) => this.words(cell))
      .join('\t')
      .trim();
    return text === '' ? [] : [{ text, level: null, bold: false }];
  }

  private paragraph(paragraph: XmlElement): DraftLine[] {
    const { styles } = this.docx;
    const { style, said, listed } = resolved(paragraph, styles);
    const { runs } = readRuns(paragraph, styles.run(style), styles, this.stands);
    const whole = runs.map(({ text }) => text).join('');
    if (whole.trim() === '' || said.contents === true) return [];
    const mark = listed === null ? '' : this.marks.next(listed);
    const level = said.outline ?? null;
    const look = {
      level: level === null || level > LOWEST_HEADING ? null : level,
      bold: runs.every(({ text, bold }) => bold || text.trim() === ''),
    };
    return `${mark === '' ? '' : `${mark} `}${whole}`
      .normalize('NFC')
      .split('\n')
      .map((line) => line.replace(/\s+/gu, ' ').trim())
      .filter((line) => line !== '')
      .map((text) => ({ text, ...look }));
  }

  /** A note stands in brackets where it is referred to, so that its words are compared, too. */
  private note(id: string): string {
    this.notes ??= childrenOf(this.docx.part('word/footnotes.xml'), 'w:footnote');
    const note = this.notes.find((one) => one.attributes['w:id'] === id);
    const text = note === undefined ? '' : this.words(note);
    return text === '' ? '' : ` [${text}]`;
  }

  private words(of: XmlElement): string {
    return this.linesIn(of)
      .map(({ text }) => text)
      .join(' ');
  }
}
