// What a person does in the grid of the bound spreadsheet: types into a cell, changes its shape.

import { GasError } from '../core/service.ts';
import type { World } from '../core/world.ts';
import type { ChangeType, ShapeAct } from '../spreadsheet/change-type.ts';
import { typeByPerson } from '../spreadsheet/person.ts';
import { reshapeByPerson } from '../spreadsheet/person-shape.ts';
import type { CellValue, SpreadsheetState } from '../spreadsheet/state.ts';
import type { PersonEdit } from './runtime.ts';

/**
 * Types into `'Tab'!B3`, or into `B3` of the active tab, and tells what `onEdit` hears of it.
 * @throws Error with the sentence that the grid shows, in the language of the account
 */
export function typeInto(world: World, user: string, a1: string, text: string): PersonEdit {
  const book = boundBook(world);
  const [, quoted, plain, cell = a1] = /^(?:'((?:[^']|'')+)'|([^!']+))!(.+)$/.exec(a1) ?? [];
  const active = book.sheets.find(({ sheetId }) => sheetId === book.activeSheetId);
  const sheetName = quoted?.replaceAll("''", "'") ?? plain ?? active?.name ?? '';
  return inPersonsWords(world, () => {
    const { value, oldValue, range } = typeByPerson(world, book.id, sheetName, cell, text, user);
    return {
      ...range,
      ...(value === undefined ? {} : { value: told(value) }),
      ...(oldValue === undefined ? {} : { oldValue: told(oldValue) }),
    };
  });
}

/**
 * Changes the shape of the bound spreadsheet, and tells what Google calls the change.
 * @throws Error with the sentence that the grid shows, in the language of the account
 */
export function reshape(world: World, user: string, act: ShapeAct): ChangeType {
  const book = boundBook(world);
  return inPersonsWords(world, () => reshapeByPerson(world, book.id, act, user));
}

function boundBook(world: World): SpreadsheetState {
  const book = world.spreadsheets[world.bound?.id ?? ''];
  if (!book) throw new Error('The project is bound to no spreadsheet.');
  return book;
}

function inPersonsWords<T>(world: World, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof GasError)) throw error;
    throw new Error(world.owner.locale === 'vi' ? (error.vi ?? error.en) : error.en, {
      cause: error,
    });
  }
}

/** An event tells texts; a tick box is `TRUE` or `FALSE` [R], a date its serial number. */
const told = (value: CellValue): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
