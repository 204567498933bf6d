// SpreadsheetApp, last part: the door to spreadsheets, and the maker of rules and rich texts.

import type { Execution } from '../core/execution.ts';
import { mintId } from '../core/mint.ts';
import { useDaily } from '../core/quotas.ts';
import type { Service } from '../core/service.ts';
import type { Ui } from '../ui/ui.ts';
import { DataSourceSpreadsheets } from './app-data-sources.ts';
import { Book } from './book.ts';
import { documentMissing } from './errors.ts';
import { newSpreadsheet } from './new-spreadsheet.ts';
import { CellImageBuilder } from './services/cell-image.ts';
import { ColorBuilder } from './services/color.ts';
import { ConditionalFormatRuleBuilder } from './services/conditional-format-builder.ts';
import { DataValidationBuilder } from './services/data-validation-builder.ts';
import { FilterCriteriaBuilder } from './services/filter-criteria.ts';
import { RichTextValueBuilder } from './services/rich-text.ts';
import type { Spreadsheet } from './services/spreadsheet.ts';
import { TextStyleBuilder } from './services/text-style.ts';

export class SpreadsheetApp extends DataSourceSpreadsheets {
  readonly gas = 'Spreadsheet.SpreadsheetApp';

  /** Of a file of Drive. */
  open(file: { getId(): string }): Spreadsheet {
    return this.spreadsheet(file.getId());
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
    useDaily(this.execution, 'spreadsheets');
    const { world, timeZone } = this.execution;
    const id = mintId(world, '1', 43);
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

  newDataValidation(): DataValidationBuilder {
    // A standalone project has no spreadsheet of its own: the rule learns of one by its range.
    const book = this.getActiveSpreadsheet()?.book ?? new Book(this.execution, '');
    return new DataValidationBuilder(book);
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder();
  }

  newFilterCriteria(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder();
  }

  newCellImage(): CellImageBuilder {
    return new CellImageBuilder();
  }

  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.execution.switches['cells.richEmpty']);
  }

  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder();
  }

  newColor(): ColorBuilder {
    return new ColorBuilder();
  }
}

/** The global `SpreadsheetApp` of one execution; `ui` gives what `getUi` returns, or throws. */
export function spreadsheetApp(execution: Execution, ui: () => Ui): Service {
  return new SpreadsheetApp(execution, ui);
}
