// A formula of the book in the words of an .xlsx file, on the day that the world's clock shows.

import { mapReferences, type Reference } from './formula-references.ts';
import { canonicalFormula } from './formula-text.ts';
import { serialAt, wallOf } from './serial.ts';
import type { FileBook } from './xlsx-book.ts';

/** Functions newer than the file format carry a prefix in it. */
const newer = 'MAXIFS|MINIFS|TEXTJOIN|IFS|SWITCH|CONCAT|XLOOKUP|XMATCH|FILTER|UNIQUE|SORT';
const rewritten = new RegExp(
  `"[^"]*"|'[^']*'|(?<![A-Za-z_.])(?:(${newer})(?=\\s*\\()|(TODAY|NOW)\\s*\\(\\s*\\))`,
  'gi',
);

/**
 * The formula without its `=`; null for one that the locale refuses. The day and time of the
 * world stand in it as dates: the program that opens the file has another today, and would call
 * everything of a replayed year overdue.
 * @example inFile('=TODAY()-A1', file) //=> 'DATE(2021,8,23)-A1'
 */
export function inFile(formula: string, { engine, names, now }: FileBook): string | null {
  const { facts, commaAllowed } = engine.rules;
  const canonical = canonicalFormula(formula, facts, commaAllowed);
  if (canonical === null) return null;
  const { year, month, day, hour, minute, second } = wallOf(serialAt(now, engine.book.timeZone));
  const today = `DATE(${year},${month},${day})`;
  // Without the sign of a sheet no reference names a tab.
  const told = canonical.includes('!')
    ? mapReferences(canonical, '.', (reference) => placed(reference, names))
    : canonical;
  return told
    .slice(1)
    .replace(rewritten, (text, name: string | undefined, clock: string | undefined) => {
      if (name !== undefined) return `_xlfn.${name.toUpperCase()}`;
      if (clock === undefined) return text;
      return clock.toUpperCase() === 'TODAY'
        ? today
        : `(${today}+TIME(${hour},${minute},${second}))`;
    });
}

/** A reference to a tab by the name that it has in the file. */
function placed(reference: Reference, names: FileBook['names']): Reference {
  const { sheet } = reference;
  const name = sheet === null ? null : names.of(sheet);
  return name === sheet ? reference : { ...reference, sheet: name };
}
