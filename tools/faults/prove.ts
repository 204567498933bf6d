// The whole proof: a book is set up once, every part's pieces are done, and what they tell is put together.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildProject } from '../build.ts';
import { MORNING } from '../replay/asked.ts';
import { officeWorld } from '../replay/office-world.ts';
import { fillIn } from './first-steps.ts';
import type { PartOptions } from './part.ts';
import { partsOf } from './parts.ts';
import { doJobs, type Job } from './pool.ts';
import { Stage } from './stage.ts';
import { add, type Counts, merged, noCounts, type Row } from './tally.ts';

export interface Proof {
  readonly options: PartOptions;
  readonly counts: Counts;
  readonly rows: readonly Row[];
}

export async function prove(
  options: PartOptions,
  workers: number,
  progress: (line: string) => void,
): Promise<Proof> {
  const dir = await mkdtemp(join(tmpdir(), 'so-de-an-faults-'));
  try {
    const project = join(dir, 'dist');
    await buildProject(project);
    const filled = join(dir, 'filled');
    const stage = new Stage(officeWorld(project, MORNING));
    await fillIn(stage);
    await stage.runtime.save(filled);
    const jobs = partsOf(options).flatMap((part): Job[] =>
      part.pieces(options).map((piece) => ({ part: part.name, piece })),
    );
    const rows: Row[] = [];
    await doJobs(jobs, { project, filled, options }, workers, (row) => {
      rows.push(row);
      progress(
        `${row.part} ${row.scenario}: ${row.counts.points} points, ${row.failed.length} failed`,
      );
    });
    const counts = noCounts();
    for (const row of rows) add(counts, row.counts);
    return { options, counts, rows: merged(rows) };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
