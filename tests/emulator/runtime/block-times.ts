// Run by itself, without the test runner, which rewrites every import and so makes tight loops up
// to three times slower: prints the shortest times, in milliseconds, of a large block.

import { runtimeWith } from './project.ts';
import { shortest } from './shortest.ts';

const code = `
  const area = () => SpreadsheetApp.getActiveSheet().getRange(1, 1, 20000, 12);
  function grow() { const sheet = SpreadsheetApp.getActiveSheet(); sheet.insertRowsAfter(1000, 19000); }
  function write() {
    const rows = [];
    for (let row = 0; row < 20000; row++) {
      const line = [];
      for (let column = 0; column < 12; column++) {
        line.push(column % 3 === 0 ? 'chữ ' + row : column % 3 === 1 ? row * column : new Date(2021, 7, 1 + row % 28));
      }
      rows.push(line);
    }
    area().setValues(rows);
  }
  function read() { const values = area().getValues(); return [values.length, values[0].length, values[1][1]]; }`;

const runtime = runtimeWith(code);
// With an answer at hand the script runs in this thread, as in the replay and in stories.
runtime.autoAnswer = () => 'OK';
await runtime.run('grow');
const write = await shortest(runtime, 'write', 3);
const shape = await runtime.run('read');
const read = await shortest(runtime, 'read', 20);
console.log(JSON.stringify({ write, read, shape }));
