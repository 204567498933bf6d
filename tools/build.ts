// Bundles src/ into dist/: Code.js for Apps Script, what it loads later, the dialogs' HTML, and the manifest last.
// Why an IIFE with generated stubs: docs/apps-script.md, "The bundle".

import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { loadedLater } from './bundle/loaded-later.ts';

const root = resolve(import.meta.dirname, '..');

/** What is the same for every bundle that Apps Script's V8 must be able to read. */
const appsScript: BuildOptions = {
  bundle: true,
  target: 'es2019',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
};

export interface Built {
  readonly dir: string;
  /** The names that Apps Script may call, sorted. */
  readonly entries: readonly string[];
  /** The files that Code.js was made of, from the top of the repository. */
  readonly modules: readonly string[];
  /** The same of each bundle that is loaded later, by its file. */
  readonly laterModules: Readonly<Record<string, readonly string[]>>;
}

/** Builds the project into `dir` (dist/ unless told otherwise). */
export async function buildProject(dir = join(root, 'dist')): Promise<Built> {
  const entry = join(root, 'src/main.ts');
  await rm(dir, { recursive: true, force: true });
  await mkdir(dir, { recursive: true });
  const [entries, code, later] = await Promise.all([
    exportedNames(entry),
    bundled(entry, '__app', 'Code.js'),
    Promise.all(
      loadedLater.map(async ({ name, file }) => {
        const { text, modules } = await bundled(join(root, `src/${name}.ts`), `__${name}`, file);
        await writeFile(join(dir, file), inert(text));
        return [file, modules] as const;
      }),
    ),
    buildDialogs(dir),
  ]);
  await writeFile(join(dir, 'Code.js'), `${code.text}${entries.map(stub).join('\n')}\n`);
  await copyFile(join(root, 'appsscript.json'), join(dir, 'appsscript.json'));
  return { dir, entries, modules: code.modules, laterModules: Object.fromEntries(later) };
}

interface Bundled {
  readonly text: string;
  readonly modules: readonly string[];
}

/** One script that leaves its exports in the variable `globalName`; `file` names its map. */
async function bundled(entry: string, globalName: string, file: string): Promise<Bundled> {
  const { outputFiles, metafile } = await build({
    ...appsScript,
    absWorkingDir: root,
    entryPoints: [entry],
    write: false,
    outfile: file,
    format: 'iife',
    globalName,
    // It is read whole. The map tells which of our lines a trace means.
    minify: true,
    sourcemap: 'external',
    metafile: true,
  });
  // Beside the bundle its map would be taken for a file of the project.
  const maps = join(root, '.cache');
  await mkdir(maps, { recursive: true });
  for (const { path, text } of outputFiles) {
    if (path.endsWith('.map')) await writeFile(join(maps, `${file}.map`), text);
  }
  const text = outputFiles.find(({ path }) => !path.endsWith('.map'))?.text ?? '';
  return { text, modules: Object.keys(metafile.inputs) };
}

/**
 * A script as it may stand in an HTML file of the project: nothing in it closes a script element or
 * begins a scriptlet. Both stand in strings only, where a stroke before them changes nothing.
 */
function inert(code: string): string {
  return code.replace(/<\/script/g, '<\\/script').replace(/<\?/g, '<\\?');
}

/** The names main.ts exports; an IIFE build does not tell them, an ESM build does. */
async function exportedNames(entry: string): Promise<string[]> {
  const probe = await build({
    ...appsScript,
    entryPoints: [entry],
    format: 'esm',
    metafile: true,
    write: false,
    outdir: 'unused',
  });
  const outputs = Object.values(probe.metafile.outputs);
  return outputs.flatMap((output) => output.exports).sort();
}

/** A declaration, because Apps Script finds menu handlers and triggers among declared functions. */
function stub(name: string): string {
  return `function ${name}() { return __app.${name}.apply(this, arguments); }`;
}

/** Each script of `page/` becomes one self-contained page: the shell with its style and script in it. */
async function buildDialogs(dir: string): Promise<void> {
  const folder = join(root, 'src/dialogs');
  const shell = await readFile(join(folder, 'shell.html'), 'utf8');
  const style = await readFile(join(folder, 'style.css'), 'utf8');
  const entries = (await readdir(join(folder, 'page'))).filter((name) => name.endsWith('.ts'));
  const { outputFiles } = await build({
    ...appsScript,
    entryPoints: entries.map((entry) => join(folder, 'page', entry)),
    format: 'iife',
    minify: true,
    write: false,
    outdir: dir,
  });
  for (const { path, text } of outputFiles) {
    // By function: a dollar sign in the script must not be read as a replacement pattern.
    const whole = shell.replace('/*STYLE*/', () => style).replace('/*SCRIPT*/', () => inert(text));
    await writeFile(join(dir, `${basename(path, '.js')}.html`), whole);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { checkBundle } = await import('./check-bundle.ts');
  const built = await buildProject();
  const report = await checkBundle(built);
  console.log(`dist/Code.js: ${report.bytes} bytes, ${built.entries.length} entry functions`);
  for (const [file, bytes] of Object.entries(report.later))
    console.log(`dist/${file}: ${bytes} bytes`);
}
