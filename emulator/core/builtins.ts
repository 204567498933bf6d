// Which built-ins of Node's V8 a script does not get: nobody lists what Apps Script has beyond
// ES2019 (platform.md §10.1, U35), so the harsher answer is that it has nothing newer. `matchAll` is
// there: Google's published mail merge calls it (developers.google.com/apps-script/samples/automations/mail-merge).

/** Evaluated in a fresh context: deletes everything newer than ES2019. */
export const removeNewerBuiltins = `
(function () {
  const drop = (object, names) => { for (const name of names) if (object) delete object[name]; };
  const TypedArray = Object.getPrototypeOf(Int8Array);
  const arrays = ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'with'];
  drop(String.prototype, ['at', 'replaceAll', 'isWellFormed', 'toWellFormed']);
  drop(Array.prototype, [...arrays, 'toSpliced']);
  drop(TypedArray.prototype, arrays);
  drop(Array, ['fromAsync']);
  drop(Object, ['hasOwn', 'groupBy']);
  drop(Map, ['groupBy']);
  drop(Promise, ['allSettled', 'any', 'withResolvers', 'try']);
  drop(Set.prototype, ['union', 'intersection', 'difference', 'symmetricDifference',
    'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']);
  drop(ArrayBuffer.prototype, ['resize', 'resizable', 'maxByteLength', 'transfer',
    'transferToFixedLength', 'detached']);
  drop(Atomics, ['waitAsync', 'notify']);
  drop(DataView.prototype, ['getBigInt64', 'getBigUint64', 'setBigInt64', 'setBigUint64']);
  drop(globalThis, ['BigInt', 'BigInt64Array', 'BigUint64Array', 'WeakRef',
    'FinalizationRegistry', 'AggregateError', 'Iterator', 'structuredClone']);
  // V8 keeps a prototype from which something was deleted as a table, in which each look costs several
  // times as much, until it has looked into it from an object: plain texts alone never make it do so.
  const text = Object('');
  const look = () => text.charCodeAt;
  for (let times = 0; times < 100; times += 1) look();
})();`;

/** Names that Apps Script really lacks; a bare context of Node has none of them, either. */
export const missingNames = [
  'setTimeout',
  'setInterval',
  'clearTimeout',
  'clearInterval',
  'setImmediate',
  'queueMicrotask',
  'ReadableStream',
  'WritableStream',
  'TextEncoder',
  'TextDecoder',
  'fetch',
  'FormData',
  'File',
  'Blob',
  'URL',
  'URLSearchParams',
  'DOMException',
  'atob',
  'btoa',
  'crypto',
  'SubtleCrypto',
  'window',
  'navigator',
  'performance',
  'process',
  'require',
  'module',
  'Buffer',
] as const;

/** Evaluated in a fresh context: a function that lets `Date` and `Math.random` follow the world. */
export const bindDateAndChance = `
(function (now, random) {
  const Real = Date;
  const Virtual = function Date(first) {
    if (!new.target) return new Real(now()).toString();
    // A block of cells holds many dates: the usual ones are made the short way.
    if (new.target === Virtual && arguments.length < 2) {
      return new Real(arguments.length === 0 ? now() : first);
    }
    return Reflect.construct(Real, arguments.length === 0 ? [now()] : arguments, new.target);
  };
  Object.defineProperty(Virtual, 'length', { value: 7 });
  Virtual.prototype = Real.prototype;
  Object.defineProperty(Real.prototype, 'constructor', {
    value: Virtual, writable: true, configurable: true, enumerable: false });
  Object.defineProperty(Virtual, 'now', {
    value: function () { return now(); }, writable: true, configurable: true, enumerable: false });
  for (const name of ['parse', 'UTC']) Object.defineProperty(Virtual, name, {
    value: Real[name], writable: true, configurable: true, enumerable: false });
  Object.defineProperty(globalThis, 'Date', {
    value: Virtual, writable: true, configurable: true, enumerable: false });
  Math.random = function random_() { return random(); };
})`;
