// Spreadsheet, part 10: sheets that hold no cells but one chart.

import { invalidArgument } from '../errors.ts';
import { objectSheetName } from '../new-spreadsheet.ts';
import { sameName } from '../structure.ts';
import type { EmbeddedChart } from './charts/embedded-chart.ts';
import type { Sheet } from './sheet.ts';
import { SpreadsheetLegacy } from './spreadsheet-legacy.ts';

export abstract class SpreadsheetObjects extends SpreadsheetLegacy {
  /** Takes the chart from its sheet and shows it in a new one of its own, which becomes active. */
  moveChartToObjectSheet({ chart }: EmbeddedChart): Sheet {
    const home = this.state.sheets.find(({ charts }) => charts.some(({ id }) => id === chart.id));
    if (!home || chart.id === null) throw invalidArgument('chart');
    const taken = (name: string) => this.state.sheets.some((one) => sameName(one.name, name));
    const language = this.book.execution.world.owner.locale;
    let number = 1;
    while (taken(objectSheetName(language, number))) number++;
    const made = this.insertSheet(objectSheetName(language, number));
    this.alter((book) => {
      for (const sheet of book.sheets) {
        if (sheet.sheetId === home.sheetId) {
          sheet.charts = sheet.charts.filter(({ id }) => id !== chart.id);
        }
        if (sheet.sheetId === made.sheetId) Object.assign(sheet, { object: true, charts: [chart] });
      }
    });
    return made;
  }
}
