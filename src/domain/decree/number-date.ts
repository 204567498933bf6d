// Number and symbol, place and date (Mục II.3, II.4; Phụ lục III, Mục I).

import type { Anatomy, PaperKind } from './anatomy.ts';
import { finding, lookFindings } from './look-findings.ts';
import { type Piece, plain } from './placed.ts';
import type { Finding } from './rules.ts';
import { typeCodes } from './type-codes.ts';

export function numberDateFindings(anatomy: Anatomy): Finding[] {
  const { kind, number, date } = anatomy;
  if (kind === 'KHAC') return [];
  // A biên bản, and a table that goes with another paper, may bear no number.
  const needed = kind !== 'BIEN_BAN' && !isUnnumbered(anatomy.type);
  return [
    ...(number === null
      ? needed
        ? [finding('NUMBER_MISSING')]
        : []
      : numberFindings(number, kind, anatomy.type)),
    ...(date === null ? (needed ? [finding('DATE_MISSING')] : []) : dateFindings(date, number)),
  ];
}

/** What offices set like a type and the decree does not name as one bears no number of its own. */
const isUnnumbered = (type: Piece | null): boolean =>
  /^(bảng|danh mục|danh sách|mục lục|tập hợp|đề cương|tóm tắt)/iu.test(plain(type?.text ?? ''));

function numberFindings(number: Piece, kind: PaperKind, type: Piece | null): Finding[] {
  const text = plain(number.text);
  const add = (rule: Parameters<typeof finding>[0]): Finding => finding(rule, text, text);
  const found = lookFindings('NUMBER', number);
  if (!/^Số\s*:/u.test(text)) found.push(add('NUMBER_COLON'));
  const [, counted = '', symbol = ''] =
    /^số\s*:?\s*([^/]*)\/(.*)$/iu.exec(number.text.trim().normalize('NFC')) ?? [];
  if (/^0*[1-9]$/.test(counted.trim()) && !/^0[1-9]$/.test(counted.trim()))
    found.push(add('NUMBER_ZERO'));
  if (/\s/.test(symbol.trim()) || /\d\s+$/.test(counted) || /^\s/.test(symbol))
    found.push(add('NUMBER_MARKS'));
  const groups = symbol
    .replace(/\s/g, '')
    .split(/[-–—]/)
    .filter((group) => group !== '');
  const lower = groups.some((group) => /\p{Ll}/u.test(group) && !typeCodes.mixed.includes(group));
  if (lower) found.push(add('NUMBER_CAPITALS'));
  found.push(...symbolFindings(groups[0] ?? '', kind, type, add));
  return found;
}

/** A công văn has no code of a type; a paper of a type begins with it. */
function symbolFindings(
  first: string,
  kind: PaperKind,
  type: Piece | null,
  add: (rule: 'NUMBER_SYMBOL') => Finding,
): Finding[] {
  if (first === '' || /[.…_]/.test(first)) return [];
  if (kind === 'CONG_VAN') {
    const isCode = [...typeCodes.byName.values()].includes(first);
    return isCode ? [add('NUMBER_SYMBOL')] : [];
  }
  const name = plain(type?.text ?? '').toLowerCase();
  const code = [...typeCodes.byName].find(([one]) => name.startsWith(one))?.[1];
  return code !== undefined && code !== first ? [add('NUMBER_SYMBOL')] : [];
}

function dateFindings(date: Piece, number: Piece | null): Finding[] {
  const text = plain(date.text);
  const add = (rule: Parameters<typeof finding>[0]): Finding => finding(rule, text, text);
  const found = lookFindings('DATE', date);
  const place = /^(.*?)\s*(,?)\s*ngày/iu.exec(text);
  if (place !== null && place[1] !== '' && place[2] !== ',') found.push(add('DATE_COMMA'));
  if (/^\p{Ll}/u.test(text) && !/^ngày/u.test(text)) found.push(add('DATE_PLACE'));
  const [, day = '', month = ''] = /ngày\s*(\d*)[^\d]*?tháng\s*(\d*)/iu.exec(text) ?? [];
  const wrongDay = /^[1-9]$/.test(day);
  const wrongMonth = /^[12]$/.test(month) || /^0[3-9]$/.test(month);
  if (wrongDay || wrongMonth) found.push(add('DATE_ZERO'));
  if (number !== null && !isLevel(number, date)) found.push(add('DATE_LEVEL'));
  return found;
}

/** One paragraph, or cells of one row where both are as far down. */
function isLevel(number: Piece, date: Piece): boolean {
  const [one, other] = [number.at, date.at];
  if (one.index === other.index) return true;
  return one.table !== null && one.table === other.table && one.column !== other.column;
}
