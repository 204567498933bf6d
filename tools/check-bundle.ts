// Holds the bundles against what Apps Script accepts; Node would hide every one of these faults.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import vm from 'node:vm';
import type { Built } from './build.ts';
import { faultsLoadedLater, loadedLater } from './bundle/loaded-later.ts';
import { differing, freeNames, lackingThere, topLevelNames } from './bundle/names.ts';
import { scopesFor, servicesIn, unwanted } from './bundle/services.ts';

/**
 * Every execution reads all of it, a tick with nothing to do as well: it is what triggers run, the menu
 * and the Vietnamese words, which are half of it. What only a person at the screen asks for, documents,
 * English readers and the upkeep of the book need is loaded later.
 */
export const bundleLimitBytes = 450_000;

export interface BundleReport {
  readonly bytes: number;
  /** The bytes of the bundles that are loaded later, by file. */
  readonly later: Readonly<Record<string, number>>;
  readonly topLevel: readonly string[];
  readonly services: readonly string[];
}

/** Throws, naming every fault at once, when the bundles could not run on Google. */
export async function checkBundle(built: Built): Promise<BundleReport> {
  const code = await readFile(join(built.dir, 'Code.js'), 'utf8');
  const later = await Promise.all(
    loadedLater.map(async (rules) => ({
      ...rules,
      text: await readFile(join(built.dir, rules.file), 'utf8'),
    })),
  );
  const manifest: { oauthScopes: string[] } = JSON.parse(
    await readFile(join(built.dir, 'appsscript.json'), 'utf8'),
  );
  const bytes = Buffer.byteLength(code);
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
    ...loadedLater.flatMap(({ file, ownRooms }) =>
      built.modules
        .filter((module) => ownRooms.some((room) => room.test(module)))
        .map((module) => `has ${module} in it, which belongs in ${file}`),
    ),
    ...(bytes > bundleLimitBytes ? [`is ${bytes} bytes, over ${bundleLimitBytes}`] : []),
  ].map((fault) => `Code.js ${fault}`);
  const all = [
    ...faults,
    ...later.flatMap((one) =>
      faultsLoadedLater(one.text, built.laterModules[one.file] ?? [], one).map(
        (fault) => `${one.file} ${fault}`,
      ),
    ),
    ...loadFaults([{ file: 'Code.js', text: code }, ...later]),
  ];
  if (all.length > 0) throw new Error(`dist:\n- ${all.join('\n- ')}`);
  const sizes = later.map(({ file, text }) => [file, Buffer.byteLength(text)] as const);
  return { bytes, later: Object.fromEntries(sizes), topLevel, services };
}

function lastPart(scope: string): string {
  return scope.replace('https://www.googleapis.com/auth/', '');
}

/** Loads them where nothing is but the language: the later ones find only what the first supplied. */
function loadFaults(files: readonly { readonly file: string; readonly text: string }[]): string[] {
  const realm = vm.createContext({});
  return files.flatMap(({ file, text }) => {
    try {
      vm.runInContext(text, realm);
      return [];
    } catch (error) {
      return [`${file} does not load in a bare V8 context: ${String(error)}`];
    }
  });
}
