// What the runtime takes from the spreadsheet room.

import type { Execution } from '../core/execution.ts';
import { Service } from '../core/service.ts';
import type { World } from '../core/world.ts';

class Spreadsheet extends Service {
  readonly gas = 'Spreadsheet.Spreadsheet';
}

class SpreadsheetApp extends Service {
  readonly gas = 'Spreadsheet.SpreadsheetApp';
  readonly #execution: Execution;
  readonly #ui: () => Service;

  constructor(execution: Execution, ui: () => Service) {
    super();
    this.#execution = execution;
    this.#ui = ui;
  }

  getUi(): Service {
    return this.#ui();
  }

  getActiveSpreadsheet(): Service {
    return new Spreadsheet();
  }

  flush(): void {
    this.#execution.buffer.commit();
  }
}

export const spreadsheetApp = (execution: Execution, ui: () => Service): Service =>
  new SpreadsheetApp(execution, ui);

export function typeByPerson(
  _world: World,
  _spreadsheetId: string,
  _sheetName: string,
  _a1: string,
  _value: string,
): { oldValue?: unknown; value?: unknown } {
  throw new Error('not implemented: typing into a cell');
}
