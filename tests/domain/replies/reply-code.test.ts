// A code names its body and round, survives copying by hand, and cannot be made up.

import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BodyId, idOf, type RoundId } from '../../../src/domain/ids.ts';
import {
  codeText,
  isGenuine,
  readCode,
  type Sign,
} from '../../../src/domain/replies/reply-code.ts';

const D4 = idOf<RoundId>('D4');
const body = (id: string) => idOf<BodyId>(id);
const sign: Sign = (text) => [
  ...createHmac('sha256', 'a secret of the book').update(text).digest(),
];

describe('the code of a reply', () => {
  it('is round, body and eight letters made of 40 bits, five at a time', () => {
    // 00000 00001 00010 00011 | 11111 11110 11101 11100 as five bytes, by hand.
    const bytes = [0b00000000, 0b01000100, 0b00111111, 0b11111011, 0b10111100];
    expect(codeText(D4, body('STC'), () => bytes)).toBe('D4.STC.0123ZYXW');
  });

  it('needs five bytes', () => {
    expect(() => codeText(D4, body('STC'), () => [1, 2, 3, 4])).toThrow(RangeError);
  });

  it('never has a letter that looks like another', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 5, maxLength: 32 }), (bytes) => {
        expect(codeText(D4, body('STC'), () => [...bytes])).toMatch(
          /^D4\.STC\.[0-9A-HJKMNP-TV-Z]{8}$/,
        );
      }),
    );
  });

  it('is read back as it was made, for any body', () => {
    for (const id of ['STC', 'LN', 'LNg', 'TPBG', 'DN1']) {
      const code = readCode(codeText(D4, body(id), sign));
      expect(code?.bodyId).toBe(id);
      expect(code !== null && isGenuine(code, sign)).toBe(true);
    }
  });

  it('bears spaces, line breaks, wide letters and the case of its check', () => {
    for (const text of [
      ' d4.STC.7kq2mhnb'.replace('d4', 'D4'),
      'D4 . STC . 7KQ2 MHNB',
      'D4.STC.\n7KQ2MHNB\u200B',
      'Ｄ４.STC.7KQ2MHNB',
    ]) {
      expect(readCode(text), text).toEqual({ roundId: 'D4', bodyId: 'STC', check: '7KQ2MHNB' });
    }
    expect(readCode('D4.STC.oil0o1i1')?.check).toBe('01100111');
  });

  it.each(['', 'STC', 'D4.STC', 'D4.STC.7KQ2MHN', 'D4.STC.7KQ2MHNBX', '=1+1', 'D4/STC/7KQ2MHNB'])(
    'is not read out of “%s”',
    (text) => {
      expect(readCode(text)).toBeNull();
    },
  );

  it('is false for another body, another round, another letter', () => {
    const genuine = readCode(codeText(D4, body('LN'), sign));
    if (genuine === null) throw new Error('unreadable');
    expect(isGenuine({ ...genuine, bodyId: body('LNg') }, sign)).toBe(false);
    expect(isGenuine({ ...genuine, roundId: idOf<RoundId>('D5') }, sign)).toBe(false);
    const letter = genuine.check.startsWith('7') ? '8' : '7';
    expect(isGenuine({ ...genuine, check: letter + genuine.check.slice(1) }, sign)).toBe(false);
    expect(isGenuine({ ...genuine, check: '' }, sign)).toBe(false);
  });
});
