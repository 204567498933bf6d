// Text: the characters of one text element, or of a whole container that is edited as text.

import type { GasEnum } from '../core/service.ts';
import { enumValue } from '../core/signatures.ts';
import { emptyText, insertTooFar } from './errors.ts';
import { flowOf } from './flow.ts';
import { deleteFromFlow, insertIntoFlow } from './flow-edits.ts';
import { RangeElement } from './range-element.ts';
import { joinRuns } from './runs.ts';
import { findText, replaceText } from './search.ts';
import type { Run } from './state.ts';
import { StyledText } from './styled-text.ts';
import { styleStarts } from './text-style.ts';

/** `Document.Text`. */
export class DocumentText extends StyledText {
  readonly gas = 'Document.Text';

  override getType(): GasEnum {
    return enumValue('Document.ElementType', 'TEXT');
  }

  getText(): string {
    return flowOf(this.node).text;
  }

  editAsText(): DocumentText {
    return this;
  }

  override asText(): DocumentText {
    return this;
  }

  /** A detached text; of a container, all of its words with line breaks between its parts. */
  override copy(): DocumentText {
    const runs: Run[] = [];
    let at = 0;
    for (const { node, start, end } of flowOf(this.node).pieces) {
      runs.push({ text: '\r'.repeat(start - at), style: {} }, ...node.runs);
      at = end;
    }
    return new DocumentText(this.manuscript, { kind: 'text', runs: joinRuns(runs) });
  }

  setText(text: string): this {
    this.manuscript.change();
    if (text === '') throw emptyText();
    const { length } = this.getText();
    // First in, then out: the new words take the style of the first ones.
    insertIntoFlow(this.manuscript, this.node, 0, text);
    deleteFromFlow(this.manuscript, this.node, text.length, text.length + length);
    return this;
  }

  appendText(text: string): this {
    return this.insertText(this.getText().length, text);
  }

  insertText(offset: number, text: string): this {
    this.manuscript.change();
    const { length } = this.getText();
    if (text === '') throw emptyText();
    if (offset < 0 || offset > length) throw insertTooFar(offset, length);
    insertIntoFlow(this.manuscript, this.node, Math.trunc(offset), text);
    return this;
  }

  deleteText(startOffset: number, endOffsetInclusive: number): this {
    this.manuscript.change();
    const { from, to } = this.stretch(startOffset, endOffsetInclusive);
    deleteFromFlow(this.manuscript, this.node, from, to);
    return this;
  }

  findText(searchPattern: string, from?: RangeElement | null): RangeElement | null {
    const found = findText(this.node, searchPattern, from?.found ?? null);
    return found && new RangeElement(this.manuscript, found);
  }

  replaceText(searchPattern: string, replacement: string): this {
    this.manuscript.change();
    replaceText(this.manuscript, this.node, searchPattern, replacement);
    return this;
  }

  getTextAttributeIndices(): number[] {
    return styleStarts(this.node);
  }
}
