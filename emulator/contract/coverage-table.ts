// The coverage of the reference as a Markdown table, and its place in the README.

import { messageName } from '../core/signatures.ts';
import { type ClassCoverage, coverage } from './coverage.ts';

export const markers = {
  begin: '<!-- coverage: written by `npm run coverage:services -- --write` -->',
  end: '<!-- /coverage -->',
} as const;

const row = (cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** Built / all per class; services of which nothing is built share one line below the table. */
export function coverageTable(all: readonly ClassCoverage[] = coverage()): string {
  const withMethods = all.filter(({ built, lacking }) => built.length + lacking.length > 0);
  const here = withMethods.filter(({ built }) => built.length > 0);
  const names = withMethods
    .filter(({ built }) => built.length === 0)
    .map(({ gas }) => messageName(gas));
  const sum = (pick: (one: ClassCoverage) => number) =>
    here.reduce((total, one) => total + pick(one), 0);
  const builtInAll = sum(({ built }) => built.length);
  const allInAll = sum(({ built, lacking }) => built.length + lacking.length);
  return [
    ...aligned([
      ['Class', 'Built / all'],
      ...here.map(({ gas, built, lacking }) => [
        messageName(gas),
        `${built.length} / ${built.length + lacking.length}`,
      ]),
      ['together', `${builtInAll} / ${allInAll}`],
    ]),
    '',
    `Known by name, nothing built: ${names.join(', ')}.`,
  ].join('\n');
}

function aligned(lines: string[][]): string[] {
  const [left, right] = [0, 1].map((at) =>
    Math.max(...lines.map((cells) => (cells[at] ?? '').length)),
  );
  const padded = lines.map(([name = '', figures = '']) =>
    row([name.padEnd(left ?? 0), figures.padStart(right ?? 0)]),
  );
  padded.splice(1, 0, row(['-'.repeat(left ?? 0), `${'-'.repeat((right ?? 1) - 1)}:`]));
  return padded;
}

/** The text with the table of now between the markers. */
export function withTable(readme: string, table = coverageTable()): string {
  const [before, rest] = readme.split(markers.begin);
  const after = rest?.split(markers.end)[1];
  if (before === undefined || after === undefined) {
    throw new Error(`The README lacks the lines ${markers.begin} and ${markers.end}.`);
  }
  return `${before}${markers.begin}\n\n${table}\n\n${markers.end}${after}`;
}
