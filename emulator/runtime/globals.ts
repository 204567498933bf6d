// The global objects of a script, each made when it is first touched.

import type vm from 'node:vm';
import type { Boundary } from '../core/boundary.ts';
import type { Project } from '../core/project.ts';
import type { RunningExecution } from '../core/running.ts';
import { AbsentService, type Service } from '../core/service.ts';
import { reference } from '../core/signatures.ts';
import { driveApi } from '../drive/app.ts';
import { MimeType } from '../drive/mime-types.ts';
import { formApp } from '../forms/app.ts';
import { mailApp } from '../mail/app.ts';
import { CacheService } from '../script/cache.ts';
import { HtmlService } from '../script/html-service.ts';
import { LockService } from '../script/lock.ts';
import { Logger } from '../script/logger.ts';
import { PropertiesService } from '../script/properties.ts';
import { ScriptApp } from '../script/script-app.ts';
import { Session } from '../script/session.ts';
import { Utilities } from '../script/utilities.ts';
import { spreadsheetApp } from '../spreadsheet/app.ts';
import type { Desk } from '../ui/desk.ts';
import { noUi, Ui } from '../ui/ui.ts';

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
    ['FormApp', () => formApp(execution)],
    ['MailApp', () => mailApp(execution)],
    ['ScriptApp', () => new ScriptApp(execution)],
    ['PropertiesService', () => new PropertiesService(execution)],
    ['CacheService', () => new CacheService(execution)],
    ['LockService', () => new LockService(execution)],
    ['HtmlService', () => new HtmlService(execution, { html: project.html, evaluate })],
    ['Utilities', () => new Utilities(execution, random)],
    ['Session', () => new Session(execution)],
    ['Logger', () => new Logger(execution)],
    ['MimeType', () => new MimeType()],
  ];
  // An advanced service exists only under the name that the manifest gives it.
  for (const advanced of project.manifest.dependencies?.enabledAdvancedServices ?? []) {
    if (isDrive(advanced)) makers.push([advanced.userSymbol, () => driveApi(execution)]);
  }
  return new Map(makers.map(([name, make]) => [name, once(make)]));
}

const isDrive = ({ serviceId, version }: { serviceId: string; version: string }) =>
  serviceId === 'drive' && version === 'v3';

/** Puts the services among the script's globals. */
export function installGlobals(
  context: vm.Context,
  services: Services,
  boundary: Boundary,
  execution: RunningExecution,
): void {
  for (const [name, make] of services) {
    Object.defineProperty(context, name, {
      configurable: true,
      enumerable: true,
      get: () => boundary.show(make()),
    });
  }
  // Naming a built-in service that this runtime lacks must not look like a typing error.
  for (const [name, gas] of Object.entries(reference.globals)) {
    if (services.has(name) || gas === 'Base.Console') continue;
    const absent = new AbsentService(gas);
    Object.defineProperty(context, name, { configurable: true, get: () => boundary.show(absent) });
  }
  for (const advanced of execution.manifest.dependencies?.enabledAdvancedServices ?? []) {
    if (isDrive(advanced)) continue;
    const { userSymbol, serviceId, version } = advanced;
    Object.defineProperty(context, userSymbol, {
      configurable: true,
      get: () => {
        throw boundary.lacking(`${userSymbol} (${serviceId} ${version})`);
      },
    });
  }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
