// The members of the drafting team, and the signer who decides: role and unit read out of their position.

import type { Ids } from '../../workbook/enums.ts';
import { capitalised } from './clauses.ts';
import { memberOf } from './team-lines.ts';

export interface ReadMember {
  /** `TV1` … in the order of the plan; `GD` for the signer. */
  readonly memberId: string;
  readonly honorific: string;
  readonly fullName: string;
  readonly position: string;
  readonly unit: string;
  readonly teamRole: Ids<'teamRole'>;
  /** In the words of the plan; '' for the signer, who stands outside the team. */
  readonly roleText: string;
}

/** The members that these lines name, in their order. */
export function teamOf(lines: readonly string[]): ReadMember[] {
  return lines.flatMap(written).map((member, index) => ({ ...member, memberId: `TV${index + 1}` }));
}

function written(line: string): Omit<ReadMember, 'memberId'>[] {
  const member = memberOf(line);
  if (member === null) return [];
  return [{ ...member, unit: unitOf(member.position), teamRole: roleOf(member.roleText) }];
}

function roleOf(text: string): Ids<'teamRole'> {
  if (/thư ký/iu.test(text)) return 'THU_KY';
  return /^(?:làm\s+)?(?:tổ trưởng|trưởng ban)/iu.test(text) ? 'TO_TRUONG' : 'THANH_VIEN';
}

const UNIT_AFTER: readonly (readonly [RegExp, string])[] = [
  [/^(?:(?:quyền|phó)\s+)?trưởng phòng\s+/iu, 'Phòng '],
  [/^(?:phó\s+)?chánh (văn phòng|thanh tra)\s+/iu, '$1 '],
  [/^(?:phó\s+)?(?:chi )?cục trưởng\s+(?=chi cục|cục)/iu, ''],
  [/^(?:phó\s+)?giám đốc\s+(?=trung tâm|quỹ|ban)/iu, ''],
  [/^(?:phó\s+)?trưởng ban\s+/iu, 'Ban '],
  [/^.*?(?=(?:phòng|chi cục|trung tâm|văn phòng|thanh tra|ban)\s+\p{Lu})/iu, ''],
];
const LEADER = /^(?:phó\s+)?(?:giám đốc|chủ tịch|bí thư)(?:\s+(?:sở|UBND\s.*))?$/iu;

/**
 * The unit that a position is held in; '' when it names none.
 * @example unitOf('Trưởng phòng Quản lý Khoa học') //=> 'Phòng Quản lý Khoa học'
 */
function unitOf(position: string): string {
  if (LEADER.test(position)) return 'Lãnh đạo Sở';
  for (const [pattern, unit] of UNIT_AFTER) {
    if (pattern.test(position) && position.replace(pattern, unit) !== position) {
      return capitalised(position.replace(pattern, unit));
    }
  }
  return '';
}

/** The signer as a member outside the team: a Director signs and gives the conclusions. */
export function signerMember(title: string, fullName: string): ReadMember | null {
  const office = /(?:phó\s+)?giám đốc/iu.exec(title)?.[0];
  if (office === undefined || fullName === '') return null;
  return {
    memberId: 'GD',
    honorific: '',
    fullName,
    position: `${capitalised(office.toLowerCase())} Sở`,
    unit: 'Lãnh đạo Sở',
    teamRole: 'LANH_DAO',
    roleText: '',
  };
}
