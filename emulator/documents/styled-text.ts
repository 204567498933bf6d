// The style of a text's characters: read at an offset or in common, set on all or on a stretch.

import type { GasEnum } from '../core/service.ts';
import { enumValue } from '../core/signatures.ts';
import { invalidArgument } from '../spreadsheet/errors.ts';
import { oneOf } from './attribute-values.ts';
import { type Attributes, textAttributes, textPatch } from './attributes.ts';
import { DocumentElement } from './element.ts';
import { offsetTooFar } from './errors.ts';
import { flowOf, restyleFlow } from './flow.ts';
import { styleAt } from './runs.ts';
import { positionNames, type TextStyle } from './style-state.ts';
import type { Patch } from './styles.ts';
import { commonStyle } from './text-style.ts';

/** Offsets count the characters of the element; a stretch includes its end. */
export abstract class StyledText extends DocumentElement {
  /** Of the character at an offset, or what all have in common. */
  override getAttributes(offset?: number | null): Attributes {
    return textAttributes(this.#style(offset));
  }

  override setAttributes(...args: [Attributes] | [number, number, Attributes]): this {
    const attributes = args[2] ?? args[0];
    return this.#restyle(args, textPatch(typeof attributes === 'object' ? attributes : {}));
  }

  isBold(offset?: number | null): boolean | null {
    return this.#style(offset).bold ?? null;
  }
  isItalic(offset?: number | null): boolean | null {
    return this.#style(offset).italic ?? null;
  }
  isUnderline(offset?: number | null): boolean | null {
    return this.#style(offset).underline ?? null;
  }
  isStrikethrough(offset?: number | null): boolean | null {
    return this.#style(offset).strikethrough ?? null;
  }
  getForegroundColor(offset?: number | null): string | null {
    return this.#style(offset).foreground ?? null;
  }
  getBackgroundColor(offset?: number | null): string | null {
    return this.#style(offset).background ?? null;
  }
  getFontFamily(offset?: number | null): string | null {
    return this.#style(offset).family ?? null;
  }
  getFontSize(offset?: number | null): number | null {
    return this.#style(offset).size ?? null;
  }
  getLinkUrl(offset?: number | null): string | null {
    return this.#style(offset).link ?? null;
  }
  getTextAlignment(offset?: number | null): GasEnum | null {
    const { position } = this.#style(offset);
    return position === undefined ? null : enumValue('Document.TextAlignment', position);
  }

  setBold(...args: unknown[]): this {
    return this.#restyle(args, textPatch({ BOLD: args.at(-1) }));
  }
  setItalic(...args: unknown[]): this {
    return this.#restyle(args, textPatch({ ITALIC: args.at(-1) }));
  }
  setUnderline(...args: unknown[]): this {
    return this.#restyle(args, textPatch({ UNDERLINE: args.at(-1) }));
  }
  setStrikethrough(...args: unknown[]): this {
    return this.#restyle(args, textPatch({ STRIKETHROUGH: args.at(-1) }));
  }
  setForegroundColor(...args: unknown[]): this {
    return this.#restyle(args, textPatch({ FOREGROUND_COLOR: args.at(-1) }));
  }
  setBackgroundColor(...args: unknown[]): this {
    return this.#restyle(args, textPatch({ BACKGROUND_COLOR: args.at(-1) }));
  }
  setFontFamily(...args: unknown[]): this {
    return this.#restyle(args, textPatch({ FONT_FAMILY: args.at(-1) }));
  }
  setFontSize(...args: unknown[]): this {
    return this.#restyle(args, textPatch({ FONT_SIZE: args.at(-1) }));
  }
  setLinkUrl(...args: unknown[]): this {
    return this.#restyle(args, textPatch({ LINK_URL: args.at(-1) }));
  }
  setTextAlignment(...args: unknown[]): this {
    const position = oneOf(positionNames, 'textAlignment', args.at(-1));
    return this.#restyle(args, { position });
  }

  /** On all of it, or with three arguments on the characters from the first to the second. */
  #restyle(args: readonly unknown[], patch: Patch<TextStyle>): this {
    this.manuscript.change();
    const [start, end] = args;
    const { from, to } =
      args.length === 3 && typeof start === 'number' && typeof end === 'number'
        ? this.stretch(start, end)
        : { from: 0, to: flowOf(this.node).text.length };
    restyleFlow(this.node, from, to, patch);
    return this;
  }

  protected stretch(startOffset: number, endOffsetInclusive: number): { from: number; to: number } {
    const { length } = flowOf(this.node).text;
    const from = Math.trunc(startOffset);
    const to = Math.trunc(endOffsetInclusive) + 1;
    if (from < 0 || from >= length) throw offsetTooFar(startOffset, length);
    if (to > length) throw offsetTooFar(endOffsetInclusive, length);
    if (to <= from) throw invalidArgument('endOffsetInclusive');
    return { from, to };
  }

  #style(offset?: number | null): TextStyle {
    if (offset === undefined || offset === null) return commonStyle(this.node);
    const { text, pieces } = flowOf(this.node);
    if (offset < 0 || offset >= text.length) throw offsetTooFar(offset, text.length);
    const piece = pieces.find(({ start, end }) => start <= offset && offset < end);
    return piece ? styleAt(piece.node.runs, offset - piece.start) : {};
  }
}
