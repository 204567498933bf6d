// A book at one moment, played to a quiet end again and again: each time with other things happening at once.

import { createHash } from 'node:crypto';
import type { Snapshot, World } from '../../../emulator/index.ts';
import type { SheetId } from '../../../src/workbook/schema.ts';
import type { Ground, Place } from '../ground.ts';
import { brokenPromises } from '../invariants/index.ts';
import { inDoubt } from '../invariants/mails.ts';
import { recordsOf } from '../records.ts';
import type { Stage } from '../stage.ts';
import type { Finding } from '../tally.ts';
import { worldKey } from '../world-key.ts';

export type Records = ReadonlyMap<SheetId, readonly string[]>;

/** How a book stands when everything is quiet. */
export interface End {
  readonly records: Records;
  readonly broken: readonly Finding[];
  /** Mails of which a person must look whether they left. */
  readonly unknown: number;
}

/** What is done and happens at the moment, and perhaps what a person mends afterwards. */
export type Happening = (stage: Stage) => Promise<void>;

/** Codes are drawn anew by each execution. */
const drawnAnew: readonly string[] = ['requests.token', 'replies.token'];

const DAY = 86_400_000;
const OFFICE = 7 * 3_600_000;

export class Play {
  readonly #ends = new Map<string, Promise<End>>();

  readonly #mayDiffer: readonly string[];

  /** @param mayDiffer columns (`sheet.column`) in which two ends may differ */
  constructor(
    readonly stage: Stage,
    readonly start: Snapshot,
    mayDiffer: readonly string[] = [],
  ) {
    this.#mayDiffer = [...mayDiffer, ...drawnAnew];
  }

  static async at(
    ground: Ground,
    place: Place,
    prepare: Happening = async () => undefined,
    mayDiffer: readonly string[] = [],
  ): Promise<Play> {
    const stage = await ground.stageAt(place);
    await prepare(stage);
    return new Play(stage, stage.snapshot(), mayDiffer);
  }

  /** The world at the moment. */
  get before(): World {
    return this.start.world;
  }

  /** The records at the moment. */
  now(): Records {
    this.stage.restore(this.start);
    return recordsOf(this.stage.book, this.#mayDiffer);
  }

  /** Lets it happen, then two days pass; ends that begin in the same world are played once. */
  async end(
    happening: Happening,
    judge: (stage: Stage) => readonly Finding[] = () => [],
  ): Promise<End> {
    const { stage } = this;
    stage.restore(this.start);
    const executions = stage.runtime.executions.length;
    const calls = stage.runtime.calls.total;
    await happening(stage);
    stage.meet([]);
    const { world } = stage.runtime;
    const day = Math.floor((world.now + OFFICE) / DAY);
    const text = `${worldKey(world, this.before)} ${day}`;
    const key = createHash('sha1').update(text).digest('hex');
    const ending = this.#ends.get(key) ?? this.#toEnd({ executions, calls }, judge);
    this.#ends.set(key, ending);
    return ending;
  }

  async #toEnd(
    since: { executions: number; calls: number },
    judge: (stage: Stage) => readonly Finding[],
  ): Promise<End> {
    const { stage } = this;
    const { runtime } = stage;
    await stage.until(this.#noon(2));
    const records = recordsOf(stage.book, this.#mayDiffer);
    const newer = runtime.calls.total - since.calls;
    const broken = brokenPromises({
      before: this.before,
      after: runtime.world,
      executions: runtime.executions.slice(since.executions),
      calls: runtime.calls.all().slice(-newer),
    });
    const wrong = judge(stage);
    const quiet = worldKey(runtime.world, this.before);
    await stage.tick();
    const moved: Finding[] =
      worldKey(runtime.world, this.before) === quiet
        ? []
        : [{ promise: 'I6', counts: 'unfinished', sentence: 'One more tick changes the book.' }];
    const unknown = inDoubt({ after: runtime.world });
    return { records, broken: [...wrong, ...broken, ...moved], unknown };
  }

  /** Noon of a day after this one: the ticks of the days between have come. */
  #noon(days: number): string {
    const then = new Date(this.stage.runtime.world.now + OFFICE + days * DAY);
    return `${then.toISOString().slice(0, 10)}T12:00`;
  }
}
