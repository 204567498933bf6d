// A person's change in the grid on its way into the store, and the triggers that it fires.

import type { OnPersonsChange } from './shared-workbook.ts';

export const bringIn: OnPersonsChange = async () => {};
