// What a proof tells: a table for people, faults.json for scripts, and every failing point with how to try it again.

import type { Proof } from './prove.ts';
import type { FailedPoint } from './tally.ts';

/** What `faults.json` holds. */
export function faultsJson({ rows, counts }: Proof) {
  const { points, lost, duplicateMails, unknownMails, invariantFailures, unfinished } = counts;
  return {
    scenarios: rows.length,
    points,
    lost,
    duplicateMails,
    unknownMails,
    invariantFailures,
    unfinished,
    mutations: { made: counts.made, caught: counts.caught },
  };
}

/** So many failing points of one scenario are printed whole. */
const SHOWN = 8;

export function printProof(proof: Proof): void {
  console.table(
    proof.rows.map(({ part, scenario, calls, counts, kinds }) => ({
      part,
      scenario,
      calls,
      points: counts.points,
      lost: counts.lost,
      duplicates: counts.duplicateMails,
      unknown: counts.unknownMails,
      broken: counts.invariantFailures,
      unfinished: counts.unfinished,
      kinds: Object.entries(kinds)
        .map(([kind, count]) => `${kind} ${count}`)
        .join(', '),
    })),
  );
  for (const row of proof.rows) {
    for (const failed of row.failed.slice(0, SHOWN)) printFailed(failed, proof.options.seed);
    const more = row.failed.length - SHOWN;
    if (more > 0) console.log(`… and ${more} more points of ${row.scenario}.`);
  }
  console.log(JSON.stringify(faultsJson(proof)));
}

function printFailed({ part, scenario, point, method, findings }: FailedPoint, seed: number): void {
  console.log(`\n${scenario} at ${point} (${method})`);
  for (const { promise, sentence } of findings) console.log(`  ${promise}: ${sentence}`);
  console.log(
    `  npm run faults -- --part ${part} --scenario ${scenario} --point '${point}' --seed ${seed}`,
  );
}
