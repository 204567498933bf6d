// A command during which the clerk works in the sheets that it writes: before any of its calls, in any way.

import type { Fault } from '../../../emulator/index.ts';
import type { SheetId } from '../../../src/workbook/schema.ts';
import type { Ground } from '../ground.ts';
import { watchOf } from '../quiet.ts';
import { differences } from '../records.ts';
import type { Scenario } from '../scenario.ts';
import type { Stage } from '../stage.ts';
import type { Finding } from '../tally.ts';
import { deletes, type PersonsAct } from './persons.ts';
import { type End, Play, type Records } from './play.ts';
import { pressedAgain } from './pressed-again.ts';

/** The settings are written, too: the mark of the mail in flight. */
const ALWAYS: readonly SheetId[] = ['config'];

export interface Disturbed {
  readonly broken: readonly Finding[];
  readonly unknown: number;
  /** Whether the command had to put a write right: the act fell between a reading and its commit. */
  readonly mended: boolean;
}

export class ClerkMeanwhile {
  private constructor(
    private readonly scenario: Scenario,
    private readonly play: Play,
    /** The methods of the command's calls when nobody is about. */
    readonly methods: readonly string[],
    private readonly calm: End,
    private readonly before: Records,
    /** The sheets whose records change. */
    private readonly sheets: readonly SheetId[],
  ) {}

  static async of(scenario: Scenario, ground: Ground): Promise<ClerkMeanwhile> {
    const prepare = async (stage: Stage): Promise<void> => scenario.prepare?.(stage);
    const play = await Play.at(ground, scenario.place, prepare, scenario.mayDiffer);
    const before = play.now();
    const methods: string[] = [];
    const calm = await play.end(async (stage) => {
      const { outcome } = await stage.must(scenario.act(stage));
      methods.push(...watchOf(stage).methods(outcome));
    });
    const changed = [...calm.records.keys()].filter(
      (sheet) => before.get(sheet)?.join('\n') !== calm.records.get(sheet)?.join('\n'),
    );
    const sheets = [...new Set([...changed, ...ALWAYS])].filter(
      (sheet) => (before.get(sheet)?.length ?? 0) > 0,
    );
    return new ClerkMeanwhile(scenario, play, methods, calm, before, sheets);
  }

  /** Before the k-th call the clerk does this in every sheet that the command writes. */
  async at(k: number, act: PersonsAct): Promise<Disturbed> {
    const { scenario, sheets } = this;
    let mended = false;
    const end = await this.play.end(async (stage) => {
      const does = (): void => {
        for (const sheet of sheets) act.does(stage, sheet);
      };
      const fault: Fault = { at: k, in: scenario.entry, do: 'meanwhile', act: does };
      stage.meet([fault]);
      const told = await scenario.act(stage);
      mended = (told.outcome?.record.calls ?? 0) > this.methods.length;
      stage.meet([]);
      // The triggers of what the clerk did come after the command.
      await stage.runtime.advance({ ms: 0 });
      for (const sheet of sheets) await act.mends?.(stage, sheet);
      await pressedAgain(scenario, stage, told);
    });
    const wrong = act === deletes ? this.#bystanders(end) : this.#asIfAlone(end);
    return { broken: [...wrong, ...end.broken], unknown: end.unknown, mended };
  }

  /** Nothing was taken away: every record is as it would be without the clerk. */
  #asIfAlone({ records }: End): Finding[] {
    return differences(this.calm.records, records).map(astray);
  }

  /** A row was: every record that the command leaves alone is as it was, and none that is gone is back. */
  #bystanders({ records }: End): Finding[] {
    const found: Finding[] = [];
    for (const [sheet, lines] of this.before) {
      const calm = new Set(this.calm.records.get(sheet));
      const left = lines.filter((line) => calm.has(line));
      const now = new Set(records.get(sheet));
      const gone = left.filter((line) => !now.has(line));
      const deleted = this.sheets.includes(sheet) ? 1 : 0;
      if (gone.length > deleted) {
        found.push(
          ...gone.slice(0, 3).map((line) => astray(`Sheet ${sheet} has no more “${line}”.`)),
        );
      }
      if (now.size > calm.size) found.push(astray(`Sheet ${sheet} has ${now.size} records.`));
    }
    return found;
  }
}

const astray = (sentence: string): Finding => ({
  promise: 'I7',
  counts: 'invariantFailures',
  sentence,
});
