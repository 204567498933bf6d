// Silence is written up as the letter of the round put it, whatever somebody chooses in the sheet afterwards.

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { docxText } from '../../../emulator/drive/docx.ts';
import { enums } from '../../../src/text/vi/enums.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { D4, Morning } from '../bad-input/morning.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

/** The report of D4 on the day after it closed, with the sheet's cell changed in between. */
async function reportAfter(said: string, chosenLater: string): Promise<string> {
  await morning.ask('openRound', { ...D4, silence: said });
  await morning.ask('confirmLink', { roundId: 'D4' });
  await morning.ask('sendDue', {});
  await morning.type('rounds', 'D4', 'silencePolicy', chosenLater);
  await morning.runtime.advance('2021-09-06T09:00:00+07:00');
  await morning.ask('closeRound', { roundId: 'D4' });
  await morning.press(menu.makeDocuments);
  await morning.ask('makeDocuments', { roundId: 'D4', kinds: ['BAO_CAO'] });
  const url = morning.book
    .rows('documents')
    .find((row) => row.text('type') === enums.documentType.BAO_CAO)
    ?.text('url');
  const id = /\/d\/([^/]+)/.exec(url ?? '')?.[1] ?? '';
  return docxText(morning.runtime.world.drive.files[id]?.content ?? new Uint8Array());
}

const AGREES = 'thống nhất với nội dung dự thảo';

it('is not called agreement when the letter did not say so', async () => {
  const report = await reportAfter('SILENCE_NONE', enums.silencePolicy.SILENCE_AGREES);
  expect(report).toContain('tổng hợp là không có ý kiến');
  expect(report).not.toContain(AGREES);
}, 120_000);

it('stays agreement when the letter said so and its sending is on record', async () => {
  const report = await reportAfter('SILENCE_AGREES', enums.silencePolicy.SILENCE_NONE);
  expect(report).toContain(AGREES);
}, 120_000);
