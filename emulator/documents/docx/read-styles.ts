// The named styles of a .docx: which are the editor's headings, and what the others come down to.

import type { HeadingName, ParagraphStyle, TextStyle } from '../style-state.ts';
import { attribute, childOf, childrenOf, type Element, valOf } from './dom.ts';
import { paragraphStyle, textStyle } from './read-properties.ts';

export interface NamedStyle {
  heading: HeadingName;
  /** What it adds to that heading. */
  paragraph: ParagraphStyle;
  text: TextStyle;
  /** The `w:numPr` of its own, or of what it is based on. */
  numbering: Element | null;
}

export class NamedStyles {
  readonly #elements = new Map<string, Element>();
  readonly #defaults: Element | null;
  readonly #standard: string | null = null;

  constructor(root: Element | null) {
    this.#defaults = childOf(root, 'docDefaults');
    for (const style of childrenOf(root, 'style')) {
      const id = attribute(style, 'styleId') ?? '';
      this.#elements.set(id, style);
      const isStandard = attribute(style, 'default') === '1';
      if (isStandard && attribute(style, 'type') === 'paragraph') this.#standard = id;
    }
  }

  /** What the document's headings look like; Docs takes the defaults of the file as its normal text. */
  get headings() {
    const found: Partial<Record<HeadingName, { paragraph: ParagraphStyle; text: TextStyle }>> = {};
    for (const style of this.#elements.values()) {
      const heading = headingOf(style);
      if (heading) found[heading] = this.#look(style);
    }
    const normal = found.NORMAL;
    found.NORMAL = {
      paragraph: {
        ...paragraphStyle(childOf(this.#defaults, 'pPrDefault', 'pPr')),
        ...normal?.paragraph,
      },
      text: { ...textStyle(childOf(this.#defaults, 'rPrDefault', 'rPr')), ...normal?.text },
    };
    return found;
  }

  /** A style by its id; without one, the standard. */
  named(id: string | null): NamedStyle {
    const plain: NamedStyle = { heading: 'NORMAL', paragraph: {}, text: {}, numbering: null };
    const chain = this.#chain(id ?? this.#standard);
    const stop = chain.findIndex((style) => headingOf(style) !== null);
    const own = stop < 0 ? chain : chain.slice(0, stop);
    for (const style of own.reverse()) {
      const { paragraph, text } = this.#look(style);
      plain.paragraph = { ...plain.paragraph, ...paragraph };
      plain.text = { ...plain.text, ...text };
    }
    const base = stop < 0 ? undefined : chain[stop];
    plain.heading = (base && headingOf(base)) ?? 'NORMAL';
    const numbered = chain.find((style) => childOf(style, 'pPr', 'numPr'));
    plain.numbering = numbered ? childOf(numbered, 'pPr', 'numPr') : null;
    return plain;
  }

  #look(style: Element): { paragraph: ParagraphStyle; text: TextStyle } {
    return {
      paragraph: paragraphStyle(childOf(style, 'pPr')),
      text: textStyle(childOf(style, 'rPr')),
    };
  }

  /** The style and what it is based on, step by step. */
  #chain(id: string | null): Element[] {
    const chain: Element[] = [];
    let style = id === null ? undefined : this.#elements.get(id);
    while (style && !chain.includes(style)) {
      chain.push(style);
      style = this.#elements.get(valOf(style, 'basedOn') ?? '');
    }
    return chain;
  }
}

function headingOf(style: Element): HeadingName | null {
  const name = (valOf(style, 'name') ?? '').toLowerCase();
  const headings: Record<string, HeadingName> = {
    normal: 'NORMAL',
    title: 'TITLE',
    subtitle: 'SUBTITLE',
    'heading 1': 'HEADING1',
    'heading 2': 'HEADING2',
    'heading 3': 'HEADING3',
    'heading 4': 'HEADING4',
    'heading 5': 'HEADING5',
    'heading 6': 'HEADING6',
  };
  return attribute(style, 'type') === 'paragraph' ? (headings[name] ?? null) : null;
}
