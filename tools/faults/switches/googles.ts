// One scenario on Googles that answer otherwise: its end is that of the usual one.

import type { Fault } from '../../../emulator/index.ts';
import { officeWorld } from '../../replay/office-world.ts';
import { MORNING } from '../first-steps.ts';
import type { Ground } from '../ground.ts';
import { type End, Play } from '../races/play.ts';
import { pressedAgain } from '../races/pressed-again.ts';
import { differences } from '../records.ts';
import type { Scenario } from '../scenario.ts';
import { Stage } from '../stage.ts';
import type { Finding } from '../tally.ts';
import { type Setting, switchesOf } from './values.ts';

export interface Answered {
  readonly broken: readonly Finding[];
  readonly unknown: number;
}

export class Googles {
  private constructor(
    readonly scenario: Scenario,
    private readonly project: string,
    private readonly usual: Play,
    private readonly calm: End,
    readonly methods: readonly string[],
  ) {}

  static async of(scenario: Scenario, ground: Ground): Promise<Googles> {
    const prepare = async (stage: Stage): Promise<void> => scenario.prepare?.(stage);
    const play = await Play.at(ground, scenario.place, prepare, scenario.mayDiffer);
    const methods: string[] = [];
    const calm = await play.end(
      async (stage) => {
        const { outcome } = await stage.must(scenario.act(stage));
        const calls = stage.runtime.calls.all(outcome?.record.id ?? '');
        methods.push(...calls.map(({ method }) => method));
      },
      (stage) => scenario.missing(stage).map(unfinished),
    );
    return new Googles(scenario, ground.project, play, calm, methods);
  }

  /** The scenario from the same moment on, on a Google with these answers; perhaps struck. */
  async at(settings: readonly Setting[], fault?: Fault): Promise<Answered> {
    const { scenario, usual } = this;
    const switches = switchesOf(settings);
    const stage = new Stage(officeWorld(this.project, MORNING, { switches }));
    const play = new Play(stage, usual.start, scenario.mayDiffer);
    const end = await play.end(
      async () => {
        const { struck } = stage.meet(fault === undefined ? [] : [fault]);
        const told = await scenario.act(stage);
        if (fault !== undefined && struck.length === 0 && told.done) return;
        stage.meet([]);
        await pressedAgain(scenario, stage, told);
      },
      () => scenario.missing(stage).map(unfinished),
    );
    const other = differences(this.calm.records, end.records).map(unfinished);
    const allowed = fault === undefined ? 0 : 1;
    const doubts: Finding[] =
      end.unknown <= allowed
        ? []
        : [
            {
              promise: 'I2',
              counts: 'invariantFailures',
              sentence: `${end.unknown} mails in doubt after ${allowed} faults.`,
            },
          ];
    return { broken: [...other, ...end.broken, ...doubts], unknown: end.unknown };
  }
}

const unfinished = (sentence: string): Finding => ({
  promise: 'I8',
  counts: 'unfinished',
  sentence,
});
