// Who runs the custom functions of the spreadsheets of a world: the runtime that holds the world.

import type { World } from '../../core/world.ts';

export interface CustomFunctionHost {
  /** The functions of the project bound to the spreadsheet; none without one. */
  names(spreadsheetId: string): string[];
  /** The function of the project bound to the spreadsheet, in its own spelling; null without one. */
  find(spreadsheetId: string, name: string): string | null;
  /** Runs it in an execution of its own. */
  call(spreadsheetId: string, declared: string, args: unknown[]): CallEnd;
}

/** What the function gave, as a host value, or the sentence that the cell shows. */
export type CallEnd = { value: unknown } | { error: string };

const hosts = new WeakMap<World, CustomFunctionHost>();

export function setCustomFunctionHost(world: World, host: CustomFunctionHost): void {
  hosts.set(world, host);
}

export const customFunctionHost = (world: World): CustomFunctionHost | undefined =>
  hosts.get(world);
