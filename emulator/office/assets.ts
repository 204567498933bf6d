// The office's page: bundled in memory at the start, with its styles and fonts from node_modules.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface Asset {
  type: string;
  body: Uint8Array;
}

const here = dirname(fileURLToPath(import.meta.url));
const { resolve } = createRequire(import.meta.url);
const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  // Browsers ask for this name on every page that names no icon, such as those of the forms.
  '.ico': 'image/svg+xml',
  '.js': 'text/javascript; charset=utf-8',
  '.map': 'application/json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

let made: Promise<ReadonlyMap<string, Asset>> | null = null;

/**
 * Every file of the page, by its path on the site; bundled once in a process.
 * Rejects with esbuild's message when it fails.
 */
export function pageAssets(): Promise<ReadonlyMap<string, Asset>> {
  made ??= bundledPage();
  return made;
}

async function bundledPage(): Promise<ReadonlyMap<string, Asset>> {
  const assets = new Map<string, Asset>();
  const put = (path: string, body: Uint8Array) => {
    const type = TYPES[path.slice(path.lastIndexOf('.'))] ?? 'application/octet-stream';
    assets.set(path, { type, body });
  };
  const bundle = build({
    entryPoints: [join(here, 'page/main.ts'), join(here, 'page/main.css')],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    outdir: '/assets',
    write: false,
    minify: true,
    legalComments: 'none',
    // The library's module imports nothing but owl; the other names are those of its browser build.
    conditions: ['module', 'browser'],
    mainFields: ['module', 'browser', 'main'],
    loader: {
      '.woff2': 'file',
      '.woff': 'empty',
      '.ttf': 'empty',
      '.eot': 'empty',
      '.svg': 'empty',
    },
    logLevel: 'silent',
  });
  const library = dirname(resolve('@odoo/o-spreadsheet'));
  const [built, index, icon, templates] = await Promise.all([
    bundle,
    readFile(join(here, 'page/index.html')),
    readFile(join(here, 'page/icon.svg')),
    readFile(join(library, 'o_spreadsheet.xml')),
  ]);
  for (const file of built.outputFiles) put(file.path, file.contents);
  put('/', index);
  put('/favicon.ico', icon);
  put('/assets/o_spreadsheet.xml', templates);
  const page = assets.get('/');
  if (page) assets.set('/', { ...page, type: 'text/html; charset=utf-8' });
  return assets;
}
