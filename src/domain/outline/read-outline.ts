// The outline of a draft: its lines become clauses, each with its own text; no word is left out.

import { joinedLines, marginOf } from '../plan-text/join-lines.ts';
import { sourceLines } from '../plan-text/source-lines.ts';
import { ClauseWalk, type ReadClause } from './clause-walk.ts';
import { contentsOf, withoutPage } from './contents-lines.ts';
import type { DraftLine } from './heading-line.ts';

export interface ReadOutline {
  /** `line` is the line that a clause begins with, -1 for what stands before the first heading. */
  readonly clauses: readonly (ReadClause & { readonly line: number })[];
  /** Lines of a printed table of contents, which say everything twice. */
  readonly contentsLines: number;
}

/** The lines of a pasted draft, those that a margin broke joined again. */
export function pastedLines(pasted: string): DraftLine[] {
  const lines = sourceLines(pasted);
  return joinedLines(lines, marginOf(lines)).map(({ text }) => ({
    text,
    level: null,
    bold: false,
  }));
}

/** Reads the lines from the top down; those numbered in `asText` are text, whatever they look like. */
export function readOutline(
  lines: readonly DraftLine[],
  asText: ReadonlySet<number> = new Set(),
): ReadOutline {
  const contents = contentsOf(lines);
  const walk = new ClauseWalk();
  lines.forEach((line, index) => {
    if (contents.skipped.has(index)) return;
    const text = contents.alone ? withoutPage(line.text) : line.text;
    walk.take({ ...line, text }, index, asText.has(index));
  });
  return { clauses: walk.clauses(), contentsLines: contents.skipped.size };
}
