// One scenario, struck at one point after another: the press, what people and ticks do afterwards, what is wrong then.

import { setImmediate } from 'node:timers/promises';
import type { Snapshot } from '../../emulator/index.ts';
import type { SheetId } from '../../src/workbook/schema.ts';
import type { Ground } from './ground.ts';
import { inDoubt } from './invariants/mails.ts';
import { typedCellsKept } from './invariants/typed.ts';
import { faultOf } from './kinds.ts';
import type { Point } from './points.ts';
import { futureOf, judged, PATIENCE_MINUTES, quietAfter, type Watch, watchOf } from './quiet.ts';
import { differences, recordsOf } from './records.ts';
import type { Scenario } from './scenario.ts';
import type { Stage, Told } from './stage.ts';
import { doubts, type Finding, unfinished } from './tally.ts';

/** So often a person presses again before it counts as not to be finished. */
const PRESSES = 3;
/** A daily tick that finds nothing to do, with some to spare (tests/stories/budgets.test.ts). */
const IDLE_CALLS = 160;

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

interface Recovered {
  readonly findings: readonly Finding[];
  readonly unknown: number;
}

export class Trials {
  readonly #recovered = new Map<string, Promise<Recovered>>();
  #calm: ReadonlyMap<SheetId, readonly string[]> = new Map();
  #calmEnd: Snapshot | null = null;
  /** The methods of the press's calls when nothing strikes. */
  methods: readonly string[] = [];

  private constructor(
    readonly scenario: Scenario,
    readonly stage: Stage,
    private readonly start: Snapshot,
  ) {}

  /**
   * Brings the book to the moment before, and runs the scenario once undisturbed.
   * @throws Error when it does not end as it should even so
   */
  static async of(scenario: Scenario, ground: Ground): Promise<Trials> {
    const stage = await ground.stageAt(scenario.place);
    await scenario.prepare?.(stage);
    const trials = new Trials(scenario, stage, stage.snapshot());
    await trials.#undisturbed();
    return trials;
  }

  /** Distinct worlds from which the end was played so far. */
  get ends(): number {
    return this.#recovered.size;
  }

  async #undisturbed(): Promise<void> {
    const { stage, scenario } = this;
    stage.restore(this.start);
    const watch = watchOf(stage);
    const told = await scenario.act(stage);
    if (!told.done) throw new Error(`${scenario.name} fails undisturbed: ${told.sentence}`);
    this.methods = watch.methods(told.outcome);
    await this.#toEnd();
    this.#calm = recordsOf(stage.book, scenario.mayDiffer);
    this.#calmEnd = stage.snapshot();
    const wrong = [
      ...scenario.missing(stage),
      ...(await this.#judged(watch)).map(({ sentence }) => sentence),
    ];
    if (wrong.length > 0)
      throw new Error(`${scenario.name} ends wrong undisturbed: ${wrong.join(' ')}`);
  }

  /** Strikes the press at a point, and perhaps what is done about it at a second one. */
  async at(point: Point, second?: Point): Promise<Tried> {
    const { stage, scenario } = this;
    // Back to the event loop: until then Node keeps the realm of every execution so far.
    await setImmediate();
    stage.restore(this.start);
    const method = this.methods[point.k - 1] ?? '';
    const watch = watchOf(stage);
    const plan = stage.meet([faultOf(point, method, scenario.entry)]);
    const told = await scenario.act(stage);
    if ('lasts' in point && point.lasts === 'forever') await this.#staysDown();
    const struck = [...plan.struck];
    stage.meet([]);
    const key = this.#key(told, second);
    const known = this.#recovered.get(key);
    const recovering = known ?? this.#recover(told, watch, second);
    this.#recovered.set(key, recovering);
    const { findings, unknown } = await recovering;
    // Those that struck a send, or the moments around it.
    const faults = struck.length + (second === undefined ? 0 : 1);
    return { struck, unknown, key, findings: [...findings, ...doubts(unknown, faults)] };
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

  #key({ done }: Told, second: Point | undefined): string {
    const more = `${done} ${second === undefined ? '' : JSON.stringify(second)}`;
    return futureOf(this.stage.runtime.world, this.start.world, more);
  }

  async #recover(told: Told, watch: Watch, second: Point | undefined): Promise<Recovered> {
    const { stage, scenario } = this;
    if (second !== undefined) {
      stage.meet([faultOf(second, this.methods[second.k - 1] ?? '', scenario.entry)]);
    }
    let last = told;
    const again = scenario.again === undefined ? scenario.act : scenario.again;
    for (let press = 0; press < PRESSES && again !== null; press += 1) {
      if (last.done || (press > 0 && scenario.missing(stage).length === 0)) break;
      await stage.minutes(PATIENCE_MINUTES);
      last = await again.call(scenario, stage);
      stage.meet([]);
    }
    await this.#toEnd();
    const findings: Finding[] = [
      ...scenario.missing(stage).map(unfinished),
      ...differences(this.#calm, recordsOf(stage.book, scenario.mayDiffer)).map(unfinished),
      ...this.#typedKept(),
      ...(await this.#judged(watch)),
    ];
    return { findings, unknown: inDoubt({ after: stage.runtime.world }) };
  }

  #typedKept(): Finding[] {
    const { world } = this.stage.runtime;
    const calm = this.#calmEnd?.world ?? world;
    return typedCellsKept(this.start.world, calm, world, this.scenario.mayDiffer);
  }

  async #toEnd(): Promise<void> {
    this.stage.meet([]);
    await this.stage.until(quietAfter(this.start.world.now));
  }

  /** The promises, and that one more tick changes nothing and costs little. */
  async #judged(watch: Watch): Promise<Finding[]> {
    const { findings, tickCalls } = await judged(this.stage, this.start.world, watch);
    if (tickCalls > IDLE_CALLS) {
      const sentence = `One more tick costs ${tickCalls} service calls.`;
      findings.push({ promise: 'I6', counts: 'invariantFailures', sentence });
    }
    return findings;
  }
}
