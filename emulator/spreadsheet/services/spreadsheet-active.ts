// Spreadsheet, part 5: what it does by handing the call on to its active sheet.

import { giveMethods } from './method-table.ts';
import type { Sheet } from './sheet.ts';
import { SpreadsheetSheets } from './spreadsheet-sheets.ts';

export abstract class SpreadsheetActive extends SpreadsheetSheets {}

/**
 * Methods of Spreadsheet that its reference describes in the words of the active sheet's own.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet
 */
const handedOn = [
  'appendRow',
  'autoResizeColumn',
  'deleteColumn',
  'deleteColumns',
  'deleteRow',
  'deleteRows',
  'getColumnWidth',
  'getDataRange',
  'getFrozenColumns',
  'getFrozenRows',
  'getLastColumn',
  'getLastRow',
  'getRowHeight',
  'getSheetId',
  'getSheetName',
  'getSheetValues',
  'hideColumn',
  'hideRow',
  'insertColumnAfter',
  'insertColumnBefore',
  'insertColumnsAfter',
  'insertColumnsBefore',
  'insertImage',
  'insertRowAfter',
  'insertRowBefore',
  'insertRowsAfter',
  'insertRowsBefore',
  'isColumnHiddenByUser',
  'isRowHiddenByFilter',
  'isRowHiddenByUser',
  'setColumnWidth',
  'setFrozenColumns',
  'setFrozenRows',
  'setRowHeight',
  'sort',
  'unhideColumn',
  'unhideRow',
] as const satisfies readonly (keyof Sheet)[];

giveMethods(
  SpreadsheetActive.prototype,
  handedOn,
  (name) =>
    function (...args) {
      const sheet = this.getActiveSheet();
      return Reflect.apply(Reflect.get(sheet, name), sheet, args);
    },
);
