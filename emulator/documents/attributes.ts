// Between the attributes that scripts pass and read (`DocumentApp.Attribute`) and the plain styles.

import { enumOf } from '../core/signatures.ts';
import {
  booleanOrNull,
  colourOrNull,
  numberOrNull,
  oneOf,
  textOrNull,
} from './attribute-values.ts';
import {
  alignmentNames,
  headingNames,
  type ParagraphStyle,
  type TextStyle,
} from './style-state.ts';
import { keysOf, type Patch } from './styles.ts';

/** What a script passes to `setAttributes`, or gets from `getAttributes`. */
export type Attributes = Record<string, unknown>;

const textKeys: Record<string, keyof TextStyle> = {
  BACKGROUND_COLOR: 'background',
  BOLD: 'bold',
  FONT_FAMILY: 'family',
  FONT_SIZE: 'size',
  FOREGROUND_COLOR: 'foreground',
  ITALIC: 'italic',
  LINK_URL: 'link',
  STRIKETHROUGH: 'strikethrough',
  UNDERLINE: 'underline',
};

const paragraphKeys: Record<string, keyof ParagraphStyle> = {
  HEADING: 'heading',
  HORIZONTAL_ALIGNMENT: 'alignment',
  INDENT_END: 'indentEnd',
  INDENT_FIRST_LINE: 'indentFirstLine',
  INDENT_START: 'indentStart',
  LEFT_TO_RIGHT: 'leftToRight',
  LINE_SPACING: 'lineSpacing',
  SPACING_AFTER: 'spacingAfter',
  SPACING_BEFORE: 'spacingBefore',
};

const enumTypes: Partial<Record<keyof ParagraphStyle, string>> = {
  heading: 'Document.ParagraphHeading',
  alignment: 'Document.HorizontalAlignment',
};

/** The change of a text's style that attributes ask for; others are passed over. */
export function textPatch(attributes: Attributes): Patch<TextStyle> {
  const patch: Patch<TextStyle> = {};
  for (const [name, value] of Object.entries(attributes)) {
    const key = textKeys[name];
    switch (key) {
      case 'bold':
      case 'italic':
      case 'underline':
      case 'strikethrough':
        patch[key] = booleanOrNull(name, value);
        break;
      case 'background':
      case 'foreground':
        patch[key] = colourOrNull(name, value);
        break;
      case 'family':
      case 'link':
        patch[key] = textOrNull(name, value);
        break;
      case 'size':
        patch.size = numberOrNull(name, value);
        break;
      default:
    }
  }
  return patch;
}

/** The change of a paragraph's style that attributes ask for; others are passed over. */
export function paragraphPatch(attributes: Attributes): Patch<ParagraphStyle> {
  const patch: Patch<ParagraphStyle> = {};
  for (const [name, value] of Object.entries(attributes)) {
    const key = paragraphKeys[name];
    switch (key) {
      case undefined:
        break;
      case 'heading':
        patch.heading = oneOf(headingNames, name, value);
        break;
      case 'alignment':
        patch.alignment = oneOf(alignmentNames, name, value);
        break;
      case 'leftToRight':
        patch.leftToRight = booleanOrNull(name, value);
        break;
      default:
        patch[key] = numberOrNull(name, value);
    }
  }
  return patch;
}

/** Every attribute of a text; null where it is inherited, or differs within it. */
export const textAttributes = (style: TextStyle): Attributes =>
  Object.fromEntries(keysOf(textKeys).map((name) => [name, valueAt(style, textKeys[name])]));

/** Every attribute of a paragraph; its heading is never null. */
export const paragraphAttributes = (style: ParagraphStyle): Attributes =>
  Object.fromEntries(
    keysOf(paragraphKeys).map((name) => {
      const key = paragraphKeys[name];
      const value = valueAt(style, key) ?? (key === 'heading' ? 'NORMAL' : null);
      const type = key && enumTypes[key];
      return [name, type && typeof value === 'string' ? (enumOf(type)[value] ?? null) : value];
    }),
  );

function valueAt<T extends object>(style: T, key: keyof T | undefined): T[keyof T] | null {
  return key === undefined ? null : (style[key] ?? null);
}
