// A template's text as mustache reads it: its names, its broken places, and the text with values put in.

import Mustache from 'mustache';

/** A name that a text uses, or a place where it cannot be read. */
export type TemplatePart =
  | { readonly kind: 'NAME'; readonly name: string }
  | { readonly kind: 'BROKEN'; readonly near: string };

/** Tokens that fill in a value or open a section; partials and other delimiters are none of ours. */
const NAMES = new Set(['name', '&', '#', '^']);
const LEFT_OVER = /\{\{|\}\}|\{\s*\p{L}+\s*\}/u;
const SHOWN = 30;

/** What a text uses, in order. A single brace around a word is a slip, too: it would be mailed as it is. */
export function partsOf(text: string): TemplatePart[] {
  try {
    return tokenParts(new Mustache.Writer().parse(text), text);
  } catch (error) {
    const at = /(\d+)$/.exec(error instanceof Error ? error.message : '')?.[1];
    const start = Math.max(0, Number(at ?? 0) - SHOWN);
    return [{ kind: 'BROKEN', near: oneLine(text.slice(start, start + 2 * SHOWN)) }];
  }
}

/** The text with its values: nothing is escaped, because it is plain, and no value is read as a template. */
export function filledIn(text: string, values: Readonly<Record<string, string>>): string {
  return new Mustache.Writer().render(text, values, {}, { escape: (value: string) => value });
}

function tokenParts(tokens: readonly unknown[], text: string): TemplatePart[] {
  return tokens.flatMap((token): TemplatePart[] => {
    if (!Array.isArray(token)) return [];
    const [type, value, start, , children] = token as [string, string, number, number, unknown];
    if (type === 'text') {
      const left = LEFT_OVER.exec(value);
      return left === null ? [] : [{ kind: 'BROKEN', near: oneLine(value.slice(left.index)) }];
    }
    if (type === '!') return [];
    if (!NAMES.has(type)) return [{ kind: 'BROKEN', near: oneLine(text.slice(start)) }];
    const inside = Array.isArray(children) ? tokenParts(children, text) : [];
    return [{ kind: 'NAME', name: value }, ...inside];
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, SHOWN);
}
