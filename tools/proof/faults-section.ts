// What was struck and what was wrong afterwards, as a section of docs/proof.md.

import { parts } from '../faults/parts.ts';
import { add, type Counts, noCounts } from '../faults/tally.ts';
import type { StruckScenario } from './figures.ts';

const number = (value: number): string => value.toLocaleString('en-US');

const kindsOf = ({ kinds }: StruckScenario): string =>
  Object.entries(kinds)
    .map(([kind, count]) => `${kind} ${number(count)}`)
    .join(', ');

const order = parts.map(({ name }) => name);

/** Those of one part stay in the order in which they were told. */
const byPart = (one: StruckScenario, other: StruckScenario): number =>
  order.indexOf(one.part) - order.indexOf(other.part);

/**
 * The table of scenarios and the sums under it; programs broken on purpose have a table of their own.
 * @param rows what `npm run faults` wrote
 */
export function faultsSection(rows: readonly StruckScenario[]): string {
  const struck = rows.filter(({ counts }) => counts.made === 0).sort(byPart);
  const broken = rows.filter(({ counts }) => counts.made > 0);
  const sum = noCounts();
  for (const { counts } of rows) add(sum, counts);
  const lines = struck.map(
    (row) =>
      `| ${row.part} | ${row.scenario} | ${number(row.calls)} | ${number(row.counts.points)} | ${row.counts.lost} | ${row.counts.duplicateMails} | ${row.counts.unknownMails} | ${row.counts.invariantFailures} | ${row.counts.unfinished} | ${kindsOf(row)} |`,
  );
  const breaks = broken.map(
    (row) =>
      `| ${row.scenario} | ${row.counts.caught === row.counts.made ? Object.keys(row.kinds).join('; ') : '**not noticed**'} |`,
  );
  return `## Faults

\`npm run faults\` strikes every service call of every scenario, lets the ticks of the next days run until nothing is left to do, and asks the promises I1–I8 each time. A point is one fault at one call. Where a line of strikes counts points of kind “second”, it is the whole form: every kind at every call, every prefix of what was not written yet, and of some points a second fault while the first is made up; between two calls a script changes nothing, so that one kill is tried there. Other lines are the quick form: every call with one kind in turn, the other parts sampled by their seed; set-up, upgrade and restoring are sampled in either form. Where two executions meet (races), the records in the end and what each was told must be those of one after the other, or of one alone while the other was told to come again. “Unknown” counts mails of which nobody can know whether they left: a person is asked, and none is sent again by itself.

| Part | Scenario | Calls | Points | Lost | Duplicate mails | Unknown mails | Promises broken | Unfinished | Points by kind |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |
${lines.join('\n')}
| **all** | ${number(struck.length)} | | **${number(sum.points)}** | **${sum.lost}** | **${sum.duplicateMails}** | **${sum.unknownMails}** | **${sum.invariantFailures}** | **${sum.unfinished}** | |
${broken.length === 0 ? '' : brokenSection(breaks, sum)}`;
}

function brokenSection(breaks: readonly string[], sum: Pick<Counts, 'made' | 'caught'>): string {
  return `
## Programs broken on purpose

Each break is made in a copy of the repository, and must be noticed by the test or the scenario that holds the promise: ${sum.caught} of ${sum.made} were.

| What was broken | What noticed it |
| --- | --- |
${breaks.join('\n')}
`;
}
