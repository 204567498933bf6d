// What the bundle brings along for a platform without TextEncoder and matchAll.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type hasOwn, matches, supply, Utf8Encoder } from '../src/shims.ts';

describe('the encoder', () => {
  it('writes Vietnamese as UTF-8', () => {
    expect([...new Utf8Encoder().encode('Đề')]).toEqual([0xc4, 0x90, 0xe1, 0xbb, 0x81]);
  });

  it('agrees with the standard one on any text, lone surrogates included', () => {
    const units = fc
      .array(fc.integer({ min: 0, max: 0xffff }))
      .map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(fc.oneof(units, fc.string({ unit: 'binary' })), (text) => {
        expect([...new Utf8Encoder().encode(text)]).toEqual([...new TextEncoder().encode(text)]);
      }),
    );
  });
});

describe('every match', () => {
  it('agrees with matchAll, empty matches included', () => {
    for (const expression of [/a(.)/g, /x*/g, /(?<word>\w+)/g]) {
      const text = 'abacus xx ad';
      expect([...matches(text, expression)]).toEqual([...text.matchAll(expression)]);
    }
  });

  it('comes to an end in letters of two units', () => {
    for (const expression of [/(?=\p{L})/gu, /x*/gu, /(?=[\ud835])/g]) {
      const text = '2.𝝥 chương 𝝥𝝥';
      expect([...matches(text, expression)]).toEqual([...text.matchAll(expression)]);
    }
  });

  it('leaves the expression as it was', () => {
    const expression = /a/g;
    expect([...matches('aaa', expression)]).toHaveLength(3);
    expect(expression.lastIndex).toBe(0);
  });

  it('refuses an expression that is not global', () => {
    expect(() => [...matches('a', /a/)]).toThrow(TypeError);
  });
});

describe('supplying a realm', () => {
  it('gives what is missing and leaves what is there', () => {
    const kept = class Kept {};
    const bare: { TextEncoder?: unknown } = {};
    const rich = { TextEncoder: kept };
    const text: { matchAll?: (expression: RegExp) => Iterable<unknown> } = {};
    const objects: { hasOwn?: typeof hasOwn } = {};
    supply(bare, text, objects);
    supply(rich, {}, Object);
    expect(bare.TextEncoder).toBe(Utf8Encoder);
    expect(rich.TextEncoder).toBe(kept);
    expect([...(text.matchAll?.call('aba', /a/g) ?? [])]).toHaveLength(2);
    expect(objects.hasOwn?.({ a: undefined }, 'a')).toBe(true);
    expect(objects.hasOwn?.(Object.create({ a: 1 }), 'a')).toBe(false);
  });
});
