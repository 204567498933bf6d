// What the smaller services do: lock, signatures, blobs, mail, the language itself.

import type { Probe } from './probe.ts';

const VIET_NAM = ['Asia/Ho_Chi_Minh', 'Asia/Saigon', 'Asia/Bangkok'];

const zone: Probe = () => {
  const zones = [SpreadsheetApp.getActive().getSpreadsheetTimeZone(), Session.getScriptTimeZone()];
  const ours = zones.every((name) => VIET_NAM.includes(name));
  return { answer: ours ? 'ok' : 'fails', detail: zones.join(', ') };
};

const lock: Probe = () => {
  const own = LockService.getScriptLock();
  const had = own.tryLock(2000);
  if (had) own.releaseLock();
  return had ? 'ok' : 'fails';
};

const secondLock: Probe = () => {
  const first = LockService.getScriptLock();
  if (!first.tryLock(2000)) throw new Error('The first lock was not to be had.');
  try {
    return LockService.getScriptLock().tryLock(100) ? 'same' : 'waits';
  } finally {
    first.releaseLock();
  }
};

const charset: Probe = () => {
  const bare = Utilities.computeHmacSha256Signature('ế', 'ế');
  const named = Utilities.computeHmacSha256Signature('ế', 'ế', Utilities.Charset.UTF_8);
  return bare.join() === named.join() ? 'UTF_8' : 'US_ASCII';
};

const unsignedBlob: Probe = () => {
  try {
    Utilities.newBlob([200]);
    return 'wraps';
  } catch (error) {
    return { answer: 'throws', detail: String(error) };
  }
};

/** Newer than ES2019, and not among our own shims; asked by name, so that nothing newer stands in the bundle. */
const NEWER: readonly (readonly [holder: string, name: string])[] = [
  ['Array.prototype', 'at'],
  ['Array.prototype', 'findLast'],
  ['Array.prototype', 'toSorted'],
  ['String.prototype', 'replaceAll'],
  ['String.prototype', 'at'],
  ['Object', 'groupBy'],
  ['Promise', 'allSettled'],
  ['Promise', 'any'],
  ['Set.prototype', 'union'],
  ['this', 'BigInt'],
  ['this', 'WeakRef'],
  ['this', 'AggregateError'],
];

/** Node 20, under which the local runtime may run, has these not yet. */
const AFTER_NODE_20 = new Set(['groupBy', 'union']);

const builtins: Probe = () => {
  const has = ([holder, name]: readonly [string, string]): boolean =>
    Function(`return typeof ${holder}[${JSON.stringify(name)}] !== 'undefined'`)() === true;
  const present = NEWER.filter(has).map(([, name]) => name);
  const detail = present.join(', ');
  if (present.length === 0) return { answer: 'es2019', detail };
  const lacking = NEWER.map(([, name]) => name).filter((name) => !present.includes(name));
  return { answer: lacking.every((name) => AFTER_NODE_20.has(name)) ? 'node' : 'some', detail };
};

/** A cell read alone takes so many milliseconds at most where calls are fast. */
const FAST_READ_MS = 300;
const TIMES = 5;

const latency: Probe = (bench) => {
  const range = bench.cell();
  const timed = (work: () => unknown): number => {
    const began = Date.now();
    for (let time = 0; time < TIMES; time++) work();
    return Math.round((Date.now() - began) / TIMES);
  };
  const read = timed(() => range.getValues());
  const write = timed(() => range.setValue('x') && SpreadsheetApp.flush());
  const property = timed(() => PropertiesService.getScriptProperties().getProperty('?'));
  const open = timed(() => FormApp.openById(bench.form().getId()));
  const detail = `getValues ${read} ms; setValue + flush ${write} ms; getProperty ${property} ms; FormApp.openById ${open} ms`;
  return { answer: read < FAST_READ_MS ? 'fast' : 'slow', detail };
};

export const serviceProbes = {
  zone,
  lock,
  'lock.second': secondLock,
  'utilities.charset': charset,
  'blob.unsigned': unsignedBlob,
  'runtime.builtins': builtins,
  'cost.model': latency,
} satisfies Record<string, Probe>;
