// A person's change in the grid on its way into the store, and the triggers that it fires.

import { GasError } from '../core/service.ts';
import { readBack } from '../spreadsheet/read-back.ts';
import type { Office } from './office.ts';
import type { OnPersonsChange } from './shared-workbook.ts';

const sentence = (error: Error) =>
  error instanceof GasError ? (error.vi ?? error.message) : error.message;

/** Brings changes of the grid into the store, tells what was refused, and fires the triggers. */
export function bringInto(office: Office): OnPersonsChange {
  return async (engine, user) => {
    const { runtime } = office;
    const { edits, changes, refused } = readBack(engine, runtime.world, user);
    for (const message of new Set(refused.map(sentence))) {
      office.windows.tellPerson(user, 'failure', { name: 'Sửa ô', message });
    }
    for (const change of changes) await runtime.changed(user, change);
    for (const { sheetName, a1, value, oldValue } of edits) {
      await runtime.edited(user, {
        sheetName,
        a1,
        ...(value !== undefined && { value: shown(value) }),
        ...(oldValue !== undefined && { oldValue: shown(oldValue) }),
      });
    }
  };
}

/** Events carry every value as text. */
const shown = (value: string | number | boolean) =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
