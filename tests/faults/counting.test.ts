// What is counted of a proof, how two ends of a run are compared, how prefixes and second faults are chosen.

import { describe, expect, it } from 'vitest';
import { enums } from '../../src/text/vi/enums.ts';
import { kindsAt } from '../../tools/faults/kinds.ts';
import { prefixesOf } from '../../tools/faults/prefixes.ts';
import { differences, recordsOf } from '../../tools/faults/records.ts';
import { secondOf } from '../../tools/faults/second.ts';
import { isClean, merged, noCounts, type Row } from '../../tools/faults/tally.ts';
import { worldKey } from '../../tools/faults/world-key.ts';
import { BookReader } from '../../tools/replay/book-reader.ts';
import { smallBook } from './small-book.ts';

const row = (points: number, lost: number): Row => ({
  part: 'strikes',
  scenario: 'send',
  calls: 52,
  counts: { ...noCounts(), points, lost },
  kinds: { before: points },
  failed: [],
});

describe('a proof', () => {
  it('puts the pieces of one scenario together', () => {
    const [whole, ...more] = merged([row(3, 0), row(4, 1)]);
    expect(more).toEqual([]);
    expect(whole).toMatchObject({
      calls: 52,
      counts: { points: 7, lost: 1 },
      kinds: { before: 7 },
    });
  });

  it.each(['lost', 'duplicateMails', 'invariantFailures', 'unfinished', 'made'] as const)(
    'is not clean with one more in “%s”',
    (name) => {
      expect(isClean(noCounts())).toBe(true);
      expect(isClean({ ...noCounts(), [name]: 1 })).toBe(false);
    },
  );

  it('is clean with a mail in doubt, and with a broken program that was noticed', () => {
    expect(isClean({ ...noCounts(), unknownMails: 1, made: 1, caught: 1 })).toBe(true);
  });
});

describe('two ends of a run', () => {
  const records = (status: string, sentAt: number, mayDiffer: string[] = []) =>
    recordsOf(
      new BookReader({ world: smallBook({ mailQueue: [{ mailId: 'TH-00001', status, sentAt }] }) }),
      mayDiffer,
    );
  const { DA_GUI, CHO } = enums.mailStatus;

  it('are the same whatever the moment', () => {
    expect(differences(records(DA_GUI, 44431.5), records(DA_GUI, 44431.6))).toEqual([]);
  });

  it('differ by what one has and the other has not', () => {
    expect(differences(records(DA_GUI, 1), records(CHO, 1))).toEqual([
      'Sheet mailQueue lacks “mailId=TH-00001; status=Đã gửi”.',
      'Sheet mailQueue has besides “mailId=TH-00001; status=Chờ gửi”.',
    ]);
  });

  it('do not differ in a column that may', () => {
    const may = ['mailQueue.status'];
    expect(differences(records(DA_GUI, 1, may), records(CHO, 1, may))).toEqual([]);
  });
});

describe('two worlds', () => {
  const base = smallBook();
  const key = (status: string, sentAt: number): string =>
    worldKey(smallBook({ mailQueue: [{ mailId: 'TH-00001', status, sentAt }] }), base);

  it('are one where only the moment of the day differs', () => {
    expect(key('x', 44431.5)).toBe(key('x', 44431.6));
  });

  it('are two where a word or the day differs', () => {
    expect(key('x', 44431.5)).not.toBe(key('y', 44431.5));
    expect(key('x', 44431.5)).not.toBe(key('x', 44432.5));
  });
});

describe('the prefixes of a buffer', () => {
  const triedOf = async (writes: number): Promise<number[]> => {
    const tried: number[] = [];
    await prefixesOf({ k: 9, does: 'killBefore', buffer: 'kept' }, `${writes}`, async (prefix) => {
      tried.push(Number(prefix.buffer));
      const key = String(Math.min(writes, Number(prefix.buffer)));
      return { struck: ['Range.setValues'], findings: [], unknown: 0, key };
    });
    return tried;
  };

  it('are all tried where it is short', async () => {
    expect(await triedOf(4)).toEqual([1, 2, 3, 4]);
  });

  it('are a spread where it is long, up to the whole', async () => {
    expect(await triedOf(20)).toEqual([1, 2, 3, 4, 5, 6, 11, 19, 33]);
  });
});

describe('a second fault', () => {
  it('is chosen by the seed, the same for the same seed, and never one that lasts', () => {
    const points = Array.from({ length: 60 }, (_, k) => kindsAt(k + 1, 1)).flat();
    const chosen = (seed: number) => points.map((point) => secondOf(point, 60, seed));
    expect(chosen(1)).toEqual(chosen(1));
    expect(chosen(1)).not.toEqual(chosen(2));
    const found = chosen(1).filter((point) => point !== null);
    expect(found.length).toBeGreaterThan(0);
    expect(found.some((point) => 'lasts' in point && point.lasts === 'forever')).toBe(false);
    expect(found.every(({ k }) => k >= 1 && k <= 60)).toBe(true);
  });
});
