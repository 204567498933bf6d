// What was measured, as sections of docs/proof.md.

import type { Measured } from './measure.ts';
import type { Side } from './plain/side.ts';
import { sizeIds, sizes } from './sizes.ts';
import { type CommandLine, linesOf } from './table.ts';
import { STEPS } from './yardstick.ts';

const number = (value: number): string => value.toLocaleString('en-US');

const shown = (value: number | null | undefined): string =>
  value === null || value === undefined ? '–' : number(value);

const three = ({ at }: CommandLine, of: (one: Measured) => number): string =>
  sizeIds
    .map((size) => {
      const one = at[size];
      return one === undefined ? '–' : number(of(one));
    })
    .join(' / ');

const most = (results: readonly Measured[], of: (one: Measured) => number): Measured | undefined =>
  results.reduce<Measured | undefined>(
    (worst, one) => (worst === undefined || of(one) > of(worst) ? one : worst),
    undefined,
  );

/** How fast the machine was in that run (yardstick.ts). */
export interface Machine {
  readonly yardstickMs: number;
}

/**
 * Every command with its three sizes side by side.
 * @param results the array of bench.json
 */
export function benchSection(results: readonly Measured[], { yardstickMs }: Machine): string {
  const lines = linesOf(results);
  const large = results.filter(({ size }) => size === 'large');
  const slowest = most(large, ({ cpuMs }) => cpuMs);
  const widest = most(large, ({ heapMb }) => heapMb);
  const books = sizeIds.map(
    (size) =>
      `| ${size} | ${number(sizes[size].bodies)} | ${number(sizes[size].comments)} | ${number(sizes[size].phases)} |`,
  );
  return `## Speed

Every command is run in three books:

| Book | Bodies | Comments | Phases |
| --- | ---: | ---: | ---: |
${books.join('\n')}

Calls to services are exact. Simulated seconds are what those calls take by the slow side of the runtime's table of latencies. Processor time and memory are those of the longest execution. CPU is that of the script, with the collecting of garbage and all that passes the boundary; beside it stands what the local runtime's services took, such as packing, hashing and the grid, which Google's servers do. Both are measured on a machine that others use, too: a fixed loop of ${number(STEPS)} multiplications took ${number(yardstickMs)} ms in the same run, which tells of its processor, not of the memory that the commands wait for; the same machine needs more or less from hour to hour.${
    slowest === undefined || widest === undefined
      ? ''
      : ` With 20,000 comments the longest is \`${slowest.command}\` with ${number(slowest.cpuMs)} ms, and \`${widest.command}\` takes the most memory with ${number(widest.heapMb)} MB.`
  } The last column is the exponent k in calls ~ commentsᵏ: 0 is flat.

| Command | Calls | Simulated s | Executions | CPU ms | Services ms | Heap MB | k |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${lines
  .map(
    (line) =>
      `| \`${line.command}\` | ${three(line, ({ serviceCalls }) => serviceCalls)} | ${three(line, ({ simulatedSeconds }) => simulatedSeconds)} | ${three(line, ({ executions }) => executions)} | ${three(line, ({ cpuMs }) => cpuMs)} | ${three(line, ({ servicesCpuMs }) => servicesCpuMs)} | ${three(line, ({ heapMb }) => heapMb)} | ${line.callsGrow === null ? '–' : line.callsGrow.toFixed(2)} |`,
  )
  .join('\n')}
`;
}

/** What each pattern is, and what the product does instead. */
const works: Readonly<Record<string, { readonly plain: string; readonly product: string }>> = {
  mergeThenStatus: {
    plain: 'mails in a loop, the status column written once at the end',
    product: 'outbox: claim, mark, send',
  },
  mergeRowByRow: {
    plain: 'mails in a loop, each status written after its mail',
    product: 'outbox: claim, mark, send',
  },
  answerCellByCell: {
    plain: '`getValue`, `setValue`, one cell at a time',
    product: 'one reading, one block written',
  },
  appendEach: {
    plain: '`appendRow` in a loop, a letter of ten comments',
    product: 'rows in one rectangle, put down before they count',
  },
  onAnswer: {
    plain: "the event's own values, never looked for again",
    product: "the event's ids, and a daily sweep",
  },
};

/** The plain patterns beside the product, size by size. */
export function plainSection(sides: readonly Side[]): string {
  const row = (side: Side): string => {
    const work = works[side.what];
    const name =
      side.side === 'plain' ? (work?.plain ?? side.what) : `**${work?.product ?? side.what}**`;
    const calls = side.finished
      ? number(side.serviceCalls)
      : `${number(side.serviceCalls)}, not finished`;
    return `| ${name} | ${side.size} | ${number(side.count)} | ${calls} | ${number(side.simulatedSeconds)} | ${number(side.executions)} | ${shown(side.twice)} | ${shown(side.lost)} | ${shown(side.unknown)} |`;
  };
  const order = (side: Side): number =>
    Object.keys(works).indexOf(side.what) * 10 +
    sizeIds.indexOf(side.size) * 2 +
    (side.side === 'plain' ? 0 : 1);
  const sorted = [...sides].sort((one, other) => order(one) - order(other));
  return `## Beside the patterns that are used today

The same work by a plain script and by the product, in the same runtime. A plain script is pressed again after each stop, twenty times at most. “Twice”, “lost” and “unknown” are what is left when the run is killed in the middle and pressed again; of answers, when each event comes twice, and when none comes.

| How | Book | Rows | Calls | Simulated s | Executions | Twice | Lost | Unknown |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${sorted.map(row).join('\n')}
`;
}
