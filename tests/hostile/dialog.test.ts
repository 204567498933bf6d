// The door of the dialogs: whatever a page, or what passes for one, sends to any endpoint, is refused in a
// sentence or kept, and does nothing.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endpointNames } from '../../src/commands/endpoints.ts';
import { OWNER } from '../../tools/replay/office-world.ts';
import type { Seen } from '../stories/bad-input/seen.ts';
import { HostileBook } from './book.ts';
import { corpus, kept, ONE_TOO_MANY } from './corpus.ts';
import { endpointCases, type Keeping } from './endpoints.ts';
import { changesMade } from './promises.ts';
import { IN_CI } from './runs.ts';

type Path = readonly (string | number)[];

/** Where texts stand in an input. */
function textsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The same input with another value in one place. */
function withValue(value: unknown, [first, ...rest]: Path, put: unknown): unknown {
  if (first === undefined) return put;
  if (Array.isArray(value)) {
    return value.map((inner, at) => (at === first ? withValue(inner, rest, put) : inner));
  }
  const record = value as Record<string, unknown>;
  return { ...record, [first]: withValue(record[first], rest, put) };
}

const asKept: Readonly<Record<Keeping, (text: string) => string>> = {
  'to the letter': kept,
  trimmed: (text) => kept(text).trim(),
  composed: (text) => kept(text).normalize('NFC').trim(),
  'as one line': (text) => text.normalize('NFC').replace(/\s+/g, ' ').trim(),
};

let book: HostileBook;
let asked = 0;

beforeAll(async () => {
  book = await HostileBook.of();
  await book.answer(book.codeOf('STC'), [{ content: 'Một' }]);
  await book.answer(book.codeOf('STP'), [{ content: 'Hai' }]);
  await book.answer('không có mã', [{ content: 'Ba' }]);
  await book.morning.type('team', 'TV1', 'email', OWNER);
  book.morning.keep();
}, 120_000);
afterAll(() => book.morning.end());

/** What breaks the promise after one call of an endpoint; the next call finds the book as it was. */
async function broken(name: string, input: unknown): Promise<string[]> {
  const seen: Seen = await book.morning.ask(name, input);
  const run = book.morning.runtime.executions.at(-1);
  const changes = run === undefined ? [] : changesMade(run);
  const done = changes.length === 0 ? [] : book.doings();
  if (changes.length > 0) book.morning.again();
  return [
    ...done,
    ...(seen.code === null
      ? []
      : changes.map((method) => `refused as ${seen.code}, yet ${method}`)),
    ...(seen.code === 'PROGRAM' || seen.code === 'PLATFORM' ? [seen.sentence] : []),
    ...(seen.code !== null && seen.sentence.trim() === '' ? ['refused without a sentence'] : []),
  ].map((what) => `${name} ${JSON.stringify(input).slice(0, 300)}: ${what}`);
}

/** The texts of the corpus in turn. */
const next = (): string => corpus[asked++ % corpus.length]?.text ?? '';

it('knows a case for every endpoint of the code, and no other', () => {
  expect(Object.keys(endpointCases).sort()).toEqual([...endpointNames].sort());
});

describe.each(Object.entries(endpointCases))('the endpoint %s', (name, { input, keeps = [] }) => {
  it('refuses in a sentence what is none of its input', async () => {
    const shapes = [null, 'x', 7, [], [[]], { roundId: {} }, JSON.parse('{"__proto__":{"x":1}}')];
    const wrong = IN_CI ? shapes : [shapes[asked % shapes.length]];
    for (const shape of wrong) expect(await broken(name, shape)).toEqual([]);
  }, 60_000);

  it('takes any text in any place of its input, or refuses it in a sentence', async () => {
    const good = input(book);
    const places = textsIn(good);
    const few = places.filter((_, at) => at % Math.ceil(places.length / 2) === asked % 2);
    for (const path of IN_CI ? places : few) {
      expect(await broken(name, withValue(good, path, next()))).toEqual([]);
      if (!IN_CI) continue;
      expect(await broken(name, withValue(good, path, `=${'x'.repeat(ONE_TOO_MANY)}`))).toEqual([]);
      expect(await broken(name, withValue(good, path, '__proto__'))).toEqual([]);
    }
  }, 240_000);

  it.each(keeps)(
    'keeps $path in $sheet, $column, $how',
    async ({ path, sheet, column, how }) => {
      const good = input(book);
      const steps = path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
      const texts = Array.from({ length: IN_CI ? 12 : 1 }, next);
      for (const text of texts) {
        const seen = await book.morning.ask(name, withValue(good, steps, text));
        expect([text, seen.code]).toEqual([text, null]);
        expect(book.column(sheet, column).map(asKept[how])).toContain(asKept[how](text));
        expect(book.doings()).toEqual([]);
        book.morning.again();
      }
      if (!IN_CI) return;
      const long = await book.morning.ask(name, withValue(good, steps, 'x'.repeat(ONE_TOO_MANY)));
      if (long.code === null) {
        expect(book.column(sheet, column).some((text) => text.startsWith('x'.repeat(40_000)))).toBe(
          true,
        );
        book.morning.again();
      } else expect(long.code).toMatch(/TOO_LONG|INPUT.SHAPE/);
    },
    240_000,
  );
});

describe('a name that is no endpoint', () => {
  it.each(['', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'ask', 'openRound '])(
    'is refused: “%s”',
    async (name) => {
      expect((await book.morning.ask(name, {})).code).toBe('INPUT.SHAPE');
    },
  );
});
