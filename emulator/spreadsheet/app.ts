// SpreadsheetApp: the door to spreadsheets, and the maker of rules and rich texts.

import { NotImplementedError } from '../core/errors.ts';
import type { Execution } from '../core/execution.ts';
import { Service } from '../core/service.ts';
import { Book } from './book.ts';
import { documentMissing } from './errors.ts';
import { newSpreadsheet } from './new-spreadsheet.ts';
import { ConditionalFormatRuleBuilder } from './services/conditional-format.ts';
import { DataValidationBuilder } from './services/data-validation.ts';
import { Range } from './services/range.ts';
import { RichTextValueBuilder, TextStyleBuilder } from './services/rich-text.ts';
import type { Sheet } from './services/sheet.ts';
import { Spreadsheet } from './services/spreadsheet.ts';

export class SpreadsheetApp extends Service {
  readonly gas = 'Spreadsheet.SpreadsheetApp';
  #active: string | null;

  constructor(
    private readonly execution: Execution,
    private readonly ui: () => Service,
  ) {
    super();
    const { bound } = execution.world;
    this.#active = bound?.kind === 'spreadsheet' ? bound.id : null;
  }

  private spreadsheet(id: string): Spreadsheet {
    if (!this.execution.world.spreadsheets[id]) throw documentMissing(id);
    return new Spreadsheet(new Book(this.execution, id));
  }

  /** null in a project that is bound to no spreadsheet. */
  getActiveSpreadsheet(): Spreadsheet | null {
    return this.#active === null ? null : this.spreadsheet(this.#active);
  }

  getActive(): Spreadsheet | null {
    return this.getActiveSpreadsheet();
  }

  setActiveSpreadsheet(spreadsheet: Spreadsheet): void {
    this.#active = spreadsheet.getId();
  }

  getActiveSheet(): Sheet | null {
    return this.getActiveSpreadsheet()?.getActiveSheet() ?? null;
  }

  /** The cell A1 of the active sheet: no selection of a person reaches this runtime. */
  getActiveRange(): Range | null {
    const sheet = this.getActiveSheet();
    return (
      sheet && new Range(sheet.book, sheet.sheetId, { row: 0, column: 0, rows: 1, columns: 1 })
    );
  }

  setActiveSheet(sheet: Sheet, _restoreSelection?: boolean): Sheet {
    return sheet.activate();
  }

  openById(id: string): Spreadsheet {
    return this.spreadsheet(id);
  }

  openByUrl(url: string): Spreadsheet {
    const id = /\/d\/([^/]+)/.exec(url)?.[1];
    if (id === undefined) throw documentMissing(url);
    return this.spreadsheet(id);
  }

  create(name: string, rows?: number, columns?: number): Spreadsheet {
    const { world, timeZone, newId } = this.execution;
    const id = newId.call(this.execution, 'spreadsheet');
    const language = world.owner.locale;
    world.spreadsheets[id] = newSpreadsheet({
      id,
      name,
      timeZone,
      language,
      locale: language === 'vi' ? 'vi_VN' : 'en_US',
      ...(rows !== undefined && { rows }),
      ...(columns !== undefined && { columns }),
    });
    return this.spreadsheet(id);
  }

  flush(): void {
    this.execution.buffer.commit();
  }

  getUi(): Service {
    return this.ui();
  }

  private get book(): Book {
    const active = this.getActiveSpreadsheet();
    if (!active)
      throw new NotImplementedError('SpreadsheetApp.newDataValidation in a standalone project');
    return active.book;
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this.book);
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder();
  }

  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.execution.switches['cells.richEmpty']);
  }

  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder();
  }
}

/** The global `SpreadsheetApp` of one execution; `ui` gives what `getUi` returns, or throws. */
export function spreadsheetApp(execution: Execution, ui: () => Service): Service {
  return new SpreadsheetApp(execution, ui);
}
