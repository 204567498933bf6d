// A `w:p` with every style resolved: defaults, style, list, then what is said at the place itself.

import type { Paragraph, Run } from '../../domain/decree/model.ts';
import { over, paragraphSaying, type RunSaying, runSaying } from './looks.ts';
import type { StyleBook } from './styles.ts';
import { child, childrenOf, value, type XmlElement } from './xml.ts';

/** What Word takes where a file says nothing. */
const UNSAID = { font: 'Times New Roman', size: 10, color: '000000' } as const;

/** Runs may be wrapped in these: a hyperlink, an accepted insertion, a content control, a smart tag. */
const WRAPPERS = new Set([
  'w:hyperlink',
  'w:ins',
  'w:sdt',
  'w:sdtContent',
  'w:smartTag',
  'w:fldSimple',
  'w:moveTo',
]);

interface Found {
  readonly runs: Run[];
  readonly drawn: number[];
  readonly fields: string[];
  breaksPage: boolean;
  /** Between the beginning of a field and its result stands its code, not text. */
  inCode: boolean;
}

/** The paragraph; `room` is the width in points that it may fill. */
export function readParagraph(element: XmlElement, styles: StyleBook, room: number): Paragraph {
  const properties = child(element, 'w:pPr');
  const style = value(properties, 'w:pStyle');
  const own = paragraphSaying(properties);
  const styled = styles.paragraph(style);
  const list = own.list ?? styled.list;
  const listed = list !== undefined && list !== '0';
  const levelled = listed ? styles.list(list, own.level ?? styled.level ?? '0') : {};
  const said = over(over(styled, levelled), own);
  const found: Found = { runs: [], drawn: [], fields: [], breaksPage: false, inCode: false };
  collect(element, styles.run(style), styles, found);
  return {
    kind: 'paragraph',
    text: found.runs.map(({ text }) => text).join(''),
    runs: found.runs,
    align: said.align ?? 'left',
    left: said.left ?? 0,
    right: said.right ?? 0,
    firstLine: said.firstLine ?? 0,
    before: said.before ?? 0,
    after: said.after ?? 0,
    line: said.line ?? { kind: 'multiple', lines: 1 },
    listed,
    breaksPage: said.breaksPage === true || found.breaksPage,
    ruled: said.ruled === true,
    drawn: found.drawn,
    fields: found.fields,
    room,
  };
}

function collect(from: XmlElement, base: RunSaying, styles: StyleBook, found: Found): void {
  for (const one of from.children) {
    if (one.name === 'w:r') readRun(one, base, styles, found);
    else if (WRAPPERS.has(one.name)) {
      if (one.name === 'w:fldSimple') found.fields.push(fieldName(one.attributes['w:instr'] ?? ''));
      collect(one, base, styles, found);
    }
  }
}

function readRun(element: XmlElement, base: RunSaying, styles: StyleBook, found: Found): void {
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
        if (one.attributes['w:type'] === 'page') found.breaksPage = true;
        else text += '\n';
        break;
      case 'w:cr':
        text += '\n';
        break;
      case 'w:noBreakHyphen':
        text += '-';
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

const EMU_PER_POINT = 12_700;

/** Widths in points of what is drawn flat: lines and connectors, in both of Word's ways to say it. */
function drawnWidths(element: XmlElement): number[] {
  if (element.name === 'mc:AlternateContent') {
    const [choice] = [...childrenOf(element, 'mc:Choice'), ...childrenOf(element, 'mc:Fallback')];
    return (choice?.children ?? []).flatMap(drawnWidths);
  }
  if (element.name === 'w:drawing') {
    return element.children.flatMap((anchor) => {
      const extent = child(anchor, 'wp:extent')?.attributes ?? {};
      const [wide, high] = [Number(extent.cx ?? 0), Number(extent.cy ?? 0)];
      return high <= 2 * EMU_PER_POINT && wide > 0 ? [wide / EMU_PER_POINT] : [];
    });
  }
  if (element.name === 'v:line') {
    const [from, to] = [element.attributes.from, element.attributes.to].map((end) =>
      lengthIn((end ?? '').split(',')[0] ?? ''),
    );
    return [Math.abs((to ?? 0) - (from ?? 0))];
  }
  return element.children.flatMap(drawnWidths);
}

/** A length of VML in points. */
function lengthIn(text: string): number {
  const number = Number.parseFloat(text);
  if (Number.isNaN(number)) return 0;
  if (text.endsWith('in')) return number * 72;
  if (text.endsWith('mm')) return (number * 72) / 25.4;
  if (text.endsWith('cm')) return (number * 72) / 2.54;
  return text.endsWith('px') ? number * 0.75 : number;
}
