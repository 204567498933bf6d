// Holds the bundle against what Apps Script accepts; Node would hide every one of these faults.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import vm from 'node:vm';
import { type Node, parse } from 'acorn';
import { full } from 'acorn-walk';
import type { Built } from './build.ts';

/** Names that V8 in Apps Script does not have (developers.google.com/apps-script/guides/v8-runtime). */
const missingThere = [
  'setTimeout setInterval clearTimeout clearInterval ReadableStream WritableStream fetch FormData File',
  'Blob URL URLSearchParams DOMException atob btoa crypto SubtleCrypto window navigator performance process',
  'require module global Buffer document',
].flatMap((line) => line.split(' '));

/**
 * Named inside docx in members that the product never calls (`Packer.toStream`, document
 * protection): a call would fail in every story, because the local runtime lacks them, too.
 */
const namedButNeverCalled = ['setTimeout', 'btoa'];

/** The scope that each service needs (developers.google.com/apps-script/reference). */
const scopeOfService: Record<string, string | null> = {
  SpreadsheetApp: 'spreadsheets.currentonly',
  FormApp: 'forms',
  MailApp: 'script.send_mail',
  Drive: 'drive.file',
  ScriptApp: 'script.scriptapp',
  HtmlService: 'script.container.ui',
  Session: 'userinfo.email',
  PropertiesService: null,
  LockService: null,
  CacheService: null,
  Utilities: null,
  Logger: null,
};

/** Services that would ask for a wider scope than the product may have. */
const unwanted = ['DriveApp', 'GmailApp', 'DocumentApp', 'UrlFetchApp', 'CalendarApp', 'SlidesApp'];

/**
 * Every execution reads all of it: some 70 ms for 900 kB here, against seconds for its service calls.
 * The words of two languages and docx are more than half of it; growth beyond this is to be looked at.
 */
export const bundleLimitBytes = 1_000_000;

export interface BundleReport {
  readonly bytes: number;
  readonly topLevel: readonly string[];
  readonly services: readonly string[];
}

/** Throws, naming every fault at once, when the bundle could not run on Google. */
export async function checkBundle(built: Built): Promise<BundleReport> {
  const code = await readFile(join(built.dir, 'Code.js'), 'utf8');
  const manifest: { oauthScopes: string[] } = JSON.parse(
    await readFile(join(built.dir, 'appsscript.json'), 'utf8'),
  );
  const program = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  const topLevel = topLevelNames(program.body);
  const free = freeNames(code);
  const services = Object.keys(scopeOfService).filter((name) => free.has(name));
  const faults = [
    ...differing('top-level names', topLevel, ['__app', ...built.entries]),
    ...missingThere
      .filter((name) => free.has(name) && !namedButNeverCalled.includes(name))
      .map((name) => `uses ${name}, which Apps Script lacks`),
    ...unwanted
      .filter((name) => free.has(name))
      .map((name) => `names ${name}, which widens the consent`),
    ...differing('scopes', manifest.oauthScopes.map(lastPart), scopesFor(services)),
    ...(code.length > bundleLimitBytes
      ? [`is ${code.length} bytes, over ${bundleLimitBytes}`]
      : []),
    ...loadFaults(code),
  ];
  if (faults.length > 0) throw new Error(`dist/Code.js:\n- ${faults.join('\n- ')}`);
  return { bytes: Buffer.byteLength(code), topLevel, services };
}

function scopesFor(services: readonly string[]): string[] {
  const scopes = services.flatMap((name) => scopeOfService[name] ?? []);
  return [...new Set(scopes)];
}

function lastPart(scope: string): string {
  return scope.replace('https://www.googleapis.com/auth/', '');
}

function topLevelNames(body: readonly Node[]): string[] {
  return body.flatMap((node) => {
    if (node.type === 'FunctionDeclaration' && 'id' in node) return nameOf(node.id);
    if (node.type === 'VariableDeclaration' && 'declarations' in node) {
      const list = node.declarations as { id: unknown }[];
      return list.flatMap((declared) => nameOf(declared.id));
    }
    return [];
  });
}

function nameOf(id: unknown): string[] {
  return typeof id === 'object' && id !== null && 'name' in id ? [String(id.name)] : [];
}

/** Names that the code reads without declaring them anywhere; a cautious reading, by name. */
export function freeNames(code: string): Set<string> {
  const declared = new Set<string>();
  const used = new Set<string>();
  const guarded = new Set<string>();
  full(parse(code, { ecmaVersion: 2019, sourceType: 'script' }), (node, _state, kind) => {
    const any = node as unknown as Record<string, unknown>;
    if (kind === 'VariablePattern') declared.add(String(any.name));
    if (/^(Function|Class)/.test(node.type)) {
      for (const name of nameOf(any.id)) declared.add(name);
    } else if (node.type === 'Identifier') used.add(String(any.name));
    if (node.type === 'UnaryExpression' && any.operator === 'typeof') {
      for (const name of nameOf(any.argument)) guarded.add(name);
    }
  });
  return new Set([...used].filter((name) => !declared.has(name) && !guarded.has(name)));
}

function loadFaults(code: string): string[] {
  try {
    vm.runInNewContext(code, {});
    return [];
  } catch (error) {
    return [`does not load in a bare V8 context: ${String(error)}`];
  }
}

function differing(what: string, found: readonly string[], expected: readonly string[]): string[] {
  const extra = found.filter((name) => !expected.includes(name));
  const lacking = expected.filter((name) => !found.includes(name));
  return [
    ...extra.map((name) => `${what}: ${name} is there and should not be`),
    ...lacking.map((name) => `${what}: ${name} is missing`),
  ];
}
