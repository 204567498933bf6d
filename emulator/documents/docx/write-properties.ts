// The properties of runs and paragraphs, in the order that the schema wants.

import type { ParagraphStyle, TextStyle } from '../style-state.ts';
import { element, toggle, twips, wrapped } from './xml.ts';

const hex = (colour: string) => colour.replace('#', '');

const vertical = { NORMAL: 'baseline', SUPERSCRIPT: 'superscript', SUBSCRIPT: 'subscript' };

export function runProperties(style: TextStyle): string {
  const { family, size, foreground, background, underline, position } = style;
  return wrapped(
    'rPr',
    [
      style.link === undefined ? '' : element('rStyle', { val: 'Hyperlink' }),
      family === undefined
        ? ''
        : element('rFonts', { ascii: family, hAnsi: family, cs: family, eastAsia: family }),
      toggle('b', style.bold),
      toggle('i', style.italic),
      toggle('strike', style.strikethrough),
      foreground === undefined ? '' : element('color', { val: hex(foreground) }),
      size === undefined ? '' : element('sz', { val: Math.round(size * 2) }),
      size === undefined ? '' : element('szCs', { val: Math.round(size * 2) }),
      underline === undefined ? '' : element('u', { val: underline ? 'single' : 'none' }),
      background === undefined
        ? ''
        : element('shd', { val: 'clear', color: 'auto', fill: hex(background) }),
      position === undefined ? '' : element('vertAlign', { val: vertical[position] }),
    ].join(''),
  );
}

export const styleIds: Record<NonNullable<ParagraphStyle['heading']>, string> = {
  NORMAL: 'Normal',
  HEADING1: 'Heading1',
  HEADING2: 'Heading2',
  HEADING3: 'Heading3',
  HEADING4: 'Heading4',
  HEADING5: 'Heading5',
  HEADING6: 'Heading6',
  TITLE: 'Title',
  SUBTITLE: 'Subtitle',
};

const alignments = { LEFT: 'left', CENTER: 'center', RIGHT: 'right', JUSTIFY: 'both' };

/** `numbering` is the `w:numPr` of a list item; `mark` the style of the paragraph's end. */
export function paragraphProperties(
  style: ParagraphStyle,
  mark: TextStyle = {},
  numbering = '',
): string {
  const { heading, alignment, leftToRight } = style;
  return wrapped(
    'pPr',
    [
      heading && heading !== 'NORMAL' ? element('pStyle', { val: styleIds[heading] }) : '',
      numbering,
      leftToRight === undefined ? '' : toggle('bidi', !leftToRight),
      spacing(style),
      indents(style),
      alignment === undefined ? '' : element('jc', { val: alignments[alignment] }),
      runProperties(mark),
    ].join(''),
  );
}

function spacing({ spacingBefore, spacingAfter, lineSpacing }: ParagraphStyle): string {
  if (spacingBefore === undefined && spacingAfter === undefined && lineSpacing === undefined) {
    return '';
  }
  return element('spacing', {
    before: spacingBefore === undefined ? undefined : twips(spacingBefore),
    after: spacingAfter === undefined ? undefined : twips(spacingAfter),
    line: lineSpacing === undefined ? undefined : Math.round(lineSpacing * 240),
    lineRule: lineSpacing === undefined ? undefined : 'auto',
  });
}

/** Docs counts the first line from the margin, Word from the other lines. */
function indents({ indentStart, indentEnd, indentFirstLine }: ParagraphStyle): string {
  if (indentStart === undefined && indentEnd === undefined && indentFirstLine === undefined) {
    return '';
  }
  const first = indentFirstLine === undefined ? undefined : indentFirstLine - (indentStart ?? 0);
  return element('ind', {
    left: indentStart === undefined ? undefined : twips(indentStart),
    right: indentEnd === undefined ? undefined : twips(indentEnd),
    hanging: first !== undefined && first < 0 ? twips(-first) : undefined,
    firstLine: first !== undefined && first >= 0 ? twips(first) : undefined,
  });
}
