// All that a sheet holds, in one reading.

/** From A1 on, in one call; an empty sheet has no last row to ask for. */
export function contentOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): unknown[][] {
  try {
    return sheet.getSheetValues(1, 1, -1, -1);
  } catch (error) {
    const values = sheet.getDataRange().getValues();
    // A write that was refused is told by the next reading (platform.md §2.5): it must not be lost here.
    if (values.length > 1) throw error;
    return values;
  }
}
