// The frame of an official letter (Nghị định 30/2020): what stands above its text, and the signature below.

import type { Line } from './lines.ts';
import { markOf } from './marks.ts';
import { asksForSomething, leadsIn } from './phrases.ts';

export type FramePart = 'HEAD' | 'SIGNATURE' | null;

/** How far down a letterhead may reach, in lines that are not blank. */
const LONGEST_HEAD = 30;

/** For each line which part of the frame it is; null for the text of the letter. */
export function frameOf(lines: readonly Line[]): FramePart[] {
  const parts: FramePart[] = lines.map(({ bare }) => (isPageNumber(bare) ? 'HEAD' : null));
  for (let index = 0; index < headEnd(lines); index += 1) parts[index] = 'HEAD';
  for (const [from, to] of signatures(lines, headEnd(lines))) {
    for (let index = from; index < to; index += 1) parts[index] = 'SIGNATURE';
  }
  return parts;
}

function isPageNumber(bare: string): boolean {
  return /^(?:[-–]\s*)?\d{1,3}(?:\s*[-–])?$|^trang \d+(?:\s?\/\s?\d+)?$/iu.test(bare);
}

const hasLetters = (text: string): boolean => /\p{L}/u.test(text);
const isCapitals = (text: string): boolean => hasLetters(text) && text === text.toUpperCase();

function isHeadLine(bare: string): boolean {
  return (
    (isCapitals(bare) && bare.length < 140 && markOf(bare) === null) ||
    /độc lập\s*[-–]\s*tự do/iu.test(bare) ||
    /^số\s*:?\s*\d*\s*\/\s*[\p{Lu}\d]/iu.test(bare) ||
    /^số\s*:?\s*\d+/iu.test(bare) ||
    /(?:^|,\s)ngày\s+[\d…. ]*\s*tháng\s+[\d…. ]*\s*năm\s+\d{4}$/iu.test(bare) ||
    /^(?:v\/v|về việc)/iu.test(bare) ||
    /^[-_–—=*~\s.]{3,}$/u.test(bare)
  );
}

/** Where the text begins: behind the addressee; without one, behind what can only be a letterhead. */
function headEnd(lines: readonly Line[]): number {
  const addressee = lines.findIndex(({ bare }) => /^kính gửi/iu.test(bare));
  let end = 0;
  let subject = false;
  while (end < Math.min(lines.length, LONGEST_HEAD)) {
    const bare = lines[end]?.bare ?? '';
    if (end === addressee) return addresseeEnd(lines, addressee);
    // The subject goes on over short lines, until the addressee.
    const goesOn = subject && addressee > end && bare.length < 70 && markOf(bare) === null;
    if (!isHeadLine(bare) && !goesOn) break;
    subject = subject || /^(?:v\/v|về việc)/iu.test(bare);
    end += 1;
  }
  return end;
}

const ADDRESSEE =
  /^(?:[-–+•*]\s*)?(?:sở|ủy ban|uỷ ban|ubnd|các|văn phòng|phòng|cục|chi cục|ban|ông|bà|đồng chí|quý|bộ|\()/iu;

function addresseeEnd(lines: readonly Line[], from: number): number {
  let end = from + 1;
  const first = lines[from]?.bare ?? '';
  const listed = /:$/u.test(first);
  while (end < lines.length && end - from < 8) {
    const { bare, blankBefore } = lines[end] ?? { bare: '', blankBefore: true };
    if (leadsIn(bare) || asksForSomething(bare) || bare.endsWith(':')) break;
    const item = listed && ADDRESSEE.test(bare) && bare.length < 90;
    const wrapped = !blankBefore && bare.length < 45 && markOf(bare) === null;
    if (!item && !wrapped) break;
    end += 1;
  }
  return end;
}

const TITLE =
  /(?:GIÁM ĐỐC|CHỦ TỊCH|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|TRƯỞNG BAN|TRƯỞNG PHÒNG|CỤC TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|CHỈ HUY TRƯỞNG|THỦ TRƯỞNG|BÍ THƯ)/u;
const isTitle = (text: string): boolean => isCapitals(text) && text.length < 60 && TITLE.test(text);
const isRecipients = (text: string): boolean => /^nơi nhận/iu.test(text);

/** Columns that stood side by side come as one line with a gap. */
export function columnsOf(raw: string): string[] {
  return raw
    .normalize('NFC')
    .split(/\t|\s{3,}/u)
    .map((column) => column.trim())
    .filter((column) => column !== '');
}

/** A name such as Nguyễn Văn A: some words, each with a capital. */
export function isPersonName(text: string): boolean {
  const bare = text.replace(/^(?:ThS|TS|PGS|GS|BS|KS)\.?\s*/u, '');
  return /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,5}$/u.test(bare) && bare.length < 40;
}

function isSignatureColumn(text: string): boolean {
  return (
    isRecipients(text) ||
    isTitle(text) ||
    /^(?:KT|TL|TM|TUQ|Q)\.\s*\p{Lu}/u.test(text) ||
    /^\(?(?:đã ký|ký tên|đã ký số|signed)/iu.test(text) ||
    /^(?:người ký|thời gian ký|ngày ký|cơ quan|email)\s*:/iu.test(text) ||
    /^[-_–—=*~.\s/]{2,}$/u.test(text) ||
    (isCapitals(text) && text.length < 60 && markOf(text) === null) ||
    isPersonName(text)
  );
}

const isRecipient = (text: string): boolean =>
  /^[-–+•*]\s*\S/u.test(text) && text.length < 90 && !asksForSomething(text) && !/:$/u.test(text);

/** Stretches of lines that hold a signature or a list of recipients, wherever they stand. */
function signatures(lines: readonly Line[], from: number): [number, number][] {
  const found: [number, number][] = [];
  let index = from;
  while (index < lines.length) {
    const columns = columnsOf(lines[index]?.raw ?? '');
    const begins = columns.some(
      (column) =>
        isRecipients(column) || isTitle(column) || /^(?:KT|TL|TM|TUQ)\.\s*\p{Lu}{2}/u.test(column),
    );
    if (!begins || !columns.every((column) => isSignatureColumn(column) || isRecipient(column))) {
      index += 1;
      continue;
    }
    let end = index;
    let recipients = false;
    while (end < lines.length) {
      const parts = columnsOf(lines[end]?.raw ?? '');
      recipients = recipients || parts.some(isRecipients);
      const listed = recipients;
      if (!parts.every((part) => isSignatureColumn(part) || (listed && isRecipient(part)))) break;
      end += 1;
    }
    found.push([index, end]);
    index = Math.max(end, index + 1);
  }
  return found;
}
