// The .docx is made where nothing of Node, the browser or ES2020 exists, as in Apps Script.

import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { paperToDocx } from '../../src/documents/paper-to-docx.ts';
import { moment } from '../../src/domain/day.ts';
import { commentTable } from '../../src/domain/documents/comment-table.ts';
import { documents as words } from '../../src/text/vi/documents.ts';
import { facts, office, unregistered } from '../domain/documents/round-d4.ts';
import { unpacked } from './unpacked.ts';

const source = (path: string): string =>
  fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

const STRIPPED = `
  delete String.prototype.matchAll; delete String.prototype.replaceAll; delete String.prototype.at;
  delete Array.prototype.at; delete Array.prototype.findLast; delete Object.hasOwn;
  delete Promise.allSettled; delete Promise.any; delete this.globalThis; delete this.console;
`;

describe('a realm without TextEncoder, matchAll, timers and the rest', () => {
  it('makes the same parts as Node does', async () => {
    const bundled = await build({
      stdin: {
        contents: `import ${JSON.stringify(source('shims.ts'))};
          export { paperToDocx } from ${JSON.stringify(source('documents/paper-to-docx.ts'))};`,
        resolveDir: source('.'),
        loader: 'ts',
      },
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'papers',
      target: 'es2019',
      minify: true,
      charset: 'utf8',
    });
    const paper = commentTable({ office, registration: unregistered, facts, form: 'CO_TT' }, words);
    const context = createContext({ told: JSON.stringify(paper) });
    runInContext(STRIPPED, context);
    runInContext(bundled.outputFiles[0]?.text ?? '', context);
    const made: unknown = await runInContext(
      `papers.paperToDocx(JSON.parse(told), '2021-09-08T08:30').then((bytes) => bytes.join())`,
      context,
    );
    const bytes = Uint8Array.from(String(made).split(','), Number);
    const here = await paperToDocx(paper, moment('2021-09-08T08:30'));
    expect([...(await unpacked(bytes)).parts]).toEqual([...(await unpacked(here)).parts]);
  });
});
