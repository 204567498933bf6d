// The part in which submit events come late, twice, blank, out of order or never, and are struck at every call.

import type { Outcome, Switches } from '../../../emulator/index.ts';
import type { Ground } from '../ground.ts';
import type { Part, PartOptions, Piece } from '../part.ts';
import { PATIENCE_MINUTES } from '../quiet.ts';
import { Play } from '../races/play.ts';
import { RowOf } from '../row-of.ts';
import type { Stage } from '../stage.ts';
import { type Finding, type Row, unfinished } from '../tally.ts';
import { type Given, give, takenOnce } from './answers.ts';
import { type Story, stories } from './stories.ts';
import { strikesAt } from './struck.ts';

const NAME = 'events';
const STRUCK = 'an event killed';
/** The quick form strikes one call in so many, and tells every third story; others with another seed. */
const QUICK = 20;
const TOLD = 3;

/** Two bodies answer; one of them once more, to correct itself. */
const said = [
  ['SNV', ['Đề nghị bổ sung căn cứ pháp lý.', '=1+1 không phải công thức']],
  ['STP', ['Đề nghị sửa tên\nChương II']],
  ['SNV', ['Đề nghị bổ sung căn cứ pháp lý (thay ý kiến trước).']],
] as const;

/** Answers to the questions that bear on events (U20, U21) beside the harsher ones. */
const googles: readonly Partial<Switches>[] = [
  {},
  { 'forms.sinceBound': 'inclusive', 'forms.order': 'byTime' },
  { 'forms.visibleAfterMs': 0, 'forms.editMovesTime': true },
];

export const events: Part = {
  name: NAME,
  pieces({ scenario, quick, seed }) {
    const told = stories
      .map(({ name }) => name)
      .filter((_, at) => !quick || scenario !== '' || (at + seed) % TOLD === 0);
    return [...told, STRUCK]
      .filter((name) => scenario === '' || name === scenario)
      .map((name) => ({ name, share: 0, of: 1 }));
  },
  async work(piece: Piece, ground: Ground, options: PartOptions): Promise<Row> {
    if (piece.name === STRUCK) return struck(ground, options);
    const story = stories.find(({ name }) => name === piece.name);
    if (story === undefined) throw new Error(`There is no story ${piece.name}.`);
    const row = new RowOf(NAME, piece.name);
    for (const switches of options.quick ? googles.slice(0, 1) : googles) {
      await tellStory(story, row, ground, switches);
    }
    return row.told();
  },
};

async function tellStory(
  story: Story,
  row: RowOf,
  ground: Ground,
  switches: Partial<Switches>,
): Promise<void> {
  let given: Given[] = [];
  const failures: Finding[] = [];
  const play = await Play.at(ground.with({ ...switches, 'forms.events': 0 }), 'opened');
  const end = await play.end(
    async (stage) => {
      given = await give(stage, said);
      await story.tells(stage, given, async (answer, blank) => {
        const outcomes = await tell(stage, answer, blank);
        failures.push(...outcomes.flatMap(failureOf));
      });
    },
    (stage) => [...failures, ...takenOnce(stage, given)],
  );
  row.keep({ point: JSON.stringify(switches), kind: 'told', method: '' }, end);
}

async function tell(stage: Stage, answer: Given, blank = false): Promise<Outcome[]> {
  const form = stage.row('rounds', 'D4').text('formId');
  return stage.runtime.tellOfAnswer(form, answer.id, blank);
}

/** An event that nothing strikes never fails: Google would write to the owner about it. */
function failureOf({ status, error }: Outcome): Finding[] {
  if (status === 'completed') return [];
  return [unfinished(`An event fails: ${error?.message}`)];
}

async function struck(ground: Ground, options: PartOptions): Promise<Row> {
  const row = new RowOf(NAME, STRUCK);
  let given: Given[] = [];
  const play = await Play.at(ground.with({ 'forms.events': 0 }), 'opened', async (stage) => {
    given = await give(stage, said);
  });
  const [first] = given;
  if (first === undefined) throw new Error('Nobody has answered.');
  const judge = (stage: Stage) => takenOnce(stage, given);
  const methods: string[] = [];
  await play.end(async (stage) => {
    const before = stage.runtime.calls.total;
    await tell(stage, first);
    const newer = stage.runtime.calls.total - before;
    methods.push(
      ...stage.runtime.calls
        .all()
        .slice(-newer)
        .map(({ method }) => method),
    );
  }, judge);
  row.calls = methods.length;
  for (const [at, method] of methods.entries()) {
    if (options.quick && options.point === '' && (at + options.seed) % QUICK !== 0) continue;
    const strikes = strikesAt(at + 1);
    // Each call is struck in one way in turn: over as many seeds as there are ways, in each.
    const inTurn = strikes.filter((_, way) => way === (at + options.seed) % strikes.length);
    const asked = strikes.filter(({ point }) => point === options.point);
    for (const { point, fault, again } of options.point === '' ? inTurn : asked) {
      const end = await play.end(async (stage) => {
        stage.meet([fault]);
        await tell(stage, first);
        stage.meet([]);
        await stage.minutes(PATIENCE_MINUTES);
        if (again) await tell(stage, first);
      }, judge);
      row.keep({ point, kind: String(fault.do), method }, end);
    }
  }
  return row.told();
}
