// Spreadsheet, part 3: its theme.

import { applyTheme, predefinedThemes, standard } from '../themes.ts';
import { SpreadsheetCalculation } from './spreadsheet-calculation.ts';
import { SpreadsheetTheme } from './spreadsheet-theme.ts';

export abstract class SpreadsheetThemes extends SpreadsheetCalculation {
  /** Every spreadsheet has one, a new one the standard one [K]; what is set on it holds at once. */
  getSpreadsheetTheme(): SpreadsheetTheme {
    this.book.read();
    return new SpreadsheetTheme(this.book);
  }

  setSpreadsheetTheme({ theme }: SpreadsheetTheme): SpreadsheetTheme {
    this.alter((book) => applyTheme(book, theme));
    return new SpreadsheetTheme(this.book);
  }

  /** The standard theme again. */
  resetSpreadsheetTheme(): SpreadsheetTheme {
    this.alter((book) => applyTheme(book, standard()));
    return new SpreadsheetTheme(this.book);
  }

  getPredefinedSpreadsheetThemes(): SpreadsheetTheme[] {
    return predefinedThemes().map((theme) => new SpreadsheetTheme(theme));
  }
}
