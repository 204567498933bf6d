// A book at one moment, played to a quiet end again and again: each time with other things happening at once.

import type { Snapshot, World } from '../../../emulator/index.ts';
import type { SheetId } from '../../../src/workbook/schema.ts';
import type { Ground, Place } from '../ground.ts';
import { inDoubt } from '../invariants/mails.ts';
import { futureOf, judged, quietAfter, type Watch, watchOf } from '../quiet.ts';
import { recordsOf } from '../records.ts';
import type { Stage } from '../stage.ts';
import type { Finding } from '../tally.ts';

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
    const watch = watchOf(stage);
    await happening(stage);
    stage.meet([]);
    const key = futureOf(stage.runtime.world, this.before);
    const ending = this.#ends.get(key) ?? this.#toEnd(watch, judge);
    this.#ends.set(key, ending);
    return ending;
  }

  async #toEnd(watch: Watch, judge: (stage: Stage) => readonly Finding[]): Promise<End> {
    const { stage } = this;
    const { world } = stage.runtime;
    await stage.until(quietAfter(world.now));
    const records = recordsOf(stage.book, this.#mayDiffer);
    const wrong = judge(stage);
    const { findings } = await judged(stage, this.before, watch);
    return { records, broken: [...wrong, ...findings], unknown: inDoubt({ after: world }) };
  }
}
