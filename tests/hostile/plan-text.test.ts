// The door of a pasted plan, and of the outline of a draft: read in the page, checked by a person, written once.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pastedLines, readOutline } from '../../src/domain/outline/read-outline.ts';
import { menu } from '../../src/text/vi/menu.ts';
import type { SheetId } from '../../src/workbook/schema.ts';
import { Morning } from '../stories/bad-input/morning.ts';
import {
  emptyPlan,
  everyTicked,
  partsOf,
  previewed,
  readingIn,
} from '../stories/plan-import/empty-plan.ts';
import { corpus, kept } from './corpus.ts';
import { hostileText } from './generators.ts';
import { foreignFormulas } from './promises.ts';
import { runs } from './runs.ts';

const texts = corpus.map(({ text }) => text);
const PLAN = readFileSync(new URL('../plans/bac-giang-2021.txt', import.meta.url), 'utf8');

let morning: Morning;
beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await emptyPlan(morning);
  morning.keep();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const column = (sheet: SheetId, name: string): string[] =>
  morning.book.rows(sheet).map((row) => row.text(name));
const formulas = (): string[] => foreignFormulas(morning.runtime.world, null);
/** As an eye reads it: letters composed, nothing that is not seen. */
const read = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Cc}\s]+/gu, ' ')
    .replace(/\s/g, '');

describe('a pasted plan', () => {
  /** The plan of 2021 with a text of the corpus at the end of each of its lines. */
  const spoilt = PLAN.split('\n')
    .map((line, at) => (line.trim() === '' ? line : `${line} ${texts[at % texts.length]}`))
    .join('\n');

  it('with a text of the corpus in every line is read, proposed and written, and nothing of it computes', async () => {
    const seen = await previewed(morning, spoilt);
    for (const part of partsOf(everyTicked(seen))) {
      const { code, sentence } = await morning.ask('importPlan', part);
      expect([code, sentence]).toEqual([null, '']);
    }
    expect(column('phases', 'phaseId').length).toBeGreaterThan(5);
    expect(formulas()).toEqual([]);
  }, 120_000);

  it('ticked with any text in its titles keeps it to the letter but for the white space around it', async () => {
    const seen = everyTicked(await previewed(morning, PLAN));
    const [first] = seen.phases;
    const [member] = seen.members;
    if (first === undefined || member === undefined)
      throw new Error('The plan has phases and members.');
    const none = { phases: [], rounds: [], members: [], bases: [], files: [], settings: [] };
    const told = { slips: [], leftOver: [] };
    const given = texts.filter((text) => text.trim() !== '');
    const phases = given.map((title, at) => ({
      ...first,
      phaseId: `P${at + 100}`,
      title,
      deliverable: title,
      predecessors: '',
      ownerId: '',
    }));
    const members = given.map((fullName, at) => ({
      ...member,
      memberId: `TV${at + 100}`,
      fullName,
      unit: fullName,
    }));
    const done = await morning.ask('importPlan', { ...none, ...told, phases, members });
    expect(done.sentence).toBe('');
    for (const name of ['title', 'deliverable']) {
      expect(column('phases', name).map((text) => kept(text).trim())).toEqual(
        given.map((text) => kept(text).trim()),
      );
    }
    for (const name of ['fullName', 'unit']) {
      expect(column('team', name).map((text) => kept(text).trim())).toEqual(
        given.map((text) => kept(text).trim()),
      );
    }
    expect(formulas()).toEqual([]);
  }, 120_000);

  it('of any text at all is read without a fault, and what is read can be sent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { maxLength: 12 }), async (lines) => {
        const reading = await readingIn(morning, lines.join('\n'));
        const { code } = await morning.ask('previewPlan', reading);
        expect(['PROGRAM', 'PLATFORM', 'INPUT.SHAPE']).not.toContain(code);
      }),
      runs(12),
    );
  }, 120_000);
});

describe('the outline of a draft', () => {
  const draft = texts
    .map((text, at) => `Điều ${at + 1}. Phạm vi\n1. ${text}\nLời: ${text}`)
    .join('\n');

  it('keeps everything that an eye reads, and none of it computes', async () => {
    await morning.press(menu.setUp);
    const given = { draftId: 'DT-QD-1', ...readOutline(pastedLines(draft)) };
    const done = await morning.ask('importOutline', given);
    expect(done.sentence).toBe('');
    const book = read(
      [
        ...column('clauses', 'title'),
        ...column('clauseTexts', 'text'),
        ...column('clauses', 'number'),
      ].join('\n'),
    );
    const lines = texts.flatMap((text) => kept(text).split(/[\n\u2028\u2029\u0085\f\v]/)).map(read);
    expect(lines.filter((line) => !book.includes(line))).toEqual([]);
    expect(formulas()).toEqual([]);
  }, 120_000);
});
