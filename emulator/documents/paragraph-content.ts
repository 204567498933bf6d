// Puts text, pictures, breaks and rules into a paragraph.

import type { Service } from '../core/service.ts';
import { detachedNode } from './element.ts';
import { emptyText } from './errors.ts';
import { InlineImage, imageFrom } from './image.ts';
import { HorizontalRule, PageBreak } from './marks.ts';
import { inParagraph, newText } from './new-elements.ts';
import type { AnyParagraph } from './paragraph.ts';
import type { InlineState } from './state.ts';
import type { TextStyle } from './style-state.ts';
import { DocumentText } from './text.ts';

/** A new text goes on in the style before it, but links nowhere. */
export function putText(
  paragraph: AnyParagraph,
  index: number,
  text: string | DocumentText,
): DocumentText {
  const { manuscript, node } = paragraph;
  manuscript.change();
  if (text === '') throw emptyText();
  const made =
    typeof text === 'string'
      ? newText(inParagraph(text), styleBefore(node.children, index) ?? node.mark)
      : detachedNode(manuscript, text);
  manuscript.insert(node, index, made);
  return new DocumentText(manuscript, made);
}

function styleBefore(children: readonly InlineState[], index: number): TextStyle | undefined {
  const before = children.slice(0, index).findLast((child) => child.kind === 'text');
  const style = before?.runs.at(-1)?.style;
  if (!style) return undefined;
  const { link: _link, ...rest } = style;
  return rest;
}

export function putImage(paragraph: AnyParagraph, index: number, image: Service): InlineImage {
  const { manuscript, node } = paragraph;
  manuscript.change();
  const made = image instanceof InlineImage ? detachedNode(manuscript, image) : imageFrom(image);
  manuscript.insert(node, index, made);
  return new InlineImage(manuscript, made);
}

export function putMark(
  paragraph: AnyParagraph,
  index: number,
  kind: 'pageBreak' | 'rule',
  given?: PageBreak | null,
): PageBreak | HorizontalRule {
  const { manuscript, node } = paragraph;
  manuscript.change();
  const made = given ? detachedNode(manuscript, given) : { kind };
  manuscript.insert(node, index, made);
  return kind === 'rule' ? new HorizontalRule(manuscript, made) : new PageBreak(manuscript, made);
}
