// The direction that ARCHITECTURE.md draws: commands reach Google through the office, the domain reaches nothing outside.

import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../src');

/** Every import of a room, as `file > imported file`, both from the top of src/. */
async function importsOf(room: string): Promise<string[]> {
  const files = await readdir(join(src, room), { recursive: true });
  const found = await Promise.all(
    files
      .filter((name) => name.endsWith('.ts'))
      .map(async (name) => {
        const file = join(src, room, name);
        const text = await readFile(file, 'utf8');
        return [...text.matchAll(/from '(\.[^']+)'/g)].map(
          ([, path = '']) =>
            `${relative(src, file)} > ${relative(src, resolve(dirname(file), path))}`,
        );
      }),
  );
  return found.flat();
}

describe('commands', () => {
  it('reach Google through the office alone, but for the menu of a simple trigger', async () => {
    const imports = await importsOf('commands');
    expect(imports.length).toBeGreaterThan(1000);
    const direct = imports.filter((line) => / > google\//.test(line));
    expect(direct.filter((line) => !line.endsWith(' > google/office.ts'))).toEqual([
      'commands/open-book.ts > google/show-menu.ts',
    ]);
  });
});

describe.each(['domain', 'workbook'])('the room %s', (room) => {
  it('imports nothing of the commands, of Google, of dialogs or of the words of a language', async () => {
    const imports = await importsOf(room);
    expect(imports.length).toBeGreaterThan(100);
    expect(
      imports.filter((line) => / > (?:commands|google|dialogs|documents|text|plans)\//.test(line)),
    ).toEqual([]);
  });
});
