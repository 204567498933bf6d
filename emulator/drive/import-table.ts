// A table of texts as a spreadsheet: what the upload of a .csv to Drive makes.

import { NotImplementedError } from '../core/errors.ts';
import type { Execution } from '../core/execution.ts';
import { mintId } from '../core/mint.ts';
import { parseCsv } from '../script/csv.ts';
import { Book } from '../spreadsheet/book.ts';
import { newSpreadsheet } from '../spreadsheet/new-spreadsheet.ts';
import { Spreadsheet } from '../spreadsheet/services/spreadsheet.ts';
import type { Upload } from './import-document.ts';
import { mimeTypes } from './mime-types.ts';

/** Makes an empty spreadsheet, or one that is filled from a .csv; gives its id. */
export function importTable(
  execution: Execution,
  method: string,
  name: string,
  upload: Upload | null,
): string {
  const { world, timeZone } = execution;
  const rows = upload ? rowsOf(method, upload) : [];
  const language = world.owner.locale;
  const locale = language === 'vi' ? 'vi_VN' : 'en_US';
  const id = mintId(world, '1', 43);
  world.spreadsheets[id] = newSpreadsheet({ id, name, locale, timeZone, language });
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const [sheet] = new Spreadsheet(new Book(execution, id)).getSheets();
  if (!sheet || columns === 0) return id;
  // An imported tab bears the file's name [K].
  sheet.setName(name);
  const more = { rows: rows.length - sheet.getMaxRows(), columns: columns - sheet.getMaxColumns() };
  if (more.rows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), more.rows);
  if (more.columns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), more.columns);
  const block = rows.map((row) => [...row, ...Array(columns - row.length).fill('')]);
  sheet.getRange(1, 1, rows.length, columns).setValues(block);
  execution.buffer.commit();
  return id;
}

function rowsOf(method: string, { contentType, bytes }: Upload): string[][] {
  const text = new TextDecoder().decode(bytes);
  if (contentType === mimeTypes.CSV) return parseCsv(text, ',');
  if (contentType === 'text/tab-separated-values') return parseCsv(text, '\t');
  throw new NotImplementedError(`${method}: import of ${contentType} as a Google Sheet`);
}
