// When the book keeps a snapshot by itself, and which of those it made are let go.

import { type Day, dayOfMoment, daysBetween, type Moment } from '../day.ts';
import type { WhyKept } from './snapshot.ts';

const DAYS_BETWEEN = 7;

/** Whether a week has gone by since the last one; always when there was none. */
export function isSnapshotDue(last: Day | null, today: Day): boolean {
  return last === null || daysBetween(last, today) >= DAYS_BETWEEN;
}

export interface KeptFile {
  readonly fileId: string;
  readonly at: Moment;
  readonly why: WhyKept;
}

/** The automatic ones beyond the newest `keep`; what a person made stays. Days, for a log, are theirs. */
export function filesToLetGo<File extends KeptFile>(files: readonly File[], keep: number): File[] {
  return files
    .filter(({ why }) => why !== 'HAND')
    .sort((one, other) => (one.at < other.at ? 1 : -1))
    .slice(keep);
}

/** The day on which a snapshot was made. */
export const dayKept = ({ at }: KeptFile): Day => dayOfMoment(at);
