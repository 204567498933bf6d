// `node --expose-gc --import tsx tools/bench/run-size.ts --project DIR --size real --to FILE`: measures all
// cases in the book of one size, in a process of its own, and writes what it measured as JSON.

import { writeFileSync } from 'node:fs';
import { readOptions, stop } from '../options.ts';
import { bedOf, benchSize } from './bench-size.ts';
import { sizeIds } from './sizes.ts';

const usage =
  'Usage: run-size.ts --project DIR --size SIZE --to FILE [--only NAME,NAME] [--runs N]';
const { project, size, to, only, runs } = readOptions(
  {
    project: { type: 'string' },
    size: { type: 'string' },
    to: { type: 'string' },
    only: { type: 'string' },
    runs: { type: 'string', default: '3' },
  },
  usage,
);
const asked = sizeIds.find((one) => one === size);
if (project === undefined || to === undefined || asked === undefined) stop(usage);
const found = await benchSize(await bedOf(project, asked), asked, {
  runs: Number(runs),
  plain: only === undefined,
  ...(only === undefined ? {} : { only: only.split(',') }),
  progress: (line) => console.error(line),
});
writeFileSync(to, JSON.stringify(found, null, 2));
