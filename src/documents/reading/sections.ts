// The sections of a document: page, margins, and the blocks that stand in each.

import type {
  Block,
  Cell,
  Margins,
  Page,
  Paragraph,
  Section,
  Table,
} from '../../domain/decree/model.ts';
import { readParagraph } from './paragraphs.ts';
import type { StyleBook } from './styles.ts';
import { child, childrenOf, isOn, value, type XmlElement } from './xml.ts';

type Targets = ReadonlyMap<string, XmlElement>;

/** Blocks may be wrapped in these. */
const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins']);

/** Headers and footers that a section does not name are those of the one before. */
type Named = Readonly<Record<string, readonly Paragraph[]>>;

export function readSections(body: XmlElement, styles: StyleBook, targets: Targets): Section[] {
  const sections: Section[] = [];
  let held: XmlElement[] = [];
  let named: Named = {};
  const close = (properties: XmlElement | undefined): void => {
    const page = pageOf(properties);
    const room = page.width - page.left - page.right;
    named = { ...named, ...namedMargins(properties, styles, targets, room) };
    const own = isOn(properties, 'w:titlePg') === true;
    const numbers = child(properties, 'w:pgNumType')?.attributes ?? {};
    const start = Number.parseInt(numbers['w:start'] ?? '', 10);
    sections.push({
      page,
      header: marginsOf(named, 'header', own),
      footer: marginsOf(named, 'footer', own),
      startsAt: Number.isNaN(start) ? null : start,
      numberFormat: numbers['w:fmt'] ?? 'decimal',
      newPage: value(properties, 'w:type') !== 'continuous',
      blocks: held.map((one) => blockOf(one, styles, room)),
    });
    held = [];
  };
  for (const one of unwrapped(body)) {
    if (one.name === 'w:sectPr') {
      close(one);
      continue;
    }
    held.push(one);
    const ending = child(child(one, 'w:pPr'), 'w:sectPr');
    if (one.name === 'w:p' && ending !== undefined) close(ending);
  }
  if (held.length > 0) close(undefined);
  return sections;
}

function unwrapped(of: XmlElement): XmlElement[] {
  return of.children.flatMap((one) => {
    if (WRAPPERS.has(one.name)) return unwrapped(one);
    return ['w:p', 'w:tbl', 'w:sectPr'].includes(one.name) ? [one] : [];
  });
}

const points = (text: string | undefined, unsaid: number): number => {
  const twips = Number.parseFloat(text ?? '');
  return (Number.isNaN(twips) ? unsaid : twips) / 20;
};

/** What Word takes where nothing is said: Letter with an inch around. */
function pageOf(properties: XmlElement | undefined): Page {
  const size = child(properties, 'w:pgSz')?.attributes ?? {};
  const margin = child(properties, 'w:pgMar')?.attributes ?? {};
  return {
    width: points(size['w:w'], 12_240),
    height: points(size['w:h'], 15_840),
    top: Math.abs(points(margin['w:top'], 1440)),
    right: points(margin['w:right'], 1440),
    bottom: Math.abs(points(margin['w:bottom'], 1440)),
    left: points(margin['w:left'], 1440) + points(margin['w:gutter'], 0),
  };
}

function namedMargins(
  properties: XmlElement | undefined,
  styles: StyleBook,
  targets: Targets,
  room: number,
): Named {
  const named: Record<string, readonly Paragraph[]> = {};
  for (const one of properties?.children ?? []) {
    if (one.name !== 'w:headerReference' && one.name !== 'w:footerReference') continue;
    const kind = one.name === 'w:headerReference' ? 'header' : 'footer';
    const part = targets.get(one.attributes['r:id'] ?? '');
    if (part === undefined) continue;
    named[`${kind} ${one.attributes['w:type'] ?? 'default'}`] = paragraphsIn(part, styles, room);
  }
  return named;
}

function marginsOf(named: Named, kind: 'header' | 'footer', firstApart: boolean): Margins {
  const usual = named[`${kind} default`] ?? [];
  return { usual, first: firstApart ? (named[`${kind} first`] ?? []) : null };
}

function paragraphsIn(part: XmlElement, styles: StyleBook, room: number): Paragraph[] {
  return part.children.flatMap((one) => {
    if (one.name === 'w:p') return [readParagraph(one, styles, room)];
    return paragraphsIn(one, styles, room);
  });
}

function blockOf(element: XmlElement, styles: StyleBook, room: number): Block {
  return element.name === 'w:tbl'
    ? tableOf(element, styles, room)
    : readParagraph(element, styles, room);
}

function tableOf(element: XmlElement, styles: StyleBook, room: number): Table {
  const properties = child(element, 'w:tblPr');
  const padding = paddingOf(child(properties, 'w:tblCellMar'));
  return {
    kind: 'table',
    bordered: hasLines(element, properties),
    rows: childrenOf(element, 'w:tr').map((row) =>
      row.children
        .flatMap((one) =>
          WRAPPERS.has(one.name) ? childrenOf(child(one, 'w:sdtContent'), 'w:tc') : one,
        )
        .filter(({ name }) => name === 'w:tc')
        .map((cell) => cellOf(cell, styles, padding, room)),
    ),
  };
}

/** Word's own padding at the sides, where a table says nothing. */
const SIDES = 108;

function paddingOf(margins: XmlElement | undefined): number {
  const side = (...names: string[]): number => {
    const found = names.map((name) => child(margins, name)).find((one) => one !== undefined);
    return points(found?.attributes['w:w'], SIDES);
  };
  return side('w:left', 'w:start') + side('w:right', 'w:end');
}

function cellOf(cell: XmlElement, styles: StyleBook, padding: number, room: number): Cell {
  const properties = child(cell, 'w:tcPr');
  const width = child(properties, 'w:tcW')?.attributes ?? {};
  const own = child(properties, 'w:tcMar');
  const inner = own === undefined ? padding : paddingOf(own);
  const wide = width['w:type'] === 'dxa' ? points(width['w:w'], 0) : room / 2;
  return { blocks: unwrapped(cell).map((one) => blockOf(one, styles, wide - inner)) };
}

/** Lines by the table's own word, by a style that draws a grid, or by its first cell's. */
function hasLines(element: XmlElement, properties: XmlElement | undefined): boolean {
  const own = child(properties, 'w:tblBorders');
  if (own !== undefined) return drawn(own, 'w:insideH') || drawn(own, 'w:insideV');
  const cell = child(child(child(element, 'w:tr'), 'w:tc'), 'w:tcPr');
  const borders = child(cell, 'w:tcBorders');
  if (borders !== undefined) return drawn(borders, 'w:bottom') && drawn(borders, 'w:top');
  return /grid/i.test(value(properties, 'w:tblStyle') ?? '');
}

function drawn(borders: XmlElement, name: string): boolean {
  const how = value(borders, name);
  return how !== undefined && !['nil', 'none'].includes(how);
}
