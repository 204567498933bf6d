// Whether the arguments of a custom function are different at each look: Google refuses those.

import type { Model } from '@odoo/o-spreadsheet';
import { pieces } from '../formula-text.ts';
import { behind, formulaAt, type Place } from './precedents.ts';

/**
 * The sentence as public threads of 2026 quote it; the guide says "displays `Loading...`
 * indefinitely". That TODAY counts, too, is not written down. [K]
 */
export const VOLATILE =
  'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().';

function asksForChance(text: string): boolean {
  return pieces(text, '.').some(
    ({ kind, text: name }) =>
      kind === 'name' && /^(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)$/i.test(name),
  );
}

/** What stands between the parentheses of each call of a name in a formula. */
export function argumentTexts(formula: string, name: string): string[] {
  const found: string[] = [];
  const open: { text: string }[] = [];
  let depth = 0;
  const depths: number[] = [];
  let called = false;
  for (const { kind, text } of pieces(formula, '.')) {
    if (text === '(') {
      depth++;
      for (const one of open) one.text += text;
      if (called) {
        open.push({ text: '' });
        depths.push(depth);
      }
    } else if (text === ')') {
      if (depths.at(-1) === depth) {
        depths.pop();
        found.push(open.pop()?.text ?? '');
      }
      depth--;
      for (const one of open) one.text += text;
    } else {
      for (const one of open) one.text += text;
    }
    if (text.trim() !== '') called = kind === 'name' && text.toUpperCase() === name.toUpperCase();
  }
  return found;
}

/** Whether the calls of `name` in the formula at a place rest on such a function, or a cell with one. */
export function restsOnChance(
  { getters }: Pick<Model, 'getters'>,
  place: Place,
  name: string,
): boolean {
  const formula = formulaAt(getters, place);
  if (formula === null) return false;
  const texts = argumentTexts(formula, name);
  if (texts.some(asksForChance)) return true;
  const references = texts.flatMap((text) =>
    pieces(text, '.').flatMap(({ kind, text: one }) => (kind === 'reference' ? [one] : [])),
  );
  const ranges = references.map((one) => getters.getRangeFromSheetXC(place.sheetId, one));
  return [...behind(getters, ranges).formulas.values()].some(asksForChance);
}
