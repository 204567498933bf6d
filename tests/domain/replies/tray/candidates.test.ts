// Whose a waiting reply may be: by code, name, letter symbol, or a name much like it.

import { describe, expect, it } from 'vitest';
import { type BodyId, idOf, type RoundId, requestIdOf } from '../../../../src/domain/ids.ts';
import { candidatesOf } from '../../../../src/domain/replies/tray/candidates.ts';
import { likeness } from '../../../../src/domain/replies/tray/likeness.ts';

const asked = [
  ['STC', 'Sở Tài chính', 'Sở TC', 'STC'],
  ['STP', 'Sở Tư pháp', 'Sở TP', 'STP'],
  ['SKHDT', 'Sở Kế hoạch và Đầu tư', 'Sở KH&ĐT', 'SKHĐT'],
  ['LN', 'UBND huyện Lục Nam', 'Huyện Lục Nam', 'UBND'],
  ['LNg', 'UBND huyện Lục Ngạn', 'Huyện Lục Ngạn', 'UBND'],
] as const;
const requests = asked.map(([id, nameSnapshot]) => ({
  requestId: requestIdOf(idOf<RoundId>('D4'), idOf<BodyId>(id)),
  bodyId: idOf<BodyId>(id),
  nameSnapshot,
}));
const directory = (bodyId: BodyId) => {
  const [, , shortName = '', docCode = ''] = asked.find(([id]) => id === bodyId) ?? [];
  return { shortName, docCode };
};
const found = (reply: { token?: string; bodyRaw?: string; docNoRaw?: string }) =>
  candidatesOf({ token: '', bodyRaw: '', docNoRaw: '', ...reply }, requests, directory).map(
    ({ requestId, by }) => [requestId, ...by],
  );

describe('the candidates of a reply', () => {
  it.each([
    [{ token: 'D2.STP.00000000' }, [['PH-D4-STP', 'CODE']]],
    [{ bodyRaw: 'so tai chinh' }, [['PH-D4-STC', 'NAME']]],
    [{ bodyRaw: 'Sở Tài chính tỉnh Bắc Giang' }, [['PH-D4-STC', 'LIKE_NAME']]],
    [{ bodyRaw: 'Sở KH-ĐT' }, [['PH-D4-SKHDT', 'NAME']]],
    [{ bodyRaw: 'Sở Tài chính'.normalize('NFD') }, [['PH-D4-STC', 'NAME']]],
    [{ docNoRaw: '1203/STC-QLNS' }, [['PH-D4-STC', 'SYMBOL']]],
    [{ docNoRaw: '15/UBND-KTHT' }, []],
    [{ bodyRaw: 'Công ty X' }, []],
    [
      { token: 'D4.STP.00000000', bodyRaw: 'Sở Tài chính' },
      [
        ['PH-D4-STP', 'CODE'],
        ['PH-D4-STC', 'NAME'],
      ],
    ],
  ])('of %j are %j', (reply, expected) => {
    expect(found(reply)).toEqual(expected);
  });

  it('do not take one district for another', () => {
    expect(found({ bodyRaw: 'UBND huyện Lục Nam' })[0]).toEqual(['PH-D4-LN', 'NAME']);
    expect(likeness('Lục Ngan', 'UBND huyện Lục Ngạn')).toBe(1);
  });
});
