// `npm run coverage:services`: built / all methods of each class; with --write into emulator/README.md.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { coverageTable, withTable } from '../emulator/contract/coverage-table.ts';

const readme = fileURLToPath(new URL('../emulator/README.md', import.meta.url));
const table = coverageTable();
console.log(table);
if (process.argv.includes('--write')) {
  writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), table));
}
