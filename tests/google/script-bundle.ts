// A script of these tests as text, bundled as the product is.

import { resolve } from 'node:path';
import { build } from 'esbuild';

/** The script in `file` of this folder, with its entries declared where Apps Script looks for them. */
export async function scriptBundle(file: string, entries: readonly string[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, file)],
    bundle: true,
    target: 'es2019',
    format: 'iife',
    globalName: '__app',
    charset: 'utf8',
    write: false,
    footer: {
      js: entries
        .map((name) => `function ${name}() { return __app.${name}.apply(this, arguments); }`)
        .join('\n'),
    },
  });
  return outputFiles[0]?.text ?? '';
}
