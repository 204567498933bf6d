// Two executions that meet: what may come of it is what comes of one after the other, in either order,
// or of one alone while the other was told to come again.

import type { Act, Outcome, Turn } from '../../../emulator/index.ts';
import type { Ground } from '../ground.ts';
import { differences } from '../records.ts';
import { toldBy } from '../stage.ts';
import { doubts, type Finding, unfinished } from '../tally.ts';
import type { Duel } from './duels.ts';
import { type Lengths, toEnd } from './interleave.ts';
import { type End, Play, type Records } from './play.ts';

/** The code of a command that found the lock taken. */
const BUSY = 'BUSY';

/** What came of one interleaving. */
export interface Met {
  readonly broken: readonly Finding[];
  readonly unknown: number;
}

export class Meeting {
  private constructor(
    private readonly play: Play,
    private readonly acts: readonly [Act, Act],
    /** Calls of each when nothing else runs. */
    readonly lengths: Lengths,
    private readonly allowed: readonly Records[],
  ) {}

  static async of(duel: Duel, ground: Ground): Promise<Meeting> {
    const play = await Play.at(ground, duel.place, duel.prepare);
    const acts = duel.acts(play.stage);
    const [first, second] = acts;
    const calls: number[] = [];
    const alone = (act: Act): Promise<End> =>
      play.end(async (stage) => {
        const [outcome] = await stage.runtime.together([act]);
        calls.push(outcome?.record.calls ?? 0);
      });
    // Both have been set off before either ends: an event was sent while its trigger was there.
    const inOrder = (run: 0 | 1): Promise<End> =>
      play.end(async (stage) => {
        await stage.runtime.together([first, second], toEnd(run));
      });
    const ends = [await alone(first), await alone(second), await inOrder(0), await inOrder(1)];
    for (const { broken } of ends) {
      const [finding] = broken;
      if (finding) throw new Error(`${duel.name} ends wrong one by one: ${finding.sentence}`);
    }
    const [mine = 0, theirs = 0] = calls;
    const allowed = ends.map(({ records }) => records);
    return new Meeting(play, acts, [mine, theirs], allowed);
  }

  /** Both run, interleaved like this, and two days pass. */
  async at(turns: readonly Turn[]): Promise<Met> {
    const failures: Finding[] = [];
    const end = await this.play.end(async (stage) => {
      const outcomes = await stage.runtime.together([...this.acts], [...turns]);
      failures.push(...outcomes.flatMap(failureOf));
    });
    const found = this.allowed.map((records) => differences(records, end.records));
    const nearest = found.reduce((best, one) => (one.length < best.length ? one : best));
    const neither = nearest.map(unfinished);
    const doubt = doubts(end.unknown, 0);
    return { broken: [...failures, ...neither, ...end.broken, ...doubt], unknown: end.unknown };
  }
}

/** An execution may be told that the book is busy, or what the other has done already; it never breaks. */
function failureOf(outcome: Outcome): Finding[] {
  if (outcome.status === 'completed' || outcome.error?.message.includes(BUSY)) return [];
  const { sentence } = toldBy(outcome);
  return [unfinished(`${outcome.record.name}: ${sentence}`)];
}
