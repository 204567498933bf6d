// What the clerk does: presses menu items, fills dialogs, types into cells; nothing that a person could not.

import type { Outcome, Runtime } from '../../emulator/index.ts';
import type { SheetId } from '../../src/workbook/schema.ts';
import { BookReader, type SeenRow } from './book-reader.ts';
import type { Ledger } from './ledger.ts';
import { menuPath } from './menu-path.ts';
import { OWNER } from './office-world.ts';

type Answer<Value> = { ok: true; value: Value } | { ok: false; code: string; message: string };

export class Clerk {
  readonly book: BookReader;

  constructor(
    readonly runtime: Runtime,
    private readonly ledger: Ledger,
  ) {
    this.book = new BookReader(runtime);
  }

  /** Presses an item of the custom menu; a message on the screen is an error here. */
  async press(item: string): Promise<void> {
    this.runtime.autoAnswer = () => 'OK';
    const outcome = await this.runtime.click(await menuPath(this.runtime, item, OWNER), OWNER);
    this.ledger.add(item, outcome);
    if (outcome.status !== 'completed') throw new Error(`${item}: ${outcome.error?.message}`);
    const told = outcome.alerts[0];
    if (told !== undefined) throw new Error(`${item}: ${told.title} – ${told.text}`);
  }

  /** Presses a button of the open dialog. */
  async ask<Value>(name: string, input: object): Promise<Value> {
    const outcome: Outcome = await this.runtime.dialog().call('ask', name, input);
    this.ledger.add(name, outcome);
    if (outcome.status !== 'completed') throw new Error(`${name}: ${outcome.error?.message}`);
    // What the endpoint returned; its types are those of src/dialogs/data.ts.
    const answer = outcome.result as Answer<Value>;
    if (!answer.ok) throw new Error(`${name}: ${answer.message}`);
    return answer.value;
  }

  /** Types into one cell of a row. */
  async type(sheet: SheetId, row: SeenRow | number, column: string, value: string): Promise<void> {
    const rowNumber = typeof row === 'number' ? row : row.rowNumber;
    await this.runtime.type(OWNER, this.book.address(sheet, column, rowNumber), value);
  }

  close(): void {
    for (const dialog of this.runtime.dialogs) dialog.close();
  }

  row(sheet: SheetId, key: string, id: string): SeenRow {
    const found = this.book.rows(sheet).find((row) => row.text(key) === id);
    if (found === undefined) throw new Error(`Sheet ${sheet} has no ${id}.`);
    return found;
  }
}
