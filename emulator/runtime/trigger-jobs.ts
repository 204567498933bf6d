// What the executions of triggers are started with: who acts, by whose authority, which event.

import type { RunningExecution } from '../core/running.ts';
import { Service } from '../core/service.ts';
import { enumValue } from '../core/signatures.ts';
import type { AnswerRow } from '../forms/destination.ts';
import type { TriggerState } from '../script/state.ts';
import type { Services } from './globals.ts';
import type { Job } from './perform.ts';

/** Fields of an event object; services among them are made with the execution's own. */
export type Details = (execution: RunningExecution, services: Services) => Record<string, unknown>;

/** A simple trigger: runs as whoever acts, without authorisation. */
export function simpleJob(
  kind: 'open' | 'edit',
  name: string,
  user: string,
  details: Details,
): Job {
  return {
    kind,
    name,
    user,
    effectiveUser: user,
    args: (execution, services) => [
      { authMode: enumValue('Script.AuthMode', 'LIMITED'), ...details(execution, services) },
    ],
  };
}

/** An installed trigger: runs as its creator, always. */
export function triggerJob(trigger: TriggerState, details: Details): Job {
  return {
    kind: 'trigger',
    byClock: trigger.clock !== undefined,
    name: trigger.handler,
    user: trigger.creator,
    effectiveUser: trigger.creator,
    args: (execution, services) => [
      {
        authMode: enumValue('Script.AuthMode', 'FULL'),
        triggerUid: trigger.id,
        ...details(execution, services),
      },
    ],
  };
}

const activeFile = {
  spreadsheet: ['SpreadsheetApp', 'getActiveSpreadsheet'],
  document: ['DocumentApp', 'getActiveDocument'],
  form: ['FormApp', 'getActiveForm'],
} as const;

/** The bound file as a service of this execution. */
export function boundFile(services: Services, kind: keyof typeof activeFile): Service {
  const [name, method] = activeFile[kind];
  const app = services.get(name)?.();
  if (!app) throw new Error(`An execution has no ${name}.`);
  return callService(app, method);
}

/** The Sheets side of a submit event: texts in the order and format of the sheet, no response id. */
export function sheetSubmitEvent(services: Services, answer: AnswerRow): Record<string, unknown> {
  const app = services.get('SpreadsheetApp')?.();
  if (!app) throw new Error('An execution has no SpreadsheetApp.');
  const book = callService(app, 'openById', answer.spreadsheetId);
  const sheet = callService(book, 'getSheetById', answer.sheetId);
  const range = callService(sheet, 'getRange', answer.row + 1, 1, 1, answer.columns);
  const titles = textsIn(callService(sheet, 'getRange', 1, 1, 1, answer.columns));
  const values = textsIn(range);
  const namedValues: Record<string, string[]> = {};
  titles.forEach((title, at) => {
    namedValues[title] = [...(namedValues[title] ?? []), values[at] ?? ''];
  });
  return { source: book, range, values, namedValues };
}

function textsIn(range: Service): string[] {
  const read: unknown = Reflect.get(range, 'getDisplayValues');
  const rows: unknown = typeof read === 'function' ? read.call(range) : [];
  return Array.isArray(rows) ? rows.flat().map(String) : [];
}

/** Calls a method of a service on the host side that gives another service. */
export function callService(service: Service, method: string, ...args: unknown[]): Service {
  const implementation: unknown = Reflect.get(service, method);
  const result: unknown =
    typeof implementation === 'function' ? implementation.apply(service, args) : undefined;
  if (!(result instanceof Service))
    throw new Error(`${service.gas}.${method}(${args.join(', ')}) gave nothing.`);
  return result;
}
