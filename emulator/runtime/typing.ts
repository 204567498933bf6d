// A person types into a cell of the bound spreadsheet.

import { GasError } from '../core/service.ts';
import type { World } from '../core/world.ts';
import { typeByPerson } from '../spreadsheet/person.ts';
import type { PersonEdit } from './runtime.ts';

/**
 * Types into `'Tab'!B3`, or into `B3` of the active tab, and tells what `onEdit` hears of it.
 * @throws Error with the sentence that the grid shows, in the language of the account
 */
export function typeInto(world: World, user: string, a1: string, text: string): PersonEdit {
  const book = world.spreadsheets[world.bound?.id ?? ''];
  if (!book) throw new Error('The project is bound to no spreadsheet.');
  const [, quoted, plain, cell = a1] = /^(?:'((?:[^']|'')+)'|([^!']+))!(.+)$/.exec(a1) ?? [];
  const active = book.sheets.find(({ sheetId }) => sheetId === book.activeSheetId);
  const sheetName = quoted?.replaceAll("''", "'") ?? plain ?? active?.name ?? '';
  try {
    const { value, oldValue, range } = typeByPerson(world, book.id, sheetName, cell, text, user);
    return {
      ...range,
      ...(value === undefined ? {} : { value: String(value) }),
      ...(oldValue === undefined ? {} : { oldValue: String(oldValue) }),
    };
  } catch (error) {
    if (!(error instanceof GasError)) throw error;
    throw new Error(world.owner.locale === 'vi' ? (error.vi ?? error.en) : error.en, {
      cause: error,
    });
  }
}
