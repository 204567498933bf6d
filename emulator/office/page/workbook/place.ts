// The view "Sổ": prepares the library once and keeps the workbook on show.

import { setTranslationMethod } from '@odoo/o-spreadsheet';
import { Chart, controllers, elements, plugins, registerables } from 'chart.js';
import { element } from '../element.ts';
import { onConnection } from '../server.ts';
import { makeCopy } from '../views/copies.ts';
import { followClock, useOfficeClock } from './clock-functions.ts';
import { followResults } from './custom-functions.ts';
import { showWorkbook } from './grid.ts';
import { walkMenuBar } from './menu-bar.ts';
import { openModel } from './open-model.ts';
import { trimUsualMenus } from './usual-menus.ts';
import { vietnamese } from './words.ts';

/** The workbook's place in the page, with the grid coming up in it. */
export function workbookPlace(): HTMLElement {
  setTranslationMethod(vietnamese);
  Chart.register(...registerables);
  // The grid looks for the chart classes where chart.js's browser build has them.
  Object.assign(globalThis, { Chart: Object.assign(Chart, controllers, elements, plugins) });
  useOfficeClock();
  trimUsualMenus(
    () => window.location.assign('/workbook.xlsx'),
    () => void makeCopy(),
  );
  const place = element('main', { class: 'workbook', 'aria-label': 'Bảng tính' });
  walkMenuBar(place);
  let lost = false;
  onConnection((isOpen) => {
    // What changed while nobody listened is fetched with the whole workbook.
    if (isOpen && lost) void showWorkbook(place);
    lost = !isOpen;
  });
  void showWorkbook(place).then(() => {
    followClock(openModel);
    followResults(openModel);
  });
  return place;
}
