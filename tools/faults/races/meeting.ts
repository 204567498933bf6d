// Two executions that meet: what may come of it, and what each is told, is what comes of one after the
// other, in either order, or of one alone while the other was told to come again.

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

/** What both were told, as one text; null where one was told to come again, or ran alone. */
type Told = string | null;

interface Allowed {
  readonly records: Records;
  readonly told: Told;
}

function toldIn(outcomes: readonly Outcome[]): Told {
  const all = outcomes.map((outcome) => {
    const { sentence, value } = toldBy(outcome);
    return `${sentence} ${JSON.stringify(value)}`;
  });
  return all.some((one) => one.includes(BUSY)) ? null : all.join(' | ');
}

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
    private readonly allowed: readonly Allowed[],
  ) {}

  static async of(duel: Duel, ground: Ground): Promise<Meeting> {
    const play = await Play.at(ground, duel.place, duel.prepare);
    const acts = duel.acts(play.stage);
    const [first, second] = acts;
    const calls: number[] = [];
    const allowed: Allowed[] = [];
    const keep = ({ records, broken: [finding] }: End, told: Told): void => {
      if (finding) throw new Error(`${duel.name} ends wrong one by one: ${finding.sentence}`);
      allowed.push({ records, told });
    };
    for (const act of acts) {
      const end = await play.end(async (stage) => {
        const [outcome] = await stage.runtime.together([act]);
        calls.push(outcome?.record.calls ?? 0);
      });
      keep(end, null);
      // Of two that do nothing every interleaving ends well.
      if (!('tick' in act) && same(play.now(), end.records)) {
        throw new Error(`${duel.name}: nothing comes of ${JSON.stringify(act)}.`);
      }
    }
    // Both have been set off before either ends: an event was sent while its trigger was there.
    for (const run of [0, 1] as const) {
      let told: Told = null;
      const end = await play.end(async (stage) => {
        told = toldIn(await stage.runtime.together([first, second], toEnd(run)));
      });
      keep(end, told);
    }
    const [mine = 0, theirs = 0] = calls;
    return new Meeting(play, acts, [mine, theirs], allowed);
  }

  /** Both run, interleaved like this, and two days pass. */
  async at(turns: readonly Turn[]): Promise<Met> {
    const failures: Finding[] = [];
    let told: Told = null;
    const end = await this.play.end(async (stage) => {
      const outcomes = await stage.runtime.together([...this.acts], [...turns]);
      failures.push(...outcomes.flatMap(failureOf));
      told = toldIn(outcomes);
    });
    // A tick may do what the one who was told to come again did not.
    const possible = this.allowed.filter((one) => told === null || one.told !== null);
    const found = possible.map((one) => [
      ...differences(one.records, end.records),
      ...(told === null || one.told === told ? [] : [`Told ${told}, not ${one.told}.`]),
    ]);
    const nearest = found.reduce((best, one) => (one.length < best.length ? one : best));
    const neither = nearest.map(unfinished);
    const doubt = doubts(end.unknown, 0);
    return { broken: [...failures, ...neither, ...end.broken, ...doubt], unknown: end.unknown };
  }
}

const same = (one: Records, other: Records): boolean => differences(one, other).length === 0;

/** A person may be told that the book is busy, or what the other has done already; no execution fails. */
function failureOf(outcome: Outcome): Finding[] {
  if (outcome.status === 'completed') return [];
  const { sentence } = toldBy(outcome);
  return [unfinished(`${outcome.record.name}: ${sentence}`)];
}
