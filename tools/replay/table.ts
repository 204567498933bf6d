// The year at a glance, printed when a replay ends.

import type { Report } from './report.ts';

export function printTable(report: Report, troubles: readonly string[]): void {
  console.log('\nRounds');
  console.table(
    report.rounds.map(
      ({ id, mode, invited, answered, agreed, withComments, silent, late, due }) => ({
        id,
        mode,
        invited,
        answered,
        agreed,
        withComments,
        silent,
        late,
        due,
      }),
    ),
  );
  console.log(`Comments: ${report.comments.total}`, report.comments.byDisposition);
  console.log('Mail:', report.mail, ` Documents: ${report.documents.length}`);
  console.log('\nCommands');
  console.table(report.commands);
  for (const trouble of troubles) console.error(`! ${trouble}`);
}

/** How long this process took, from its start: on the clock, and of the processor. */
export function printTime(): void {
  const { user, system } = process.cpuUsage();
  const processor = (user + system) / 1_000_000;
  console.log(
    `Took ${process.uptime().toFixed(1)} s, ${processor.toFixed(1)} s of processor time.`,
  );
}
