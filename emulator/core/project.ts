// A script project as the server holds it: its files, compiled once, and its top-level functions.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { type Program, parse } from 'acorn';
import type { Manifest } from './execution.ts';

export interface Project {
  manifest: Manifest;
  /** The texts that it was loaded from, by name. */
  files: Readonly<Record<string, string>>;
  /** In the order in which they run. */
  scripts: { name: string; script: vm.Script }[];
  /** Texts of HTML files by name without `.html`. */
  html: Record<string, string>;
  /** Names of the top-level functions that Google detects: what `google.script.run` can see. */
  functions: ReadonlySet<string>;
}

/** Folders that were read, and what their files were then. */
const read = new Map<string, { stamp: string; project: Project }>();

/** Reads a folder as clasp pushes it: `.js`, `.gs`, `.html` and `appsscript.json`; anew where a file is another. */
export function readProject(dir: string): Project {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name === 'appsscript.json' || /\.(js|gs|html)$/.test(name))
    .sort();
  const stamp = names.map((name) => stampOf(dir, name)).join('\n');
  const known = read.get(dir);
  // A runtime may take a scope out of its manifest: that of the next one is whole.
  if (known?.stamp === stamp) {
    return { ...known.project, manifest: structuredClone(known.project.manifest) };
  }
  const files: Record<string, string> = {};
  let manifest: Manifest | undefined;
  for (const name of names) {
    const text = readFileSync(join(dir, name), 'utf8');
    if (name === 'appsscript.json') manifest = JSON.parse(text);
    else files[name] = text;
  }
  if (!manifest) throw new Error(`${dir} holds no appsscript.json: build the project first.`);
  const project = loadProject(files, manifest);
  read.set(dir, { stamp, project });
  return { ...project, manifest: structuredClone(manifest) };
}

function stampOf(dir: string, name: string): string {
  const { ino, size, mtimeNs } = statSync(join(dir, name), { bigint: true });
  return `${name} ${ino} ${size} ${mtimeNs}`;
}

/** Compiles the files of a project; refuses what Apps Script cannot parse. */
export function loadProject(files: Record<string, string>, manifest: Manifest): Project {
  const functions = new Set<string>();
  const project: Project = { manifest, files, scripts: [], html: {}, functions };
  for (const name of Object.keys(files).sort()) {
    const text = files[name] ?? '';
    if (name.endsWith('.html')) {
      project.html[name.slice(0, -'.html'.length)] = text;
      continue;
    }
    const { script, declared } = compile(name, text);
    project.scripts.push({ name, script });
    for (const one of declared) functions.add(one);
  }
  return project;
}

const compiled = new Map<string, { script: vm.Script; declared: string[] }>();

function compile(name: string, text: string): { script: vm.Script; declared: string[] } {
  const key = `${name}\n${text}`;
  let known = compiled.get(key);
  if (!known) {
    known = {
      declared: topLevelFunctions(name, text),
      script: new vm.Script(text, { filename: name }),
    };
    compiled.set(key, known);
  }
  return known;
}

/**
 * Parses as the V8 runtime of Apps Script does: no `#private`, no class fields, no `import`; of the
 * newer syntax only `?.` and `??` have been seen to work (platform.md §10.1).
 */
function topLevelFunctions(name: string, text: string): string[] {
  let program: ReturnType<typeof parse>;
  try {
    program = parse(text, { ecmaVersion: 2020, sourceType: 'script' });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SyntaxError(`Apps Script cannot read ${name}: ${reason}`);
  }
  return program.body.flatMap(detected);
}

/**
 * A declared function, or a variable that is a function or an arrow from the start, as Google lists
 * them (developers.google.com/apps-script/guides/v8-runtime, "Improved function detection").
 */
function detected(node: Program['body'][number]): string[] {
  if (node.type === 'FunctionDeclaration') return [node.id.name];
  if (node.type !== 'VariableDeclaration') return [];
  return node.declarations.flatMap(({ id, init }) =>
    id.type === 'Identifier' &&
    (init?.type === 'FunctionExpression' || init?.type === 'ArrowFunctionExpression')
      ? [id.name]
      : [],
  );
}
