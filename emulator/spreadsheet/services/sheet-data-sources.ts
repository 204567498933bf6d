// Sheet, part 11: what a database fills in it, which is nothing: none is within reach
// (developers.google.com/apps-script/guides/sheets/connected-sheets).

import { SheetSlicers } from './sheet-slicers.ts';

export abstract class SheetDataSources extends SheetSlicers {
  /** null for a sheet that is not of type DATASOURCE. */
  asDataSourceSheet(): null {
    return null;
  }

  getDataSourceFormulas(): never[] {
    return [];
  }

  getDataSourcePivotTables(): never[] {
    return [];
  }

  getDataSourceTables(): never[] {
    return [];
  }
}
