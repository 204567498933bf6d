// Whether an execution may fetch data from databases into sheets
// (developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#enablebigqueryexecution).

import type { Execution } from '../../core/execution.ts';
import { GasError } from '../../core/service.ts';
import type { SourceType } from './spec-state.ts';

/** What is enabled ends with the execution: nothing of it is written down anywhere. */
const enabled = new WeakMap<Execution, Set<string>>();

export function enableDataExecution(execution: Execution, ...types: SourceType[]): void {
  enabled.set(execution, new Set([...(enabled.get(execution) ?? []), ...types]));
}

/**
 * @throws when data sources of this type are not enabled; in the words of the reference, since no
 *   source at hand quotes the error itself [K]
 */
export function checkDataExecution(execution: Execution, type: string): void {
  if (enabled.get(execution)?.has(type)) return;
  throw new GasError(
    'The data source type is not enabled. Use SpreadsheetApp#enable...Execution() methods to enable data execution for specific data source type.',
  );
}
