// What the fields of a mail stand for, from the rows of a round and of one request.

import type { Row } from '../../workbook/schema.ts';
import type { Settings } from '../../workbook/settings.ts';
import { isEndOfDay, proseDay, proseMoment } from '../calendar/print.ts';
import { type Day, dayOfMoment, type Moment } from '../day.ts';
import type { DossierFile } from '../documents/facts.ts';
import { tidyNumber } from '../documents/letter-number.ts';
import type { MailFacts } from './fields.ts';

/** Words that the fields need; see src/text/vi. */
export interface MailFactWords {
  readonly letterWithNumber: (number: string, date: string) => string;
  readonly letterWithoutNumber: string;
  readonly yes: string;
  /** “chậm nhất hết ngày 01/9/2021 (thứ Tư)” */
  readonly latest: (due: Moment) => string;
  /** “Khẩn” */
  readonly urgency: Readonly<Record<Exclude<Row<'rounds'>['urgency'], null>, string>>;
}

export type MailRound = Pick<
  Row<'rounds'>,
  'draftVersion' | 'outDocNo' | 'outDocDate' | 'silencePolicy' | 'urgency' | 'formLink'
>;

export interface MailSubject {
  readonly settings: Pick<Settings, 'programme' | 'shortProgramme' | 'office' | 'contact'>;
  readonly round: MailRound;
  readonly files: readonly DossierFile[];
  /** The name as the request was sent under it. */
  readonly bodyName: string;
  readonly requestId: string;
  readonly code: string;
  /** Null before a draft's deadline is chosen. */
  readonly dueAt: Moment | null;
  readonly today: Day;
}

/** Where the code of a body goes in the link of a form. */
const CODE = '{{CODE}}';

/** The fields that every template shares, for a body that has its request. */
export function factsOfRequest(
  request: Pick<Row<'requests'>, 'nameSnapshot' | 'requestId' | 'token' | 'dueAt'>,
  around: Omit<MailSubject, 'bodyName' | 'requestId' | 'code' | 'dueAt'>,
  words: MailFactWords,
): MailFacts {
  const { nameSnapshot: bodyName, requestId, token: code, dueAt } = request;
  return mailFacts({ ...around, bodyName, requestId, code, dueAt }, words);
}

/** The fields that every template shares. */
export function mailFacts(
  { settings, round, files, bodyName, requestId, code, dueAt, today }: MailSubject,
  words: MailFactWords,
): MailFacts {
  const { urgency } = round;
  return {
    tenCoQuan: bodyName,
    donVi: settings.office,
    tenDeAn: settings.programme,
    tenNgan: settings.shortProgramme,
    lan: round.draftVersion,
    taiLieu: files.map(({ name }) => name).join('; '),
    canCu: letterOf(round, words),
    han: dueAt === null ? '…' : shortDue(dueAt),
    hanDayDu: dueAt === null ? '…' : words.latest(dueAt),
    lienKet: round.formLink.replace(CODE, () => code),
    maPhieu: code,
    dauMoi: settings.contact.replace(/\.\s*$/, ''),
    soThamChieu: requestId,
    khan: urgency === null || urgency === 'THUONG' ? '' : words.urgency[urgency].toUpperCase(),
    imLang: round.silencePolicy === 'SILENCE_AGREES' ? words.yes : '',
    homNay: proseDay(today),
  };
}

/**
 * A deadline in few words, as a subject has room for.
 * @example shortDue(moment('2021-09-01T23:59')) //=> '01/9/2021'
 */
export function shortDue(due: Moment): string {
  return isEndOfDay(due) ? proseDay(dayOfMoment(due)) : proseMoment(due);
}

function letterOf({ outDocNo, outDocDate }: MailRound, words: MailFactWords): string {
  const number = tidyNumber(outDocNo);
  return number === '' || outDocDate === null
    ? words.letterWithoutNumber
    : words.letterWithNumber(number, proseDay(outDocDate));
}
