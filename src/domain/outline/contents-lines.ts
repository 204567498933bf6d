// The printed table of contents of a draft, which says every heading twice.

import { type DraftLine, headingOf } from './heading-line.ts';

const LEADERS = /(?:\.{4,}|…{2,}|_{4,})\s*\d{1,3}$/u;
/** What leads to the page number of a heading, and the number. */
const ENTRY = /\s*(?:[.…_]{2,}|\t| )\s*\d{1,3}$/u;

/** The lines of a printed table of contents; a draft may be nothing but one, and is read from it. */
export function contentsOf(lines: readonly DraftLine[]): { skipped: Set<number>; alone: boolean } {
  const found = new Set<number>();
  const title = lines.findIndex(({ text }) => /^MỤC LỤC$/iu.test(text));
  let within = false;
  lines.forEach(({ text }, index) => {
    within = index === title || (within && ENTRY.test(text));
    if (within || LEADERS.test(text)) found.add(index);
  });
  if (lines.some((line, index) => !found.has(index) && headingOf(line) !== null)) {
    return { skipped: found, alone: false };
  }
  return { skipped: new Set(title < 0 ? [] : [title]), alone: found.size > 0 };
}

/** A heading as its line in the table of contents says it. */
export const withoutPage = (text: string): string => text.replace(ENTRY, '');
