// Number, date and signer of a letter, from its head and its foot (Nghị định 30/2020, Phụ lục I).

import { type Day, dayOf } from '../../day.ts';
import { columnsOf, isPersonName } from './frame.ts';
import type { Line } from './lines.ts';

/** Number with symbol, and the date; blank where the registry has left them blank. */
export function headFacts(head: readonly Line[]): {
  readonly docNo: string;
  readonly docDate: Day | null;
} {
  const text = head.map(({ bare }) => bare).join('\n');
  const number =
    /(?:^|[\s])[Ss]ố\s*:?\s*(\d+[A-Za-z]?)\s*\/\s*([\p{L}\d&.]+(?:\s?[-–]\s?[\p{L}\d&.]+)*)/u.exec(
      text,
    );
  const date = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu.exec(text);
  return {
    docNo: number === null ? '' : `${number[1]}/${(number[2] ?? '').replace(/\s/gu, '')}`,
    docDate: date === null ? null : dayOf(Number(date[3]), Number(date[2]), Number(date[1])),
  };
}

const OFFICE =
  /(?:PHÓ |Q\. ?|QUYỀN )?(?:TỔNG GIÁM ĐỐC|GIÁM ĐỐC|CHỦ TỊCH|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|TRƯỞNG BAN|TRƯỞNG PHÒNG|CỤC TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|CHỈ HUY TRƯỞNG)/u;

/**
 * Who signed, with the office held.
 * @example signerIn(linesOf('KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nNguyễn Văn An')) //=> 'Nguyễn Văn An, Phó Giám đốc'
 */
export function signerIn(signature: readonly Line[]): string {
  const columns = signature.flatMap(({ raw }) => columnsOf(raw));
  const name = [...columns].reverse().find(isPersonName) ?? '';
  const held = columns.filter((column) => !/^KT\./u.test(column) && OFFICE.test(column)).pop();
  const office = held === undefined ? '' : (OFFICE.exec(held)?.[0] ?? '');
  return [name, inWords(office)].filter((text) => text !== '').join(', ');
}

/** @example inWords('PHÓ GIÁM ĐỐC') //=> 'Phó Giám đốc' */
function inWords(office: string): string {
  return office
    .toLowerCase()
    .replace(/^(phó |quyền |q\. ?)?(\p{L})/u, (_, before: string | undefined, first: string) => {
      const rank = before ?? '';
      return rank.charAt(0).toUpperCase() + rank.slice(1) + first.toUpperCase();
    })
    .replace(
      / (thanh tra|văn phòng|giám đốc)/u,
      (_, held: string) => ` ${held.charAt(0).toUpperCase()}${held.slice(1)}`,
    );
}
