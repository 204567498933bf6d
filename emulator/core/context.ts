// The world of globals in which one execution of a script runs: made afresh every time.

import vm from 'node:vm';
import { bindDateAndChance, missingNames, removeNewerBuiltins } from './builtins.ts';
import type { Project } from './project.ts';
import { Realm } from './realm.ts';
import type { Switches } from './switches.ts';

const remover = new vm.Script(removeNewerBuiltins, { filename: 'builtins' });
const binder = new vm.Script(bindDateAndChance, { filename: 'clock' });

/** A loop of the script that never calls a service is stopped after this much real time (ms). */
const realTimeLimit = 60_000;

/**
 * A bare context with the built-ins, the clock and the chance of the virtual world. Its realm is
 * taken before the clock is bound: the dates that it makes are told their instant and ask no clock.
 */
export function createContext(
  switches: Switches,
  now: () => number,
  random: () => number,
): { context: vm.Context; realm: Realm } {
  // Plain globals, as Google's are: behind an object of the host each look at one costs much more.
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  const realm = new Realm(context);
  if (switches['runtime.builtins'] === 'es2019') remover.runInContext(context);
  binder.runInContext(context)(now, random);
  for (const name of missingNames) Reflect.deleteProperty(context, name);
  return { context, realm };
}

/** Runs the project's files in their order, as Google does before it calls a function. */
export function loadFiles(context: vm.Context, project: Project): void {
  for (const { script } of project.scripts) {
    script.runInContext(context, { timeout: realTimeLimit, displayErrors: false });
  }
}

/** Calls a function of the context, stopping a loop without end. */
export function callIn(
  context: vm.Context,
  callee: (...args: unknown[]) => unknown,
  args: unknown[],
): unknown {
  const box = caller.runInContext(context);
  box.callee = callee;
  box.args = args;
  Reflect.set(context, boxName, box);
  try {
    return trigger.runInContext(context, { timeout: realTimeLimit, displayErrors: false });
  } finally {
    Reflect.deleteProperty(context, boxName);
  }
}

const boxName = '__call__';
const caller = new vm.Script('({})', { filename: 'call' });
const trigger = new vm.Script(
  `(function () { const { callee, args } = ${boxName}; delete globalThis.${boxName}; return callee.apply(null, args); })()`,
  { filename: 'call' },
);

/** A seeded source of chance (mulberry32): the same execution draws the same numbers. */
export function chance(seed: string): () => number {
  let state = 2166136261;
  for (const character of seed)
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
