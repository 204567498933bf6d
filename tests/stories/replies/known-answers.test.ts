// The answers that a form holds and the log knows: they are not asked for again, and hide no new one.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome, World } from '../../../emulator/index.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { Morning } from '../bad-input/morning.ts';

const ANSWERED = ['STC', 'STP', 'SNV', 'SXD', 'SCT', 'SGTVT'];
/** Later than any delay after which Google shows an answer in its list. */
const SHOWN_MS = 120_000;

let morning: Morning;
let triggers: World['script']['triggers'] = [];
let runs: Outcome['record'][] = [];

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.openD4();
  for (const body of ANSWERED) {
    await morning.answer(body);
    await morning.runtime.advance({ ms: SHOWN_MS });
  }
  triggers = structuredClone(morning.runtime.world.script.triggers);
  // From here on no form tells of its answers: only the sweep finds them.
  morning.dropTriggers();
  morning.keep();
}, 120_000);
beforeEach(() => begin());
afterAll(() => morning.end());

function begin(switches: Parameters<Morning['again']>[1] = {}): void {
  morning.again([], switches);
  runs = [];
  morning.runtime.on('execution', ({ record }) => runs.push(record));
}

const replied = () => morning.book.rows('replies').map((row) => row.text('matchedRequestId'));
const request = (body: string) => `PH-D4-${body}`;
const idsAsked = () => runs.at(-1)?.callsByMethod['FormResponse.getId'] ?? 0;

/** Another answer comes without its event; a moment later it can be seen. */
async function silentAnswer(body: string): Promise<void> {
  await morning.answer(body);
  await morning.runtime.advance({ ms: SHOWN_MS });
}

/** Somebody deletes an answer in Google Forms. */
function deleteAnswer(index: number): void {
  const formId = morning.row('rounds', 'D4').text('formId');
  morning.runtime.world.forms.byId[formId]?.responses.splice(index, 1);
}

describe('a sweep', () => {
  it('asks two known answers for their ids when there is no other', async () => {
    await morning.press(menu.takeIn);
    expect(idsAsked()).toBe(2);
    expect(replied()).toEqual(ANSWERED.map(request));
  });

  it('asks only the new one and those of the last known minute when one came', async () => {
    await silentAnswer('SYT');
    await morning.press(menu.takeIn);
    expect(replied()).toEqual([...ANSWERED, 'SYT'].map(request));
    expect(idsAsked()).toBeLessThanOrEqual(2);
  });

  it('finds one that is older than the last known: its event was lost, the other’s was not', async () => {
    await silentAnswer('SYT');
    morning.runtime.world.script.triggers = structuredClone(triggers);
    await silentAnswer('STTTT');
    await morning.press(menu.takeIn);
    expect(replied()).toEqual([...ANSWERED, 'STTTT', 'SYT'].map(request));
  });

  it('finds one that came while a known answer was deleted by hand, where answers come by time', async () => {
    begin({ 'forms.order': 'byTime' });
    deleteAnswer(2);
    await silentAnswer('SYT');
    await morning.press(menu.takeIn);
    expect(replied()).toEqual([...ANSWERED, 'SYT'].map(request));
  });

  it('takes nothing in twice after an answer was deleted by hand', async () => {
    deleteAnswer(2);
    await morning.press(menu.takeIn);
    expect(replied()).toEqual(ANSWERED.map(request));
  });
});

describe('the closing', () => {
  it('takes in what no event told of, at the cost of the new ones', async () => {
    await silentAnswer('SYT');
    await morning.ask('closeRound', { roundId: 'D4' });
    expect(replied()).toContain(request('SYT'));
    expect(idsAsked()).toBeLessThanOrEqual(2);
  });
});
