// The .docx is made where nothing of Node, the browser or ES2020 exists, as in Apps Script: by the
// bundle as it is pushed, after Code.js has supplied what the realm lacks.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { paperToDocx } from '../../src/documents/paper-to-docx.ts';
import { moment } from '../../src/domain/day.ts';
import { commentTable } from '../../src/domain/documents/comment-table.ts';
import { documents as words } from '../../src/text/vi/documents.ts';
import { facts, office, unregistered } from '../domain/documents/round-d4.ts';
import { wording } from '../domain/documents/wordings.ts';
import { builtProject } from '../made-once.ts';
import { unpacked } from './unpacked.ts';

const STRIPPED = `
  delete String.prototype.matchAll; delete String.prototype.replaceAll; delete String.prototype.at;
  delete Array.prototype.at; delete Array.prototype.findLast; delete Object.hasOwn;
  delete Promise.allSettled; delete Promise.any; delete this.globalThis; delete this.console;
`;

describe('a realm without TextEncoder, matchAll, timers and the rest', () => {
  it('makes the same parts as Node does', async () => {
    const paper = commentTable(
      { office, registration: unregistered, facts, form: 'CO_TT' },
      words,
      wording('BANG_TONG_HOP'),
    );
    const context = createContext({ told: JSON.stringify(paper) });
    runInContext(STRIPPED, context);
    const dir = await builtProject();
    for (const file of ['Code.js', 'printing.html'])
      runInContext(await readFile(join(dir, file), 'utf8'), context);
    const made: unknown = await runInContext(
      `__printing.paperToDocx(JSON.parse(told), '2021-09-08T08:30').then((bytes) => bytes.join())`,
      context,
    );
    const bytes = Uint8Array.from(String(made).split(','), Number);
    const here = await paperToDocx(paper, moment('2021-09-08T08:30'));
    expect([...(await unpacked(bytes)).parts]).toEqual([...(await unpacked(here)).parts]);
  });
});
