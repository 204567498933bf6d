// Writes emulator/contract/signatures.json: the reference of Apps Script, read from its typings.

import { readdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import type { ClassReference, Parameter, Reference } from '../emulator/core/signatures.ts';
import { readAbsent } from './signatures/absent.ts';
import { namespacesOf, readInterface, readNamespace } from './signatures/classes.ts';
import { readDrive } from './signatures/drive.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
export const target = `${root}emulator/contract/signatures.json`;
const newer = `${root}emulator/contract/newer.d.ts`;
const folder = `${root}node_modules/@types/google-apps-script/`;
const drive = `${folder}apis/drive_v3.d.ts`;

/** The namespaces of which the runtime has services. */
const rooms: ReadonlySet<string> = new Set([
  'Base',
  'Cache',
  'Calendar',
  'Charts',
  'Content',
  'Document',
  'Drive',
  'Forms',
  'Gmail',
  'HTML',
  'Lock',
  'Mail',
  'Properties',
  'Script',
  'Spreadsheet',
  'URL_Fetch',
  'Utilities',
]);

/**
 * Variables of the typings that are no globals on Google: the first is their word for JavaScript's
 * own Date, the others hang on `Utilities`.
 */
const noGlobals: ReadonlySet<string> = new Set([
  'Date2',
  'Charset',
  'DigestAlgorithm',
  'MacAlgorithm',
  'RsaAlgorithm',
]);

/** Reads the reference; without the newer methods when only the package is asked for. */
export function readReference(withNewer = true): Reference {
  const names = readdirSync(folder).filter((name) => /^google-apps-script\..+\.d\.ts$/.test(name));
  const paths = [...names.map((name) => folder + name), drive, ...(withNewer ? [newer] : [])];
  const program = ts.createProgram(paths, { noEmit: true, types: [], skipLibCheck: true });
  const checker = program.getTypeChecker();
  const files = paths.flatMap((path) => program.getSourceFile(path) ?? []);
  const result: Reference = { classes: {}, enums: {}, globals: {} };
  const [driveFile] = files.filter(({ fileName }) => fileName === drive);
  if (driveFile) readDrive(driveFile, checker, result);
  for (const namespace of namespacesOf(files)) {
    const known = rooms.has(namespace.name.text) || namespace.name.text === 'DriveV3';
    if (known) readNamespace(namespace, checker, result);
  }
  const all = new Map<string, string>();
  for (const file of files) {
    if (basename(file.fileName) === 'drive_v3.d.ts') continue;
    for (const statement of file.statements) {
      if (ts.isVariableStatement(statement)) readGlobals(statement, all);
      if (ts.isInterfaceDeclaration(statement) && statement.name.text === 'Console') {
        readInterface(statement, 'Base.Console', checker, result);
      }
    }
  }
  readAbsent(files, all, result);
  return sorted(result);
}

function readGlobals(statement: ts.VariableStatement, globals: Map<string, string>): void {
  for (const declaration of statement.declarationList.declarations) {
    const type = declaration.type?.getText() ?? '';
    const place = type === 'Console' ? 'Base.Console' : type.replace(/^GoogleAppsScript\./, '');
    const name = declaration.name.getText();
    if (!noGlobals.has(name)) globals.set(name, place);
  }
}

/** The reference of the local additions alone, to see whether the package has caught up. */
export function readNewer(all: Reference, before: Reference): Reference {
  const classes: Record<string, ClassReference> = {};
  for (const [name, entry] of Object.entries(all.classes)) {
    const known = before.classes[name]?.methods ?? {};
    const methods: Record<string, Parameter[][]> = {};
    for (const [method, overloads] of Object.entries(entry.methods)) {
      const added = overloads.slice(known[method]?.length ?? 0);
      if (added.length > 0) methods[method] = added;
    }
    if (Object.keys(methods).length > 0) classes[name] = { ...entry, methods };
  }
  return { classes, enums: {}, globals: {} };
}

function sorted(result: Reference): Reference {
  const classes = byName(result.classes);
  for (const entry of Object.values(classes)) {
    entry.methods = byName(entry.methods);
    entry.returns = byName(entry.returns);
    entry.others.sort();
  }
  return { classes, enums: byName(result.enums), globals: byName(result.globals) };
}

function byName<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A line for each member: a change of one method is a change of one line. */
function written(value: unknown, depth = 0): string {
  const inline = depth === 4 || typeof value !== 'object' || value === null || Array.isArray(value);
  if (inline || Object.keys(value).length === 0) return JSON.stringify(value);
  const pad = ' '.repeat(depth + 1);
  const lines = Object.entries(value).map(
    ([key, entry]) => `${pad}${JSON.stringify(key)}: ${written(entry, depth + 1)}`,
  );
  return `{\n${lines.join(',\n')}\n${' '.repeat(depth)}}`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(target, `${written(readReference())}\n`);
}
