// What stands in a document whatever holds it: content controls, links, insertions are looked through.

import type { XmlElement } from './xml.ts';
import { child } from './xml-look.ts';

/** What only holds others, around blocks, rows, cells and runs alike; what was deleted stands in none. */
const WRAPPERS = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:hyperlink',
  'w:fldSimple',
  'w:ins',
  'w:moveTo',
  'w:dir',
  'w:bdo',
]);

export const isWrapper = ({ name }: XmlElement): boolean => WRAPPERS.has(name);

/** Paragraphs and tables in order, and the properties of a section that stand among them. */
export const blocksIn = (of: XmlElement): XmlElement[] => within(of, 'w:p', 'w:tbl', 'w:sectPr');

/** The rows of a table but for those that a tracked change takes out. */
export function rowsOf(table: XmlElement): XmlElement[] {
  return within(table, 'w:tr').filter((row) => child(child(row, 'w:trPr'), 'w:del') === undefined);
}

export function cellsOf(row: XmlElement): XmlElement[] {
  return within(row, 'w:tc').filter(
    (cell) => child(child(cell, 'w:tcPr'), 'w:cellDel') === undefined,
  );
}

function within(of: XmlElement, ...names: readonly string[]): XmlElement[] {
  return of.children.flatMap((one) => {
    if (names.includes(one.name)) return [one];
    return isWrapper(one) ? within(one, ...names) : [];
  });
}
