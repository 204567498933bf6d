// Bundles src/ into dist/: Code.js for Apps Script, the dialogs' HTML, and the manifest last.
// Why an IIFE with generated stubs: docs/apps-script.md, "The bundle".

import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

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
}

/** Builds the project into `dir` (dist/ unless told otherwise). */
export async function buildProject(dir = join(root, 'dist')): Promise<Built> {
  const entry = join(root, 'src/main.ts');
  const entries = await exportedNames(entry);
  await rm(dir, { recursive: true, force: true });
  await mkdir(dir, { recursive: true });
  const { outputFiles } = await build({
    ...appsScript,
    entryPoints: [entry],
    write: false,
    outfile: join(dir, 'Code.js'),
    format: 'iife',
    globalName: '__app',
    // Every execution reads all of it. The map tells which of our lines a trace means.
    minify: true,
    sourcemap: 'external',
    footer: { js: entries.map(stub).join('\n') },
  });
  for (const { path, text } of outputFiles) {
    await writeFile(path.endsWith('.map') ? await mapFile() : path, text);
  }
  await buildDialogs(dir);
  await copyFile(join(root, 'appsscript.json'), join(dir, 'appsscript.json'));
  return { dir, entries };
}

/** Beside the bundle it would be taken for a file of the project. */
async function mapFile(): Promise<string> {
  const folder = join(root, '.cache');
  await mkdir(folder, { recursive: true });
  return join(folder, 'Code.js.map');
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
  for (const entry of entries) {
    const script = await build({
      ...appsScript,
      entryPoints: [join(folder, 'page', entry)],
      format: 'iife',
      minify: true,
      write: false,
    });
    const code = script.outputFiles[0]?.text ?? '';
    // By function: a dollar sign in the script must not be read as a replacement pattern.
    const whole = shell
      .replace('/*STYLE*/', () => style)
      .replace('/*SCRIPT*/', () =>
        code.replace(/<\/script/g, '<\\/script').replace(/<\?/g, '<\\?'),
      );
    await writeFile(join(dir, `${basename(entry, '.ts')}.html`), whole);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { checkBundle } = await import('./check-bundle.ts');
  const built = await buildProject();
  const report = await checkBundle(built);
  console.log(`dist/Code.js: ${report.bytes} bytes, ${built.entries.length} entry functions`);
}
