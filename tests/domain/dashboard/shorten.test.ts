import { describe, expect, it } from 'vitest';
import { shorten } from '../../../src/domain/dashboard/shorten.ts';

describe('a text shortened to its line', () => {
  it.each([
    ['Lấy ý kiến', 10, 'Lấy ý kiến'],
    ['Lấy ý kiến các sở', 16, 'Lấy ý kiến các…'],
    ['Lấy ý kiến các sở', 10, 'Lấy ý…'],
    ['Lấy ý kiến các sở', 11, 'Lấy ý kiến…'],
    ['x'.repeat(20), 10, `${'x'.repeat(9)}…`],
    ['', 5, ''],
  ])('%j in %i characters is %j', (text, length, short) => {
    expect(shorten(text, length)).toBe(short);
    expect(short.length).toBeLessThanOrEqual(length);
  });
});
