// What the styles of a .docx say of a paragraph: its outline level, its list, whether it is bold.

import { attribute, child, children } from './xml.ts';

export interface ParagraphStyle {
  /** 0 is the highest; null for a style of text. */
  readonly level: number | null;
  readonly list: string;
  readonly place: number | null;
  readonly bold: boolean | null;
  readonly isContents: boolean;
}

const NONE: ParagraphStyle = { level: null, list: '', place: null, bold: null, isContents: false };

/** Finds a style by its id, with what it has from the styles that it is based on. */
export function stylesOf(styles: Document | null): (id: string) => ParagraphStyle {
  const known = new Map(
    children(styles?.documentElement ?? null, 'style').map((one) => [
      attribute(one, 'styleId'),
      one,
    ]),
  );
  const styleOf = (id: string, depth: number): ParagraphStyle => {
    const style = known.get(id);
    if (style === undefined || depth > 20) return NONE;
    const based = styleOf(attribute(child(style, 'basedOn'), 'val'), depth + 1);
    const own = directly(child(style, 'pPr'), child(style, 'rPr'));
    const name = attribute(child(style, 'name'), 'val').toLowerCase();
    const heading = /^heading (\d)$/.exec(name)?.[1];
    return {
      level: own.level ?? (heading === undefined ? based.level : Number(heading) - 1),
      list: own.list || based.list,
      place: own.place ?? based.place,
      bold: own.bold ?? based.bold,
      isContents: /^toc( heading|\s?\d)/.test(name) || based.isContents,
    };
  };
  return (id) => styleOf(id, 0);
}

/** What a paragraph or a style says itself. */
export function directly(pPr: Element | null, rPr: Element | null): ParagraphStyle {
  const level = attribute(child(pPr, 'outlineLvl'), 'val');
  const numbers = child(pPr, 'numPr');
  const place = attribute(child(numbers, 'ilvl'), 'val');
  return {
    level: level === '' || Number(level) > 8 ? null : Number(level),
    list: attribute(child(numbers, 'numId'), 'val'),
    place: place === '' ? null : Number(place),
    bold: boldOf(rPr),
    isContents: false,
  };
}

/** Whether these properties make text bold; null where they do not say. */
export function boldOf(rPr: Element | null): boolean | null {
  const bold = child(rPr, 'b');
  if (bold === null) return null;
  return !/^(?:0|false|off)$/.test(attribute(bold, 'val'));
}
