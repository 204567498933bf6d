// Whom a clause asks for their opinion, by the words that Vietnamese plans use for bodies.

import type { Ids } from '../../../workbook/enums.ts';

export type Audience =
  | 'LEADERS'
  | 'EXAMINERS'
  | 'UNITS'
  | 'STATE'
  | 'MINISTRY'
  | 'BUSINESS'
  | 'EXPERTS'
  | 'PEOPLE';

export interface Asked {
  readonly audience: Audience;
  /** The words that name them. */
  readonly words: string;
}

const WORDS: readonly (readonly [Audience, RegExp])[] = [
  [
    'LEADERS',
    /hội nghị giao ban|(?:tập thể\s+)?lãnh đạo\s+(?:sở|ban|UBND|tỉnh|thành phố)|ban giám đốc|giám đốc\s+sở|phó chủ tịch|chủ tịch|thường trực|ban thường vụ|ban cán sự/iu,
  ],
  [
    'UNITS',
    /(?:các\s+)?(?:phòng|đơn vị|chi cục|trung tâm)[^;]*?(?:trực\s+)?thuộc(?!\p{L})|(?:các\s+)?phòng,?\s+(?:ban|đơn vị)(?!\p{L})/iu,
  ],
  [
    'STATE',
    /(?:các\s+)?sở,\s*(?:ban|ngành)|(?<!\p{L})các sở(?!\p{L})|ban,\s*ngành|(?:UBND|ủy ban nhân dân)\s+(?:các\s+)?(?:quận|huyện|thị xã|thành phố|xã|phường)|cấp (?:huyện|xã)|các địa phương/iu,
  ],
  // Capitals tell an office from “bộ phận”, “cục bộ”.
  [
    'MINISTRY',
    /(?<!\p{L})(?:Tổng cục|Cục|Vụ|Bộ\s+\p{Lu}|Viện)(?!\p{L}\p{Ll}*\s?trưởng)|bộ,\s*ngành/u,
  ],
  [
    'BUSINESS',
    /doanh nghiệp|hiệp hội|hợp tác xã|(?:các\s+)?tổ chức(?=\s+(?:khoa học|KH|xã hội|chính trị|tín dụng|kinh tế))/iu,
  ],
  ['EXPERTS', /chuyên gia|nhà khoa học|hội thảo|hội đồng (?:tư vấn|khoa học)/iu],
  ['PEOPLE', /nhân dân (?:trên|trong)|cổng thông tin|trang thông tin|đối tượng chịu/iu],
];

/** The bodies that a clause asks, in the order in which it names them. */
export function audiencesOf(words: string, examines: boolean): Asked[] {
  if (examines) return [{ audience: 'EXAMINERS', words }];
  const found = WORDS.flatMap(([audience, pattern]) => {
    const match = pattern.exec(words);
    return match === null ? [] : [{ audience, at: match.index }];
  }).sort((a, b) => a.at - b.at);
  const [first] = found;
  if (first === undefined) {
    // A meeting that names nobody is a meeting all the same.
    return /^hội nghị/iu.test(words) ? [{ audience: 'EXPERTS', words }] : [];
  }
  // A bureau may have “Doanh nghiệp” in its own name.
  const kept = first.audience === 'MINISTRY' ? [first] : found;
  return kept.map(({ audience, at }, index) => ({
    audience,
    words: words
      .slice(index === 0 ? 0 : at, kept[index + 1]?.at)
      .replace(/[\s,;]+(?:và)?\s*$/u, ''),
  }));
}

/** The groups of the directory; leaders and examiners may be single bodies of it. */
export function groupsOf({ audience, words }: Asked): Ids<'bodyGroup'>[] {
  switch (audience) {
    case 'LEADERS':
      return ['LANH_DAO'];
    case 'EXAMINERS':
      return ['THAM_TRA'];
    case 'UNITS':
      return ['PHONG'];
    case 'MINISTRY':
      return ['BO'];
    case 'BUSINESS': {
      const groups: Ids<'bodyGroup'>[] = [];
      if (/doanh nghiệp|hợp tác xã/iu.test(words)) groups.push('DN');
      if (/tổ chức|hội/iu.test(words)) groups.push('TC');
      return groups;
    }
    case 'EXPERTS':
    case 'PEOPLE':
      return ['KHAC'];
    case 'STATE':
      return stateGroups(words);
  }
}

function stateGroups(words: string): Ids<'bodyGroup'>[] {
  const groups: Ids<'bodyGroup'>[] = [];
  if (/(?<!\p{L})sở(?!\p{L})/iu.test(words)) groups.push('SO');
  if (/(?<!\p{L})(?:ban|ngành)(?!\p{L})/iu.test(words)) groups.push('BAN');
  if (/quận|huyện|thị xã|(?:các|UBND)\s+thành phố|xã|địa phương/iu.test(words))
    groups.push('HUYEN');
  return groups.length === 0 ? ['SO'] : groups;
}
