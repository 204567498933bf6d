// Which line shows what: the person, the kind of item, and the row of the sheet that it stands in.

import { kinds } from '../../domain/today/items.ts';
import type { Grid } from '../views/grid.ts';
import { columnOf, type Frame, type Hidden, hiddenSpan, row } from './frame.ts';
import { peopleIn } from './people-block.ts';
import { keyOf, numberOf } from './tasks-block.ts';

export function putOrder(grid: Grid, frame: Frame): void {
  for (let k = 1; k <= frame.lines; k += 1) putLine(grid, frame, k);
}

function putLine(grid: Grid, frame: Frame, k: number): void {
  const here = row.line + k - 1;
  const takes = peopleIn('takes', frame);
  const begins = peopleIn('begins', frame);
  const person = grid.put(
    here,
    columnOf('person'),
    `=IF(${k}>SUM(${takes});"";COUNTIF(${begins};"<=${k}"))`,
  );
  const offset = grid.put(
    here,
    columnOf('offset'),
    `=IF(${person}="";"";${k}-INDEX(${begins};${person}))`,
  );
  const of = (name: Parameters<typeof columnOf>[0]): string =>
    `INDEX(${peopleIn(name, frame)};${person})`;
  // The kind is 1 and one more for every kind whose items all stand before this line.
  const passed = kinds
    .slice(0, -1)
    .map((_, n) => {
      const before = kinds.slice(0, n + 1).map(of);
      return `IF(${offset}>${before.join('+')};1;0)`;
    })
    .join('+');
  const item = `IF(${person}="";FALSE;AND(${offset}>=1;${offset}<=${of('shown')}))`;
  const kind = grid.put(here, columnOf('kind'), `=IF(${item};1+${passed};0)`);

  // The number of the item within its kind, and with it the key of its row.
  const before = kinds
    .slice(0, -1)
    .map((one, n) => `IF(${kind}>${n + 1};${of(one)};0)`)
    .join('-');
  const key = keyOf(`(10*${person}+${kind})`, `(${offset}-${before})`);
  const found = (keys: Hidden, rows: number): string => `MATCH(${key};${hiddenSpan(keys, rows)};0)`;
  const [phase, approval, comments] = (['latePhase', 'approval', 'comments'] as const).map(
    numberOf,
  );
  grid.put(
    here,
    columnOf('found'),
    `=IF(OR(${kind}=0;${kind}=${comments});"";IFERROR(IF(${kind}=${phase};${found('phaseKey', frame.phases)};` +
      `IF(${kind}=${approval};${found('approverKey', frame.tasks)};${found('leadKey', frame.tasks)}));""))`,
  );
}
