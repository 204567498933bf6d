// The global objects of a script, each made when it is first touched.

import { calendarApp } from '../calendar/app.ts';
import { isDrive } from '../core/install-globals.ts';
import type { Project } from '../core/project.ts';
import type { RunningExecution } from '../core/running.ts';
import type { Service } from '../core/service.ts';
import { documentApp } from '../documents/app.ts';
import { driveApi } from '../drive/app.ts';
import { DriveApp } from '../drive/drive-app.ts';
import { MimeType } from '../drive/mime-types.ts';
import { formApp } from '../forms/app.ts';
import { mailApp } from '../mail/app.ts';
import { gmailApp } from '../mail/gmail-app.ts';
import { CacheService } from '../script/cache.ts';
import { ContentService } from '../script/content-service.ts';
import { HtmlService } from '../script/html-service.ts';
import { LockService } from '../script/lock.ts';
import { Logger } from '../script/logger.ts';
import { PropertiesService, ScriptProperties, UserProperties } from '../script/properties.ts';
import { ScriptApp } from '../script/script-app.ts';
import { Session } from '../script/session.ts';
import { Utilities } from '../script/utilities.ts';
import { spreadsheetApp } from '../spreadsheet/app.ts';
import { ChartsApp } from '../spreadsheet/services/charts/app.ts';
import { Browser } from '../ui/browser.ts';
import type { Desk } from '../ui/desk.ts';
import { noUi, Ui } from '../ui/ui.ts';
import { UrlFetchApp } from '../web/app.ts';

/** The services of one execution on the host side, by their global names. */
export type Services = ReadonlyMap<string, () => Service>;

export interface Surroundings {
  execution: RunningExecution;
  project: Project;
  /** Null where nobody sits in front of the script. */
  desk: Desk | null;
  random: () => number;
  evaluate(source: string): unknown;
}

/** Makes the services of one execution; each once, on demand. */
export function servicesFor(around: Surroundings): Services {
  const { execution, project, desk, random, evaluate } = around;
  const ui = once(() => {
    if (!desk || !execution.world.bound) throw noUi();
    return new Ui(execution, desk);
  });
  const makers: [name: string, make: () => Service][] = [
    ['SpreadsheetApp', () => spreadsheetApp(execution, ui)],
    ['DocumentApp', () => documentApp(execution, ui)],
    ['Charts', () => new ChartsApp()],
    ['FormApp', () => formApp(execution, ui)],
    ['MailApp', () => mailApp(execution)],
    ['GmailApp', () => gmailApp(execution)],
    ['CalendarApp', () => calendarApp(execution)],
    ['Browser', () => new Browser(execution, desk)],
    ['ContentService', () => new ContentService()],
    ['ScriptProperties', () => new ScriptProperties(execution)],
    ['UserProperties', () => new UserProperties(execution)],
    ['ScriptApp', () => new ScriptApp(execution)],
    ['PropertiesService', () => new PropertiesService(execution)],
    ['CacheService', () => new CacheService(execution)],
    ['LockService', () => new LockService(execution)],
    ['HtmlService', () => new HtmlService(execution, { html: project.html, evaluate })],
    ['Utilities', () => new Utilities(execution, random)],
    ['Session', () => new Session(execution)],
    ['Logger', () => new Logger(execution)],
    ['DriveApp', () => new DriveApp(execution)],
    ['UrlFetchApp', () => new UrlFetchApp(execution)],
    ['MimeType', () => new MimeType()],
  ];
  // An advanced service exists only under the name that the manifest gives it.
  for (const advanced of project.manifest.dependencies?.enabledAdvancedServices ?? []) {
    if (isDrive(advanced)) makers.push([advanced.userSymbol, () => driveApi(execution)]);
  }
  return new Map(makers.map(([name, make]) => [name, once(make)]));
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
