// A damaged book is made again what a kept copy says: by the press, and by the tick where the press was stopped.

import { enums } from '../../../src/text/vi/enums.ts';
import { keeping } from '../../../src/text/vi/keeping.ts';
import type { SheetId } from '../../../src/workbook/schema.ts';
import { OWNER } from '../../replay/office-world.ts';
import { type Scenario, unless } from '../scenario.ts';
import { type Stage, type Told, toldBy } from '../stage.ts';

/** Rows that are deleted, and cells that are emptied, once the copy is kept. */
const LOST: readonly SheetId[] = ['bodies', 'comments', 'requests'];
const CELLS = [
  ['requests', 'PH-D4-SXD', 'emailSnapshot'],
  ['rounds', 'D5', 'title'],
  ['phases', 'P7', 'title'],
] as const;

/** What stood in the book when the copy was kept; a process plays one scenario at a time. */
let before: readonly string[] = [];

const standing = (stage: Stage): string[] => [
  ...LOST.flatMap((sheet) =>
    stage.book.rows(sheet).map((row) => `${sheet} ${row.text(KEYS[sheet] ?? '')}`),
  ),
  ...CELLS.map(([sheet, id, column]) => `${id} ${stage.text(sheet, id, column)}`),
];

const KEYS: { readonly [Id in SheetId]?: string } = {
  bodies: 'bodyId',
  comments: 'commentId',
  requests: 'requestId',
};

/** The copy that the clerk kept by hand. */
const copyOf = (stage: Stage): string =>
  stage.column('audit', 'entityId', (row) => row.text('action') === enums.deed.KEEP_BOOK)[0] ?? '';

const isUnderWay = (stage: Stage): boolean =>
  (stage.runtime.world.script.properties.script.restoring ?? '') !== '';

async function damage(stage: Stage): Promise<void> {
  await stage.must(stage.ask('makeSnapshot', { note: '' }));
  before = standing(stage);
  for (const [sheet, id, column] of CELLS) await stage.type(sheet, id, column, '');
  for (const sheet of LOST) {
    const [first, second] = stage.book.rows(sheet);
    const removeRows = second?.rowNumber ?? first?.rowNumber ?? 0;
    await stage.runtime.reshape(OWNER, { removeRows, tab: stage.book.sheet(sheet).name });
  }
}

const restore = (stage: Stage): Promise<Told> =>
  stage.ask('restoreBook', { fileId: copyOf(stage), confirm: keeping.word });

function missing(stage: Stage): string[] {
  const now = standing(stage);
  const lost = before.filter((text) => !now.includes(text));
  const restored = stage.column(
    'audit',
    'entityId',
    (row) => row.text('action') === enums.deed.RESTORE_BOOK,
  );
  return [
    ...lost.map((text) => `“${text}” is not there again.`),
    ...unless(!isUnderWay(stage), 'The restore is still under way.'),
    ...unless(restored.length === 1, `The history tells of ${restored.length} restores.`),
  ];
}

export const restoreBook: Scenario = {
  name: 'restore-book',
  place: 'answered',
  entry: 'ask',
  prepare: damage,
  act: restore,
  // Whoever comes back is told in the dialog what is under way, and sees what has been finished meanwhile.
  async again(stage) {
    const told = await stage.press('keepingDialog');
    if (!told.done || missing(stage).length === 0) return told;
    return isUnderWay(stage) ? stage.ask('finishRestore', null) : restore(stage);
  },
  missing,
  sample: { quick: 2, whole: 30 },
};

export const restoreGoesOn: Scenario = {
  name: 'restore-goes-on',
  place: 'answered',
  entry: 'continueWork',
  async prepare(stage) {
    await damage(stage);
    // Its time is spent when its own copy is kept: the rest is left to the tick.
    stage.meet([{ at: /^Utilities\.gzip$/, do: 'deadline', elapsed: 245_000, in: 'ask' }]);
    await stage.must(restore(stage));
    stage.meet([]);
  },
  async act(stage) {
    const ran = await stage.minutes(11);
    const tick = ran.find(({ record }) => record.name === 'continueWork');
    return tick === undefined
      ? { done: false, sentence: 'No tick came.', value: null, outcome: null }
      : toldBy(tick);
  },
  again: null,
  missing,
  sample: { quick: 2, whole: 30 },
};
