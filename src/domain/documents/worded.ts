// The paragraphs of a wording as blocks of a paper.

import type { Paragraph, Point, Run } from './paper.ts';
import { paragraph, point } from './paper-blocks.ts';

/** Paragraphs of one look; none when staff emptied the block. */
export function paragraphs(texts: readonly string[], look: Omit<Run, 'text'> = {}): Paragraph[] {
  return texts.map((text) => paragraph(text, look));
}

/** Points of a list with this mark, one for each paragraph. */
export function points(mark: string, texts: readonly string[]): Point[] {
  return texts.map((text) => point(mark, text));
}

/** Paragraphs with a value of them in bold, where it first stands. */
export function paragraphsWithBold(texts: readonly string[], value: string): Paragraph[] {
  return texts.map((text) => ({ kind: 'paragraph', runs: boldened(text, value) }));
}

/** What stands on one line: a subject, the title of an annex. */
export function oneLine(texts: readonly string[]): string {
  return texts.join(' ');
}

/**
 * A text on one line with a sentence's end; one that ends like a sentence stays as it is.
 * @example asSentence('bổ sung\nbiểu số liệu') //=> 'bổ sung biểu số liệu.'
 */
export function asSentence(text: string): string {
  const line = text.trim().replace(/\s*[\r\n]+\s*/g, ' ');
  return /[.!?…:;]["”]?$/.test(line) ? line : `${line}.`;
}

/** The lines of “Nơi nhận” without the marks that their layout gives them. */
export function receiversOf(texts: readonly string[]): string[] {
  return texts
    .map((text) => text.replace(/^[-–]\s*/, '').replace(/\s*[.;]\s*$/, ''))
    .filter((text) => text !== '');
}

/** Lines of bases without their closing marks, which the layout gives them. */
export function basesOf(texts: readonly string[]): string[] {
  return texts.map((text) => text.replace(/\s*[.;]\s*$/, ''));
}

function boldened(text: string, value: string): Run[] {
  const at = value === '' ? -1 : text.indexOf(value);
  if (at < 0) return [{ text }];
  const [before, after] = [text.slice(0, at), text.slice(at + value.length)];
  return [
    ...(before === '' ? [] : [{ text: before }]),
    { text: value, bold: true },
    ...(after === '' ? [] : [{ text: after }]),
  ];
}
