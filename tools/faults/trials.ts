// One scenario, struck at one point after another: the press, what people and ticks do afterwards, what is wrong then.

import { setImmediate } from 'node:timers/promises';
import type { Snapshot } from '../../emulator/index.ts';
import type { Ground } from './ground.ts';
import { keptByRuns } from './invariants/limits.ts';
import { faultOf } from './kinds.ts';
import type { Point } from './points.ts';
import { PATIENCE_MINUTES, quietAfter, watchOf } from './quiet.ts';
import { recordsOf } from './records.ts';
import { judgedEnd, Recovery } from './recovery.ts';
import type { Scenario } from './scenario.ts';
import type { Stage } from './stage.ts';
import { doubts, type Finding } from './tally.ts';

/** What came of one point. */
export interface Tried {
  /** Which methods were struck; none where the run ended before the point. */
  readonly struck: readonly string[];
  readonly findings: readonly Finding[];
  /** Mails of which a person must look whether they left. */
  readonly unknown: number;
  /** The same for points that leave the same world. */
  readonly key: string;
}

export class Trials {
  private constructor(
    readonly scenario: Scenario,
    readonly stage: Stage,
    private readonly start: Snapshot,
    /** The methods of the press's calls when nothing strikes. */
    readonly methods: readonly string[],
    readonly recovery: Recovery,
  ) {}

  /**
   * Brings the book to the moment before, and runs the scenario once undisturbed.
   * @throws Error when it does not end as it should even so
   */
  static async of(scenario: Scenario, ground: Ground): Promise<Trials> {
    const stage = await ground.stageAt(scenario.place);
    await scenario.prepare?.(stage);
    const start = stage.snapshot();
    stage.restore(start);
    const watch = watchOf(stage);
    const told = await scenario.act(stage);
    if (!told.done) throw new Error(`${scenario.name} fails undisturbed: ${told.sentence}`);
    const methods = watch.methods(told.outcome);
    await stage.until(quietAfter(start.world.now));
    const records = recordsOf(stage.book, scenario.mayDiffer);
    const { world } = stage.snapshot();
    const wrong = [
      ...scenario.missing(stage),
      ...[...keptByRuns(watch.seen()), ...(await judgedEnd(stage, start.world))].map(
        ({ sentence }) => sentence,
      ),
    ];
    if (wrong.length > 0)
      throw new Error(`${scenario.name} ends wrong undisturbed: ${wrong.join(' ')}`);
    const recovery = new Recovery(scenario, stage, start.world, methods, { records, world });
    return new Trials(scenario, stage, start, methods, recovery);
  }

  /** Strikes the press at a point, and perhaps what is done about it at a second one. */
  async at(point: Point, second?: Point): Promise<Tried> {
    const { stage, scenario, recovery } = this;
    // Back to the event loop: until then Node keeps the realm of every execution so far.
    await setImmediate();
    stage.restore(this.start);
    const method = this.methods[point.k - 1] ?? '';
    const watch = watchOf(stage);
    const plan = stage.meet([faultOf(point, method, scenario.entry)]);
    const { done } = await scenario.act(stage);
    if ('lasts' in point && point.lasts === 'forever') await this.#staysDown();
    const struck = [...plan.struck];
    stage.meet([]);
    const ran = keptByRuns(watch.seen());
    const { key, findings, unknown } = await recovery.from(done, second);
    // Those that struck a send, or the moments around it.
    const faults = struck.length + (second === undefined ? 0 : 1);
    return { struck, unknown, key, findings: [...ran, ...findings, ...doubts(unknown, faults)] };
  }

  /**
   * A service that is down stays so for what comes next: the next press, or, where nobody presses,
   * whatever tries again within the hour, and a daily tick.
   */
  async #staysDown(): Promise<void> {
    const { stage, scenario } = this;
    if (scenario.again === null) {
      await stage.minutes(60);
      await stage.tick();
      return;
    }
    await stage.minutes(PATIENCE_MINUTES);
    await (scenario.again ?? scenario.act).call(scenario, stage);
  }
}
