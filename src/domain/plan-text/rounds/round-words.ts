// How a found round is called, which files it reads, and whom it asks.

import type { Ids } from '../../../workbook/enums.ts';
import { abbreviated, capitalised, withOfficeCapital } from '../clauses.ts';
import type { KnownBody } from '../identity.ts';
import { groupsOf } from './audience.ts';
import type { FoundRound } from './found-rounds.ts';

export function titleOf({ audience, words, version }: FoundRound): string {
  const plain = withOfficeCapital(abbreviated(words)).replace(
    /\s+trên địa bàn (?:toàn )?(?:tỉnh|thành phố)$/iu,
    '',
  );
  if (audience === 'EXAMINERS') return `Thẩm tra của ${plain}`;
  const meets = audience === 'LEADERS' && !/^hội/iu.test(plain) && /^lần \d/u.test(version);
  return capitalised(meets ? `${plain} cho ý kiến dự thảo ${version}` : plain);
}

export function partsOf(
  { audience, version }: FoundRound,
  parts: readonly Ids<'part'>[],
): Ids<'part'>[] {
  const whole: readonly Ids<'part'>[] = parts.length === 0 ? ['DA'] : parts;
  if (/đề cương/u.test(version) || audience === 'BUSINESS' || audience === 'PEOPLE') return ['DA'];
  return audience === 'MINISTRY'
    ? whole.filter((part) => part === 'BC' || part === 'DA')
    : [...whole];
}

/** A leader who stands in the directory is asked by id; everybody else by group. */
export function askedOf(one: FoundRound, bodies: readonly KnownBody[]): string[] {
  if (one.audience === 'LEADERS') {
    const words = one.words.toLowerCase();
    const known = bodies.find(
      ({ group, officialName }) =>
        group === 'LANH_DAO' && words.includes(officialName.toLowerCase()),
    );
    if (known !== undefined) return [known.bodyId];
  }
  return groupsOf(one);
}
