// What comes after a press that was struck: people press again, ticks come, and the quiet end is held
// against the promises. It is played step by step, and from each world that has one future only once.

import type { World } from '../../emulator/index.ts';
import type { SheetId } from '../../src/workbook/schema.ts';
import { keptByRuns } from './invariants/limits.ts';
import { inDoubt } from './invariants/mails.ts';
import { typedCellsKept } from './invariants/typed.ts';
import { faultOf } from './kinds.ts';
import type { Point } from './points.ts';
import { futureOf, judged, noonAfter, PATIENCE_MINUTES, watchOf } from './quiet.ts';
import { differences, recordsOf } from './records.ts';
import type { Scenario } from './scenario.ts';
import type { Stage } from './stage.ts';
import { type Finding, unfinished } from './tally.ts';

/** So often a person presses again before it counts as not to be finished. */
const PRESSES = 3;
/** A daily tick that finds nothing to do, with some to spare (tests/stories/budgets.test.ts). */
const IDLE_CALLS = 160;

/** What comes of a world. */
export interface Found {
  readonly findings: readonly Finding[];
  /** Mails of which a person must look whether they left. */
  readonly unknown: number;
}

/** How an undisturbed run of the scenario has ended. */
export interface Calm {
  readonly records: ReadonlyMap<SheetId, readonly string[]>;
  readonly world: World;
}

type Step = (
  | { readonly does: 'wait' | 'press'; readonly press: number }
  | { readonly does: 'day'; readonly after: number }
  | { readonly does: 'judge' }
) & {
  /** What strikes in it. */
  readonly second?: Point | undefined;
};

export class Recovery {
  readonly #known = new Map<string, Found>();

  /**
   * @param before the world before the press
   * @param methods those of the press's calls when nothing strikes
   */
  constructor(
    private readonly scenario: Scenario,
    private readonly stage: Stage,
    private readonly before: World,
    private readonly methods: readonly string[],
    private readonly calm: Calm,
  ) {}

  /**
   * Plays from the world on the stage to the end, or tells what is known of it; `key` is the same for
   * points that leave the same world.
   * @param done whether the press told that it is done
   * @param second what strikes the next press, or, where nobody presses, the next day
   */
  async from(done: boolean, second?: Point): Promise<Found & { readonly key: string }> {
    return this.#play({ ...this.#afterPress(0, done), second });
  }

  async #play(step: Step): Promise<Found & { readonly key: string }> {
    const key = futureOf(this.stage.runtime.world, this.before, JSON.stringify(step));
    const known = this.#known.get(key) ?? (await this.#found(step));
    this.#known.set(key, known);
    return { ...known, key };
  }

  async #found(step: Step): Promise<Found> {
    if (step.does === 'judge') return this.#judged();
    const watch = watchOf(this.stage);
    const next = await this.#take(step);
    const ran = keptByRuns(watch.seen());
    const { findings, unknown } = await this.#play(next);
    return { findings: [...ran, ...findings], unknown };
  }

  /** Takes a step; what is to strike in it and did not strike a wait strikes the press after it. */
  async #take(step: Exclude<Step, { does: 'judge' }>): Promise<Step> {
    const { stage, scenario } = this;
    const { second } = step;
    const method = this.methods[(second?.k ?? 0) - 1] ?? '';
    const faults = second === undefined ? [] : [faultOf(second, method, scenario.entry)];
    const { struck } = stage.meet(faults);
    const next = await this.#taken(step);
    stage.meet([]);
    return step.does === 'wait' && struck.length === 0 ? { ...next, second } : next;
  }

  async #taken(step: Exclude<Step, { does: 'judge' }>): Promise<Step> {
    const { stage, before } = this;
    switch (step.does) {
      case 'wait':
        await stage.minutes(PATIENCE_MINUTES);
        return { does: 'press', press: step.press };
      case 'press':
        return this.#press(step.press);
      case 'day':
        await stage.until(noonAfter(before.now, step.after));
        return step.after === 2 ? { does: 'judge' } : { does: 'day', after: step.after + 1 };
    }
  }

  async #press(press: number): Promise<Step> {
    const { stage, scenario } = this;
    const again = scenario.again === undefined ? scenario.act : scenario.again;
    if (again === null) return { does: 'day', after: 1 };
    const { done } = await again.call(scenario, stage);
    return this.#afterPress(press + 1, done);
  }

  /** Nobody presses again what is done, and a person who sees that it is there leaves it so. */
  #afterPress(presses: number, done: boolean): Step {
    const { stage, scenario } = this;
    const rests =
      done ||
      scenario.again === null ||
      presses === PRESSES ||
      (presses > 0 && scenario.missing(stage).length === 0);
    return rests ? { does: 'day', after: 1 } : { does: 'wait', press: presses };
  }

  async #judged(): Promise<Found> {
    const { stage, scenario } = this;
    const { world } = stage.runtime;
    const before: Finding[] = [
      ...scenario.missing(stage).map(unfinished),
      ...differences(this.calm.records, recordsOf(stage.book, scenario.mayDiffer)).map(unfinished),
      ...typedCellsKept(this.before, this.calm.world, world, scenario.mayDiffer),
    ];
    const findings = [...before, ...(await judgedEnd(stage, this.before))];
    return { findings, unknown: inDoubt({ after: world }) };
  }
}

/** The promises, and that one more tick changes nothing and costs little. */
export async function judgedEnd(stage: Stage, before: World): Promise<Finding[]> {
  const { findings, tickCalls } = await judged(stage, before, watchOf(stage));
  if (tickCalls <= IDLE_CALLS) return findings;
  const sentence = `One more tick costs ${tickCalls} service calls.`;
  return [...findings, { promise: 'I6', counts: 'invariantFailures', sentence }];
}
