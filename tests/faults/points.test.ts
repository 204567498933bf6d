// A point of a fault as one word: what is printed of a failing point is enough to strike it again.

import { describe, expect, it } from 'vitest';
import { kindInTurn, kindsAt, serviceOf } from '../../tools/faults/kinds.ts';
import { pointText, readPoint } from '../../tools/faults/points.ts';

describe('a point', () => {
  it('of every kind is read back as it was written', () => {
    for (const point of kindsAt(57, 3)) expect(readPoint(pointText(point))).toEqual(point);
  });

  it('of a kill names how many unflushed writes stay', () => {
    expect(readPoint('57/killAfter/2')).toEqual({ k: 57, does: 'killAfter', buffer: 2 });
  });

  it.each(['', '0/before/once/vi/unknown', '7/before', '7/before/once/de/unknown', '7/kill/lost'])(
    'is refused where “%s” names none',
    (text) => {
      expect(() => readPoint(text)).toThrow('is no point');
    },
  );
});

describe('the kinds at a call', () => {
  const kinds = kindsAt(9, 0);
  const have = (text: string) => kinds.some((point) => pointText(point).startsWith(text));

  it.each([
    '9/before/once/vi',
    '9/before/once/en',
    '9/before/once/vi/unknown',
    '9/before/forever',
    '9/after/once/vi',
    '9/after/once/en',
    '9/after/once/vi/unknown',
    '9/after/forever',
    '9/killBefore/lost',
    '9/killBefore/kept',
    '9/killAfter/lost',
    '9/killAfter/kept',
    '9/deadline/270',
    '9/deadline/361',
  ])('hold %s', (text) => {
    expect(have(text)).toBe(true);
  });

  it('have their turn one after the other, over as many seeds as there are kinds', () => {
    const seen = kinds.map((_, seed) => pointText(kindInTurn(9, seed)).replace(/[^/]*$/, ''));
    expect(new Set(seen).size).toBe(
      new Set(kinds.map((p) => pointText(p).replace(/[^/]*$/, ''))).size,
    );
  });
});

describe('a service that is down', () => {
  it('fails in all of its classes, and in no other service', () => {
    const sheets = serviceOf('Range.setValues');
    expect(
      ['Range.getValues', 'Sheet.getLastRow', 'SpreadsheetApp.flush'].every((m) => sheets.test(m)),
    ).toBe(true);
    expect(
      ['MailApp.sendEmail', 'Properties.getProperty', 'Drive.Files.create'].some((m) =>
        sheets.test(m),
      ),
    ).toBe(false);
  });
});
