// One scenario on Googles that answer otherwise: its end is that of the usual one.

import type { Fault } from '../../../emulator/index.ts';
import { MORNING } from '../../replay/asked.ts';
import { officeWorld } from '../../replay/office-world.ts';
import type { Ground } from '../ground.ts';
import { watchOf } from '../quiet.ts';
import { type End, Play } from '../races/play.ts';
import { pressedAgain } from '../races/pressed-again.ts';
import { differences } from '../records.ts';
import type { Scenario } from '../scenario.ts';
import { Stage } from '../stage.ts';
import { doubts, type Finding, unfinished } from '../tally.ts';
import { type Setting, settingText, switchesOf } from './values.ts';

export interface Answered {
  readonly broken: readonly Finding[];
  readonly unknown: number;
}

export class Googles {
  /** The ends on other Googles when nothing strikes, by their answers. */
  readonly #undisturbed = new Map<string, Promise<End>>();

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
        methods.push(...watchOf(stage).methods(outcome));
      },
      (stage) => scenario.missing(stage).map(unfinished),
    );
    return new Googles(scenario, ground.project, play, calm, methods);
  }

  /** The scenario from the same moment on, on a Google with these answers; perhaps struck. */
  async at(settings: readonly Setting[], fault?: Fault): Promise<Answered> {
    const calm = await this.#calmUnder(settings);
    if (fault === undefined) {
      // Answers that are told in another order get other numbers (U21).
      const alike = !settings.some(({ name }) => name === 'forms.order');
      const other = alike ? differences(this.calm.records, calm.records).map(unfinished) : [];
      return { broken: [...other, ...calm.broken], unknown: calm.unknown };
    }
    const end = await this.#end(settings, fault);
    const other = differences(calm.records, end.records).map(unfinished);
    return { broken: [...other, ...end.broken, ...doubts(end.unknown, 1)], unknown: end.unknown };
  }

  #calmUnder(settings: readonly Setting[]): Promise<End> {
    const name = settings.map(settingText).join();
    const ending = this.#undisturbed.get(name) ?? this.#end(settings);
    this.#undisturbed.set(name, ending);
    return ending;
  }

  #end(settings: readonly Setting[], fault?: Fault): Promise<End> {
    const { scenario, usual } = this;
    const switches = switchesOf(settings);
    const stage = new Stage(officeWorld(this.project, MORNING, { switches }));
    const play = new Play(stage, usual.start, scenario.mayDiffer);
    return play.end(
      async () => {
        stage.meet(fault === undefined ? [] : [fault]);
        const told = await scenario.act(stage);
        stage.meet([]);
        await pressedAgain(scenario, stage, told);
      },
      () => scenario.missing(stage).map(unfinished),
    );
  }
}
