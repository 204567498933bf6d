// What a custom function may do to spreadsheets: look at its own, and nothing else.

import { GasError } from './service.ts';

/** The classes that stand for something in a spreadsheet; builders and rules stand for nothing. */
const ofSpreadsheet =
  /^(Banding|DataSource(?!Spec)\w*|DeveloperMetadata|Drawing|EmbeddedChart|Filter|Group|NamedRange|OverGridImage|Pivot\w*|Protection|Range|RangeList|Selection|Sheet|Slicer|Spreadsheet|SpreadsheetApp|TextFinder)\.(\w+)$/;

const looking =
  /^(get|is|can|has|find|new|open|create$|flush$|offset$|createTextFinder$|createDeveloperMetadataFinder$|(match|use|ignore|start)\w+$|toString$)/;

/**
 * Google: "Read-only (can use most `get*()` methods, but not `set*()`)"
 * (developers.google.com/apps-script/guides/sheets/functions). The sentence as seen in public
 * threads names the method alone: `You do not have permission to call setValue`.
 * @throws GasError for a method that would change a spreadsheet
 */
export function checkReadsOnly(method: string): void {
  const name = ofSpreadsheet.exec(method)?.[2];
  if (name === undefined || looking.test(name)) return;
  throw new GasError(`You do not have permission to call ${name}`);
}
