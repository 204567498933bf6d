// The project's functions as formulas call them: each call an execution of its own
// (developers.google.com/apps-script/guides/sheets/functions).

import type { Project } from '../core/project.ts';
import {
  type CallEnd,
  type CustomFunctionHost,
  setCustomFunctionHost,
} from '../spreadsheet/custom/host.ts';
import { registerCustomFunctions } from '../spreadsheet/engine-library.ts';
import type { Outcome } from './outcome.ts';
import type { Machine } from './perform.ts';
import type { Stage } from './stage.ts';

/** Has the formulas of the machine's world call the projects of its spreadsheets. */
export function hostCustomFunctions(
  { world, project }: Machine,
  projectOf: (spreadsheetId: string) => Stage | null,
): void {
  registerCustomFunctions(project.functions);
  const host: CustomFunctionHost = {
    names(spreadsheetId) {
      const stage = projectOf(spreadsheetId);
      return stage ? [...stage.machine.project.functions] : [];
    },
    find(spreadsheetId, name) {
      const stage = projectOf(spreadsheetId);
      return stage && declaredName(stage.machine.project, name);
    },
    call(spreadsheetId, declared, args) {
      const stage = projectOf(spreadsheetId);
      if (!stage) throw new Error(`No project is bound to ${spreadsheetId}.`);
      // Nobody is known to it; user properties are those of the owner.
      const effectiveUser = stage.machine.world.owner.email;
      const job = { kind: 'custom', name: declared, user: '', effectiveUser } as const;
      return endOfCall(stage.runNow({ ...job, args: () => args }));
    },
  };
  setCustomFunctionHost(world, host);
}

/** Capitalisation does not matter; of several spellings the first declared counts. [K] */
function declaredName({ functions }: Project, name: string): string | null {
  const wanted = name.toUpperCase();
  for (const one of functions) {
    if (one.toUpperCase() === wanted && !one.endsWith('_')) return one;
  }
  return null;
}

/** The error as the cell tells it: `TypeError: … (line 3).`; without a place of its own, line 0. */
function endOfCall({ status, result, error }: Outcome): CallEnd {
  if (status === 'completed') return { value: result };
  if (status === 'killed' || !error) return { error: `${error?.message} (line 0).` };
  const line = /^ {4}at .*?:(\d+)(?::\d+)?\)?$/m.exec(error.stack)?.[1] ?? '0';
  return { error: `${error.name}: ${error.message} (line ${line}).` };
}
