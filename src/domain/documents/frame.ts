// What every paper of the office has in common: who issues it, its number, its day, its signature.

import { proseDay } from '../calendar/print.ts';
import type { OfficeIdentity, Registration, RoundRow } from './facts.ts';
import type { Paper } from './paper.ts';
import type { DocumentWords } from './words.ts';
import { dateOrBlank } from './written-date.ts';

/** The parts of a paper that do not come from its content; `symbol` stands after a blank number. */
export function frameOf(
  office: OfficeIdentity,
  registration: Registration,
  symbol: string,
  words: DocumentWords,
): Pick<
  Paper,
  | 'orientation'
  | 'parentBody'
  | 'body'
  | 'number'
  | 'placeAndDate'
  | 'urgency'
  | 'stamp'
  | 'recipients'
  | 'bases'
  | 'signature'
  | 'annexes'
> {
  const date = dateOrBlank(registration.date, registration.today, words);
  const number = registeredNumber(registration);
  return {
    orientation: 'portrait',
    parentBody: office.parentBody,
    body: office.body,
    number: number === '' ? words.blankNumber(symbol) : words.number(number),
    placeAndDate: `${office.place}, ${date}`,
    urgency: 'THUONG',
    stamp: office.draftStamp ? words.stamp(registration.version) : '',
    recipients: [],
    bases: [],
    signature: office.signature,
    annexes: [],
  };
}

/** The number as it is written: below ten with a zero (Phụ lục I, Mục II.3); '' when there is none. */
export function registeredNumber(registration: Registration): string {
  return registration.number.trim().replace(/^(\d)(?=\/)/, '0$1');
}

/** How papers cite the plan they rest on, with number and day when the office has entered them. */
export function citedPlan(office: OfficeIdentity, words: DocumentWords): string {
  if (office.planNumber.trim() === '' || office.planDate === null) {
    return words.planUnnumbered(office.body);
  }
  return words.plan(office.planNumber.trim(), proseDay(office.planDate), office.body);
}

/** `Công văn số 345/SKHCN-QLCN ngày 23/8/2021`; '' as long as number or day is missing. */
export function citedLetter(round: RoundRow, words: DocumentWords): string {
  if (round.outDocNo.trim() === '' || round.outDocDate === null) return '';
  return words.answer.letter(round.outDocNo.trim(), proseDay(round.outDocDate));
}
