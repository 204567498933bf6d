// The runs of a paragraph, each with its look resolved: the paragraph's style, its own style, its own word.

import type { Run } from '../../domain/decree/model.ts';
import { isWrapper } from './content.ts';
import { drawnWidths } from './drawn.ts';
import { over, type RunSaying, runSaying } from './looks.ts';
import type { StyleBook } from './styles.ts';
import type { XmlElement } from './xml.ts';
import { child, value } from './xml-look.ts';

/** What Word takes where a file says nothing. */
const UNSAID = { font: 'Times New Roman', size: 10, color: '000000' } as const;

export interface ReadRuns {
  readonly runs: readonly Run[];
  /** Widths in points of the lines drawn among them. */
  readonly drawn: readonly number[];
  readonly fields: readonly string[];
  readonly breaksPage: boolean;
}

/** What stands for things that are no words of the text; the look of a page has no need of them. */
export interface Stands {
  /** For a reference to a footnote. */
  readonly note: (id: string) => string;
  readonly pageBreak: string;
}

const FOR_NOTHING: Stands = { note: () => '', pageBreak: '' };

interface Found {
  readonly runs: Run[];
  readonly drawn: number[];
  readonly fields: string[];
  breaksPage: boolean;
  /** Between the beginning of a field and its result stands its code, not text. */
  inCode: boolean;
}

/** The runs in a paragraph whose style says `base` of them; hidden ones are left out. */
export function readRuns(
  paragraph: XmlElement,
  base: RunSaying,
  styles: StyleBook,
  stands = FOR_NOTHING,
): ReadRuns {
  const found: Found = { runs: [], drawn: [], fields: [], breaksPage: false, inCode: false };
  collect(paragraph, found, (run) => readRun(run, base, styles, found, stands));
  return found;
}

function collect(from: XmlElement, found: Found, read: (run: XmlElement) => void): void {
  for (const one of from.children) {
    if (one.name === 'w:r') read(one);
    else if (isWrapper(one)) {
      if (one.name === 'w:fldSimple') found.fields.push(fieldName(one.attributes['w:instr'] ?? ''));
      collect(one, found, read);
    }
  }
}

function readRun(
  element: XmlElement,
  base: RunSaying,
  styles: StyleBook,
  found: Found,
  stands: Stands,
): void {
  const properties = child(element, 'w:rPr');
  const styled = over(base, styles.characters(value(properties, 'w:rStyle')));
  const said = over(styled, runSaying(properties, styles.theme));
  let text = '';
  for (const one of element.children) {
    switch (one.name) {
      case 'w:t':
        text += found.inCode ? '' : one.text;
        break;
      case 'w:tab':
      case 'w:ptab':
        text += '\t';
        break;
      case 'w:br':
        if (one.attributes['w:type'] === 'page') {
          found.breaksPage = true;
          text += stands.pageBreak;
        } else text += '\n';
        break;
      case 'w:cr':
        text += '\n';
        break;
      case 'w:noBreakHyphen':
        text += '-';
        break;
      case 'w:footnoteReference':
        text += stands.note(one.attributes['w:id'] ?? '');
        break;
      case 'w:fldChar':
        found.inCode = one.attributes['w:fldCharType'] === 'begin';
        break;
      case 'w:instrText':
        found.fields.push(fieldName(one.text));
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'mc:AlternateContent':
        found.drawn.push(...drawnWidths(one));
        break;
      default:
    }
  }
  // A field without a result still has the look of its run.
  const field = found.fields.length > 0 && child(element, 'w:instrText') !== undefined;
  if ((text === '' && !field) || said.hidden === true) return;
  const shown = said.capitals === true ? text.toUpperCase() : text;
  found.runs.push(runOf(shown, said));
}

function runOf(text: string, said: RunSaying): Run {
  // Letters beyond ASCII, most of Vietnamese, are set in the second of the two fonts.
  const beyond = /[\u0080-\uffff]/.test(text);
  const font = beyond ? (said.other ?? said.ascii) : (said.ascii ?? said.other);
  return {
    text,
    font: font ?? UNSAID.font,
    size: said.size ?? UNSAID.size,
    bold: said.bold ?? false,
    italic: said.italic ?? false,
    underlined: said.underlined ?? false,
    color: said.color ?? UNSAID.color,
  };
}

const fieldName = (code: string): string => code.trim().split(/\s/)[0]?.toUpperCase() ?? '';
