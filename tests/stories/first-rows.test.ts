// A first set-up that Google stops among the rows of its sheets is finished by the next press.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { menu } from '../../src/text/vi/menu.ts';
import { UNFINISHED } from '../../src/workbook/unfinished.ts';
import { Morning } from './bad-input/morning.ts';

const SHEETS = [
  'config',
  'bodies',
  'team',
  'phases',
  'holidays',
  'rounds',
  'mailTemplates',
] as const;

let morning: Morning;
/** What stands in those sheets when nothing stops the set-up. */
let whole: unknown;
/** The calls that lay texts over what was written before. */
let texts: number[];

const standing = () =>
  SHEETS.map((sheet) => morning.book.rows(sheet).map((row) => [row.text('name'), row.text('key')]));

beforeAll(async () => {
  morning = await Morning.ofEmptyBook();
  await morning.press(menu.setUp);
  whole = standing();
  const { executions, calls } = morning.runtime;
  const id = executions.find(({ name }) => name === 'setUpFromMenu')?.id ?? '';
  texts = calls
    .all(id)
    .flatMap(({ method }, at) => (method === 'Range.setRichTextValues' ? [at + 1] : []));
}, 120_000);
afterAll(() => morning.end());

it('is stopped before every second laying of texts, and finished by the next press', async () => {
  expect(texts.length).toBeGreaterThan(4);
  for (const at of texts.filter((_, index) => index % 2 === 0)) {
    morning.again([{ at, in: 'setUpFromMenu', do: 'killBefore', buffer: 'kept' }]);
    await expect(morning.press(menu.setUp)).rejects.toThrow();
    await morning.runtime.advance({ ms: 11 * 60_000 });
    await morning.press(menu.setUp);
    expect(standing()).toEqual(whole);
    expect(JSON.stringify(standing())).not.toContain(UNFINISHED);
  }
}, 120_000);
