// `npm run pictures [-- --documents | --dashboard | --guides]`: the pictures of docs/: every kind of document, the
// dashboard on three days of the plan, and the office's page on a day that has something to tell, as README.md, the
// guides and docs/screens.md show it; or only one of the three.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startOffice } from '../emulator/office/start.ts';
import { views } from '../src/text/vi/sheets.ts';
import { buildProject } from './build.ts';
import { readOptions } from './options.ts';
import { pictureDashboard } from './pictures/dashboard.ts';
import { pictureDocuments } from './pictures/documents.ts';
import { formOf, pictureGuides } from './pictures/guides.ts';
import { pictureScreens } from './pictures/screens.ts';
import { openBrowser, type Shot, shoot } from './pictures/shoot.ts';
import { tellingDay } from './pictures/telling-day.ts';

const {
  documents: onlyDocuments,
  dashboard: onlyDashboard,
  guides: onlyPage,
} = readOptions(
  {
    documents: { type: 'boolean', default: false },
    dashboard: { type: 'boolean', default: false },
    guides: { type: 'boolean', default: false },
  },
  'Usage: npm run pictures [-- --documents | --dashboard | --guides]',
);
const docs = resolve(import.meta.dirname, '../docs');

const shots: readonly Shot[] = [
  { tab: views.gantt, file: join(docs, 'gantt.png'), width: 1790, height: 930 },
  { tab: views.today, file: join(docs, 'today.png'), width: 1400, height: 760 },
];

if (!onlyPage && !onlyDashboard) {
  for (const file of await pictureDocuments(join(docs, 'documents'))) console.log(file);
}
if (onlyDocuments) process.exit();

const dir = await mkdtemp(join(tmpdir(), 'so-de-an-pictures-'));
try {
  await buildProject(dir);
  if (!onlyPage) {
    const browser = await openBrowser();
    const files = await pictureDashboard(browser, dir, join(docs, 'dashboard'));
    for (const file of files) console.log(file);
    await browser.close();
  }
  if (!onlyDashboard) {
    const runtime = await tellingDay(dir, (line) => console.log(line));
    const running = await startOffice({ runtime, port: 0, stateDir: null, scenes: [] });
    const browser = await openBrowser();
    for (const shot of shots) {
      await shoot(browser, running.url, shot);
      console.log(shot.file);
    }
    const form = `${running.url}${formOf(runtime)}`;
    await pictureGuides(browser, running.url, form, join(docs, 'huong-dan'));
    await pictureScreens(browser, running.url, form, join(docs, 'screens'));
    await browser.close();
    await running.close();
  }
} finally {
  await rm(dir, { recursive: true });
}
