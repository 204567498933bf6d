// The styles of text and paragraphs as plain data, and the names that enums give to them.

export const headingNames = [
  'NORMAL',
  'HEADING1',
  'HEADING2',
  'HEADING3',
  'HEADING4',
  'HEADING5',
  'HEADING6',
  'TITLE',
  'SUBTITLE',
] as const;
export type HeadingName = (typeof headingNames)[number];

export const alignmentNames = ['LEFT', 'CENTER', 'RIGHT', 'JUSTIFY'] as const;
export type AlignmentName = (typeof alignmentNames)[number];

export const glyphNames = [
  'BULLET',
  'HOLLOW_BULLET',
  'SQUARE_BULLET',
  'NUMBER',
  'LATIN_UPPER',
  'LATIN_LOWER',
  'ROMAN_UPPER',
  'ROMAN_LOWER',
] as const;
export type GlyphName = (typeof glyphNames)[number];

export const positionNames = ['NORMAL', 'SUPERSCRIPT', 'SUBSCRIPT'] as const;
export const verticalNames = ['BOTTOM', 'CENTER', 'TOP'] as const;

/** What a script set on a stretch of text; what is missing is inherited. Sizes are in points. */
export interface TextStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  foreground?: string;
  background?: string;
  family?: string;
  size?: number;
  link?: string;
  position?: (typeof positionNames)[number];
}

/** What a script set on a paragraph; indents and spacings in points, line spacing as a factor. */
export interface ParagraphStyle {
  heading?: HeadingName;
  alignment?: AlignmentName;
  indentStart?: number;
  indentEnd?: number;
  indentFirstLine?: number;
  lineSpacing?: number;
  spacingBefore?: number;
  spacingAfter?: number;
  leftToRight?: boolean;
}
