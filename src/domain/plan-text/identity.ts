// Who issued the plan and for which Đề án: what the text says, and what follows from it by rule.

import { type Day, dayOf } from '../day.ts';
import { everyMatch } from '../every-match.ts';
import { unmarked } from './marks.ts';
import type { OutlineLine, Role } from './outline.ts';

export interface ReadIdentity {
  /** Name of the Đề án, without quotation marks. */
  readonly deAn: string;
  readonly documentType: string;
  readonly title: string;
  readonly ownBodyId: string;
  readonly issuer: string;
  readonly parentBody: string;
  readonly province: string;
  readonly place: string;
  readonly agencyCode: string;
  readonly unitCode: string;
  readonly draftingUnit: string;
  readonly signerTitle: string;
  readonly signerName: string;
  /** '' and null where the text gives none: to be asked for, never made up. */
  readonly planNumber: string;
  readonly planDate: Day | null;
}

/** A body of the directory, to know the office by its name. */
export interface KnownBody {
  readonly bodyId: string;
  readonly officialName: string;
  readonly group: string | null;
}

const CAPITAL = "\\p{Lu}[\\p{Ll}'’-]+";
const PROVINCE = new RegExp(
  `(?<!\\p{L})(tỉnh|thành phố)\\s+(${CAPITAL}(?:\\s${CAPITAL}){0,3})(?!\\p{L})`,
  'gu',
);
const ISSUER = /^(.+?)\s+(?:xây dựng|ban hành|lập|đề ra)\s+kế hoạch/iu;
const NUMBER = /số\s*:?\s*(\d+\s?\/\s?KH[-–]?[\p{L}\d&-]*)/iu;
const DATED = /^(.*?),?\s*ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu;

export function identityOf(
  lines: readonly OutlineLine[],
  units: readonly string[],
  bodies: readonly KnownBody[],
): ReadIdentity {
  const of = (role: Role): string[] =>
    lines.filter((one) => one.role === role).map(({ line }) => line.text);
  const [type = ''] = of('TYPE');
  const title = [type.replace(/^KẾ HOẠCH\s*/u, ''), ...of('TITLE')]
    .filter((text) => text !== '')
    .join(' ');
  const head = of('LETTERHEAD').flatMap((text) => text.split('\t'));
  const whole = lines.map(({ line }) => line.text).join('\n');
  const issuer = ISSUER.exec(of('OPENING').join(' '))?.[1] ?? '';
  const dated = head.map((text) => DATED.exec(text)).find((match) => match !== null);
  const planNumber = (NUMBER.exec(head.join('\n'))?.[1] ?? '').replace(/\s/gu, '');
  const { province, place } = provinceOf(whole);
  const own = bodies.find(({ officialName }) => officialName === issuer)?.bodyId;
  const symbol = /^\d+\/KH-?(.+)$/u.exec(planNumber)?.[1]?.split('-')[0];
  const agencyCode = symbol ?? initialsOf(issuer);
  const unitCode = unitCodeOf(of('RECIPIENT'));
  const signer = of('SIGNER');
  return {
    deAn: quotedName(title) || quotedName(whole),
    documentType: type === '' ? '' : 'KẾ HOẠCH',
    title,
    ownBodyId: own ?? plain(agencyCode),
    issuer,
    parentBody: province === '' ? '' : `UBND ${province}`,
    province,
    place: dated?.[1]?.trim() || place,
    agencyCode,
    unitCode,
    draftingUnit: units.find((unit) => hasInitials(unit, unitCode)) ?? '',
    signerTitle: signer[0] ?? '',
    signerName: signer.find((text) => /\p{Ll}/u.test(text)) ?? '',
    planNumber,
    planDate: dated ? dayOf(Number(dated[4]), Number(dated[3]), Number(dated[2])) : null,
  };
}

/** What stands in quotation marks after “Đề án”; to the end where they are never closed. */
function quotedName(text: string): string {
  const match = /đề án\s*(?:“([^”\n]*)|"([^"\n]*))/iu.exec(text);
  const name = match?.[1] ?? match?.[2];
  if (name !== undefined) return name.trim();
  return /đề án\s+(\p{Lu}[^\n“"]+?)[.\s]*$/u.exec(text)?.[1]?.trim() ?? '';
}

/** The province that is named most. */
function provinceOf(text: string): { province: string; place: string } {
  const counts = new Map<string, number>();
  let most = { province: '', place: '', count: 0 };
  for (const match of everyMatch(PROVINCE, text)) {
    const province = match[0];
    const count = (counts.get(province) ?? 0) + 1;
    counts.set(province, count);
    if (count > most.count) most = { province, place: match[2] ?? '', count };
  }
  return { province: most.province, place: most.place };
}

/**
 * The letters that stand for an office in its documents' symbols, “và” left out.
 * @example initialsOf('Sở Khoa học và Công nghệ') //=> 'SKHCN'
 */
function initialsOf(name: string): string {
  return name
    .split(/[\s,–-]+/u)
    .filter((word) => word !== '' && word.toLowerCase() !== 'và')
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');
}

/** “Lưu: VT, QLCN.” names the unit that drafts. */
function unitCodeOf(recipients: readonly string[]): string {
  const kept = recipients.map(unmarked).find((line) => /^Lưu/u.test(line)) ?? '';
  const codes = kept.replace(/^Lưu\s*:?/u, '').match(/\p{Lu}[\p{Lu}\d]+/gu) ?? [];
  return codes.find((code) => code !== 'VT') ?? '';
}

function hasInitials(unit: string, code: string): boolean {
  const initials = initialsOf(unit.replace(/^(?:Phòng|Ban)\s+/u, ''));
  return code !== '' && (initials.startsWith(code) || initialsOf(unit) === code);
}

/** Ids are ASCII. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/Đ/g, 'D')
    .replace(/[^A-Za-z0-9_]/g, '');
