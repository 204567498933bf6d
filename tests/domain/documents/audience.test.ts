// Whom a round addresses, in words.

import { describe, expect, it } from 'vitest';
import { audienceOf } from '../../../src/domain/documents/audience.ts';
import { documents as words } from '../../../src/text/vi/documents.ts';

const of = (
  group: 'SO' | 'BAN' | 'HUYEN' | 'PHONG' | 'BO' | 'DN' | 'TC' | 'KHAC',
  name: string,
) => ({
  group,
  name,
});

describe('the audience of a round', () => {
  it('is departments and districts in D4', () => {
    const asked = [
      of('SO', 'Sở Tài chính'),
      of('BAN', 'Ban Dân tộc'),
      of('HUYEN', 'UBND huyện Lục Nam'),
      of('HUYEN', 'UBND huyện Yên Thế'),
    ];
    expect(audienceOf(asked, words)).toEqual({
      recipients: ['Các sở, ban, ngành tỉnh', 'UBND các huyện, thành phố'],
      together: 'các cơ quan, đơn vị, địa phương',
      counted: 'cơ quan, đơn vị, địa phương',
      upward: false,
      internal: false,
    });
  });

  it('is the bureau itself in D5, addressed upwards', () => {
    const bureau = audienceOf([of('BO', 'Cục Phát triển thị trường')], words);
    expect(bureau.recipients).toEqual(['Cục Phát triển thị trường']);
    expect(bureau.together).toBe('Quý cơ quan');
    expect(bureau.upward).toBe(true);
  });

  it('is the units of the Sở in D2', () => {
    const units = audienceOf([of('PHONG', 'Phòng A'), of('PHONG', 'Phòng B')], words);
    expect(units.recipients).toEqual(['Các phòng, đơn vị thuộc Sở']);
    expect(units.internal).toBe(true);
  });

  it('names a body of no group by its own name', () => {
    const asked = [of('SO', 'Sở A'), of('SO', 'Sở B'), of('KHAC', 'Tỉnh đoàn')];
    expect(audienceOf(asked, words).recipients).toEqual(['Các sở, ban, ngành tỉnh', 'Tỉnh đoàn']);
  });

  it('is nobody when nobody is asked', () => {
    expect(audienceOf([], words)).toMatchObject({ recipients: [], upward: false, internal: false });
  });
});
