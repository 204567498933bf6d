// What stands in a paragraph of a .docx: texts with their styles, links, pictures, breaks, fields.

import { pictureSize } from '../picture-size.ts';
import { joinRuns } from '../runs.ts';
import type { ImageState, InlineState, SectionState } from '../state.ts';
import type { TextStyle } from '../style-state.ts';
import {
  attribute,
  childOf,
  childrenOf,
  type Element,
  numberIn,
  portableXml,
  valOf,
  within,
} from './dom.ts';
import { textStyle } from './read-properties.ts';
import type { NamedStyles } from './read-styles.ts';

/** What reading one part needs from the rest of the package. */
export interface Reading {
  styles: NamedStyles;
  /** Where a relation of the part leads: an address, or the bytes of a picture. */
  target(id: string): string | undefined;
  bytes(id: string): Uint8Array | undefined;
  footnote(id: number): SectionState | null;
  /** The list behind a `w:numId`; it becomes one of the document's. */
  listId(number: number): string | null;
}

/** `base` is the style that the paragraph gives to all of its text. */
export function readInline(paragraph: Element, base: TextStyle, reading: Reading): InlineState[] {
  const found: InlineState[] = [];
  const field = { xml: '', depth: 0 };
  for (const { element, link } of runsOf(paragraph, undefined, reading)) {
    const marks = childrenOf(element, 'fldChar').map((mark) => attribute(mark, 'fldCharType'));
    if (marks.includes('begin')) field.depth += 1;
    if (field.depth > 0) {
      field.xml += portableXml(element);
      if (marks.includes('end')) field.depth -= 1;
      if (field.depth > 0) continue;
      found.push({ kind: 'unsupported', xml: field.xml });
      field.xml = '';
    } else if (element.localName === 'r') found.push(...readRun(element, base, link, reading));
    else found.push({ kind: 'unsupported', xml: portableXml(element) });
  }
  return joined(found);
}

const passedOver = new Set(['pPr', 'del', 'moveFrom', 'bookmarkStart', 'bookmarkEnd', 'proofErr']);
const opened = new Set(['ins', 'moveTo', 'smartTag', 'sdt', 'sdtContent']);

/** The runs in order, those in links and in inserted text among them, and whatever else there is. */
function* runsOf(
  parent: Element,
  link: string | undefined,
  reading: Reading,
): Generator<{ element: Element; link: string | undefined }> {
  for (const element of childrenOf(parent)) {
    const name = element.localName ?? '';
    if (passedOver.has(name) || name.startsWith('comment') || name === 'sdtPr') continue;
    if (name === 'hyperlink') {
      const address = reading.target(attribute(element, 'id') ?? '');
      yield* runsOf(element, address ?? `#bookmark=${attribute(element, 'anchor') ?? ''}`, reading);
    } else if (opened.has(name)) yield* runsOf(element, link, reading);
    else yield { element, link };
  }
}

function readRun(
  run: Element,
  base: TextStyle,
  link: string | undefined,
  reading: Reading,
): InlineState[] {
  const properties = childOf(run, 'rPr');
  const named = valOf(properties, 'rStyle');
  const style: TextStyle = {
    ...base,
    ...(named && link === undefined ? reading.styles.named(named).text : {}),
    ...textStyle(properties),
    ...(link === undefined ? {} : { link }),
  };
  return childrenOf(run).flatMap((child) => readPiece(child, style, reading));
}

function readPiece(child: Element, style: TextStyle, reading: Reading): InlineState[] {
  const text = (words: string): InlineState[] => [{ kind: 'text', runs: [{ text: words, style }] }];
  switch (child.localName) {
    case 't':
      return text(child.textContent ?? '');
    case 'tab':
      return text('\t');
    case 'br':
      return attribute(child, 'type') === 'page' ? [{ kind: 'pageBreak' }] : text('\r');
    case 'cr':
      return text('\r');
    case 'noBreakHyphen':
      return text('\u2011');
    case 'drawing':
    case 'pict':
    case 'object':
      return [readDrawing(child, reading)];
    case 'footnoteReference': {
      const section = reading.footnote(numberIn(child, 'id') ?? -1);
      return section ? [{ kind: 'footnote', section }] : [];
    }
    default:
      return [];
  }
}

/** A floating picture is taken for one in the line; what is no picture cannot be held. */
function readDrawing(drawing: Element, reading: Reading): InlineState {
  if (attribute(within(drawing, 'rect'), 'hr') === 't') return { kind: 'rule' };
  const bytes = reading.bytes(attribute(within(drawing, 'blip'), 'embed') ?? '');
  const size = bytes ? pictureSize(bytes) : null;
  if (!bytes || !size) {
    const xml = portableXml(drawing);
    return { kind: 'unsupported', xml: xml === '' ? '' : `<w:r>${xml}</w:r>` };
  }
  const extent = within(drawing, 'extent');
  const told = within(drawing, 'docPr');
  const link = reading.target(attribute(within(told, 'hlinkClick'), 'id') ?? '');
  const title = attribute(told, 'title');
  const description = attribute(told, 'descr');
  const image: ImageState = {
    kind: 'image',
    bytes: new Uint8Array(bytes),
    contentType: size.contentType,
    width: Math.round((numberIn(extent, 'cx') ?? size.width * 9525) / 9525),
    height: Math.round((numberIn(extent, 'cy') ?? size.height * 9525) / 9525),
  };
  if (title !== null) image.altTitle = title;
  if (description !== null) image.altDescription = description;
  if (link !== undefined) image.link = link;
  return image;
}

/** Texts side by side are one text. */
function joined(found: readonly InlineState[]): InlineState[] {
  const together: InlineState[] = [];
  for (const one of found) {
    const last = together.at(-1);
    if (one.kind === 'text' && last?.kind === 'text') last.runs = joinRuns(last.runs, one.runs);
    else together.push(one);
  }
  return together.filter((one) => one.kind !== 'text' || one.runs.length > 0);
}
