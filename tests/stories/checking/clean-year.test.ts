// “Kiểm tra sổ” through the year of the plan: a book that is worked in rightly has nothing to be mended.

import { beforeAll, expect, it } from 'vitest';
import type { CheckBookData } from '../../../src/dialogs/data/check-book.ts';
import { integrity } from '../../../src/text/vi/integrity.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { menuPath } from '../../../tools/replay/menu-path.ts';
import { OWNER } from '../../../tools/replay/office-world.ts';
import { type Played, play } from '../../../tools/replay/play.ts';
import { builtProject } from '../../made-once.ts';
import { screen } from '../bad-input/seen.ts';

let played: Played;
beforeAll(async () => {
  played = await play(await builtProject(), '2021-06-22T12:00', 1);
}, 120_000);

const ours: readonly string[] = [
  integrity.references,
  integrity.states,
  integrity.formulas,
  integrity.outside,
  integrity.historyTitle,
];

it.each(['2021-08-23T12:00', '2021-09-10T12:00', '2021-12-31T20:00'])(
  'on %s nothing is broken',
  async (until) => {
    await played.year.playUntil(until, () => undefined);
    const { runtime } = played;
    for (const dialog of runtime.dialogs) dialog.close();
    const path = await menuPath(runtime, menu.checkBook, OWNER);
    const { value } = screen(await runtime.click(path, OWNER));
    const { repairs, report } = value as CheckBookData;
    expect(repairs).toEqual([]);
    expect(report.sections.filter(({ title }) => ours.includes(title))).toEqual([]);
    for (const dialog of runtime.dialogs) dialog.close();
  },
  600_000,
);
