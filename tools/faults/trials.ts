// One scenario, struck at one point after another: the press, what people and ticks do afterwards, what is wrong then.

import { createHash } from 'node:crypto';
import type { LoggedCall, Outcome, Snapshot } from '../../emulator/index.ts';
import type { ExecutionRecord } from '../../emulator/script/state.ts';
import type { SheetId } from '../../src/workbook/schema.ts';
import type { Ended } from './ended.ts';
import type { Ground } from './ground.ts';
import { brokenPromises } from './invariants/index.ts';
import { inDoubt } from './invariants/mails.ts';
import { typedCellsKept } from './invariants/typed.ts';
import { faultOf } from './kinds.ts';
import type { Point } from './points.ts';
import { differences, recordsOf } from './records.ts';
import type { Scenario } from './scenario.ts';
import type { Stage, Told } from './stage.ts';
import type { Finding } from './tally.ts';
import { worldKey } from './world-key.ts';

/** So often a person presses again before it counts as not to be finished. */
const PRESSES = 3;
/** Longer than a killed run can hold the lock; the tick that goes on comes every ten minutes. */
const PATIENCE_MINUTES = 11;
/** A daily tick that finds nothing to do, with some to spare (tests/stories/budgets.test.ts). */
const IDLE_CALLS = 160;
const DAY = 86_400_000;

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
    const watch = this.#watch();
    const told = await scenario.act(stage);
    if (!told.done) throw new Error(`${scenario.name} fails undisturbed: ${told.sentence}`);
    this.methods = watch.calls(told.outcome).map(({ method }) => method);
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
    stage.restore(this.start);
    const method = this.methods[point.k - 1] ?? '';
    const watch = this.#watch();
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
    return { struck, unknown, key, findings: [...findings, ...doubts(unknown, struck, second)] };
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

  #key(told: Told, second: Point | undefined): string {
    const { world } = this.stage.runtime;
    const text = worldKey(world, this.start.world);
    const day = Math.floor((world.now + 7 * 3_600_000) / DAY);
    const more = `${told.done} ${day} ${second === undefined ? '' : JSON.stringify(second)}`;
    return createHash('sha1').update(text).update(more).digest('hex');
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

  /** Noon of the second day after: two daily ticks have come. */
  async #toEnd(): Promise<void> {
    this.stage.meet([]);
    await this.stage.until(this.#noon(2));
  }

  #noon(days: number): string {
    const then = new Date(this.start.world.now + 7 * 3_600_000 + days * DAY);
    return `${then.toISOString().slice(0, 10)}T12:00`;
  }

  /** The promises, and that one more tick changes nothing and costs little. */
  async #judged(watch: Watch): Promise<Finding[]> {
    const { stage } = this;
    const { world } = stage.runtime;
    const ended: Ended = { before: this.start.world, after: world, ...watch.seen() };
    const findings = brokenPromises(ended);
    const before = worldKey(world, this.start.world);
    const { outcome } = await stage.tick();
    const calls = outcome?.record.calls ?? 0;
    if (worldKey(world, this.start.world) !== before) {
      findings.push({
        promise: 'I6',
        counts: 'unfinished',
        sentence: 'One more tick changes the book.',
      });
    }
    if (calls > IDLE_CALLS) {
      const sentence = `One more tick costs ${calls} service calls.`;
      findings.push({ promise: 'I6', counts: 'invariantFailures', sentence });
    }
    return findings;
  }

  #watch(): Watch {
    return watchOf(this.stage);
  }
}

/** What ran since a moment. */
interface Watch {
  seen(): { executions: readonly ExecutionRecord[]; calls: readonly LoggedCall[] };
  /** The calls of one execution. */
  calls(outcome: Outcome | null): readonly LoggedCall[];
}

function watchOf({ runtime }: Stage): Watch {
  const { executions, calls } = runtime;
  const before = { executions: executions.length, calls: calls.total };
  const newer = () => calls.all().slice(calls.all().length - (calls.total - before.calls));
  return {
    seen: () => ({ executions: runtime.executions.slice(before.executions), calls: newer() }),
    calls: (outcome) => newer().filter(({ executionId }) => executionId === outcome?.record.id),
  };
}

const unfinished = (sentence: string): Finding => ({
  promise: 'I8',
  counts: 'unfinished',
  sentence,
});

/** At most one mail in doubt for each fault that struck a send, or the moments around it. */
function doubts(unknown: number, struck: readonly string[], second: Point | undefined): Finding[] {
  const faults = struck.length + (second === undefined ? 0 : 1);
  if (unknown <= faults) return [];
  const sentence = `${unknown} mails in doubt after ${faults} faults.`;
  return [{ promise: 'I2', counts: 'invariantFailures', sentence }];
}
