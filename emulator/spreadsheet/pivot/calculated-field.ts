// The formula of a calculated pivot value with its fields filled in
// (support.google.com/docs/answer/7572895): a field is named by its header, quoted where it must be.

import type { LocaleFacts } from '../locale.ts';
import type { CellValue } from '../state.ts';

const piece = /"(?:[^"]|"")*"|'((?:[^']|'')*)'(?!\s*!)|([\p{L}_][\p{L}\p{N}_.]*)(?!\s*[(!])/gu;

function written(value: CellValue, facts: LocaleFacts): string {
  switch (typeof value) {
    case 'number':
      return String(value).replace('.', facts.decimal);
    case 'boolean':
      return value ? 'TRUE' : 'FALSE';
    case 'string':
      return `"${value.replaceAll('"', '""')}"`;
  }
}

/**
 * The formula with each field replaced by its values; a name that is no field stays.
 * @example filledFormula("=SUM('Số tiền')/2", new Map([['Số tiền', [1, 2]]]), localeFacts('vi')) // '=SUM({1;2})/2'
 */
export function filledFormula(
  formula: string,
  fields: ReadonlyMap<string, CellValue[] | number>,
  facts: LocaleFacts,
): string {
  const known = new Map([...fields].map(([name, values]) => [name.toLowerCase(), values]));
  return formula.replace(piece, (text, quoted: string | undefined, bare: string | undefined) => {
    const name = quoted?.replaceAll("''", "'") ?? bare;
    const values = name === undefined ? undefined : known.get(name.toLowerCase());
    if (values === undefined) return text;
    if (typeof values === 'number') return written(values, facts);
    return `{${values.map((value) => written(value, facts)).join(';')}}`;
  });
}
