// Holds the bundles against what Apps Script accepts; Node would hide every one of these faults.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import vm from 'node:vm';
import type { Built } from './build.ts';
import { faultsLoadedLater, type LoadedLater } from './bundle/loaded-later.ts';
import { differing, freeNames, lackingThere, topLevelNames } from './bundle/names.ts';
import { scopesFor, servicesIn, unwanted } from './bundle/services.ts';

/**
 * Every execution reads all of it: some 55 ms for 700 kB here, against seconds for its service calls.
 * The words of two languages are more than a third of it; growth beyond this is to be looked at.
 */
export const bundleLimitBytes = 800_000;

/** What makes documents; docx, the library of papers, is nearly all of it. */
export const printing: LoadedLater = {
  file: 'printing.html',
  globalName: '__printing',
  limit: 700_000,
  // Inside docx, in `Packer.toStream` and the protection of documents.
  neverCalled: ['setTimeout', 'btoa'],
};

/** What only `printing` may be made of: imported by a command, it would be read by every execution. */
const onlyPrinted = [
  /^node_modules\/docx\//,
  /^src\/documents\//,
  /^src\/text\/vi\/documents\.ts$/,
  /^src\/text\/vi\/wordings/,
];

export interface BundleReport {
  readonly bytes: number;
  readonly printingBytes: number;
  readonly topLevel: readonly string[];
  readonly services: readonly string[];
}

/** Throws, naming every fault at once, when the bundles could not run on Google. */
export async function checkBundle(built: Built): Promise<BundleReport> {
  const code = await readFile(join(built.dir, 'Code.js'), 'utf8');
  const later = await readFile(join(built.dir, printing.file), 'utf8');
  const manifest: { oauthScopes: string[] } = JSON.parse(
    await readFile(join(built.dir, 'appsscript.json'), 'utf8'),
  );
  const topLevel = topLevelNames(code);
  const free = freeNames(code);
  const services = servicesIn(free);
  const faults = [
    ...differing('top-level names', topLevel, ['__app', ...built.entries]),
    ...lackingThere(free),
    ...unwanted
      .filter((name) => free.has(name))
      .map((name) => `names ${name}, which widens the consent`),
    ...differing('scopes', manifest.oauthScopes.map(lastPart), scopesFor(services)),
    ...built.modules
      .filter((module) => onlyPrinted.some((room) => room.test(module)))
      .map((module) => `has ${module} in it, which belongs in ${printing.file}`),
    ...(code.length > bundleLimitBytes
      ? [`is ${code.length} bytes, over ${bundleLimitBytes}`]
      : []),
  ].map((fault) => `Code.js ${fault}`);
  const all = [
    ...faults,
    ...faultsLoadedLater(later, printing).map((fault) => `${printing.file} ${fault}`),
    ...loadFaults(code, later),
  ];
  if (all.length > 0) throw new Error(`dist:\n- ${all.join('\n- ')}`);
  const [bytes, printingBytes] = [Buffer.byteLength(code), Buffer.byteLength(later)];
  return { bytes, printingBytes, topLevel, services };
}

function lastPart(scope: string): string {
  return scope.replace('https://www.googleapis.com/auth/', '');
}

/** Loads both where nothing is but the language: the second finds only what the first supplied. */
function loadFaults(code: string, later: string): string[] {
  const realm = vm.createContext({});
  const load = (file: string, text: string): string[] => {
    try {
      vm.runInContext(text, realm);
      return [];
    } catch (error) {
      return [`${file} does not load in a bare V8 context: ${String(error)}`];
    }
  };
  return [...load('Code.js', code), ...load(printing.file, later)];
}
