// How each element of a paper is set (Nghị định 30/2020, Phụ lục I, Phần I), as data.

export interface ElementLook {
  /** Capitals, sentence case, or either. */
  readonly letters?: 'capitals' | 'sentence';
  /** Smallest and largest size in points. */
  readonly size: readonly [number, number];
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly centred?: boolean;
  /** Mục and khoản of Phần I. */
  readonly source: string;
}

const headline = { size: [13, 14], bold: true, italic: false, centred: true } as const;

export const elements = {
  NATION: { ...headline, letters: 'capitals', size: [12, 13], source: 'II.1.a' },
  MOTTO: { ...headline, source: 'II.1.b' },
  PARENT: { ...headline, letters: 'capitals', size: [12, 13], bold: false, source: 'II.2.b' },
  BODY: { ...headline, letters: 'capitals', size: [12, 13], source: 'II.2.b' },
  NUMBER: { size: [13, 13], bold: false, italic: false, centred: true, source: 'II.3.c' },
  DATE: { size: [13, 14], bold: false, italic: true, centred: true, source: 'II.4.c' },
  TYPE: { ...headline, letters: 'capitals', source: 'II.5.b' },
  SUBJECT: { ...headline, letters: 'sentence', source: 'II.5.b' },
  ABOUT: { ...headline, letters: 'sentence', size: [12, 13], bold: false, source: 'II.5.b' },
  TO: { letters: 'sentence', size: [13, 14], bold: false, italic: false, source: 'II.9.d' },
  AUTHORITY: { ...headline, letters: 'capitals', source: 'Phụ lục III, Mẫu 1.2' },
  DECIDES: { ...headline, letters: 'capitals', source: 'Phụ lục III, Mẫu 1.2' },
  BASIS: { letters: 'sentence', size: [13, 14], italic: true, source: 'II.6.a' },
  TEXT: { size: [13, 14], italic: false, source: 'II.6.e' },
  CHAPTER: { ...headline, letters: 'sentence', source: 'II.6.đ' },
  CHAPTER_TITLE: { ...headline, letters: 'capitals', source: 'II.6.đ' },
  HEADING: { letters: 'capitals', size: [13, 14], bold: true, italic: false, source: 'V.6.b' },
  ARTICLE: { size: [13, 14], bold: true, italic: false, source: 'II.6.đ' },
  RECEIVERS: { size: [12, 12], bold: true, italic: true, source: 'II.9.d' },
  RECEIVER: { size: [11, 11], bold: false, italic: false, source: 'II.9.d' },
  POSITION: { ...headline, letters: 'capitals', source: 'II.7.đ' },
  SIGNER: { ...headline, letters: 'sentence', source: 'II.7.đ' },
  ANNEX: { ...headline, letters: 'sentence', size: [14, 14], source: 'III.1.b' },
  ANNEX_TITLE: { ...headline, letters: 'capitals', source: 'III.1.b' },
  ANNEX_REFERENCE: {
    letters: 'sentence',
    size: [13, 14],
    bold: false,
    italic: true,
    centred: true,
    source: 'III.1.c',
  },
  URGENCY: { letters: 'capitals', size: [13, 14], bold: true, italic: false, source: 'III.2.b' },
  PAGE_NUMBER: { size: [13, 14], italic: false, centred: true, source: 'I.7' },
} as const satisfies Readonly<Record<string, ElementLook>>;

export type Element = keyof typeof elements;

/** What can be wrong with the look of an element. */
export type Property = 'LETTERS' | 'SIZE' | 'BOLD' | 'ITALIC' | 'ALIGN';

export function lookOf(element: Element): ElementLook {
  return elements[element];
}
