// Which forms a sweep looks at, and from which moment on.

import { at, dayOfMoment, type Moment, plusDays } from '../../domain/day.ts';
import type { KnownAnswers, Office, RawReply } from '../../ports.ts';
import type { Kept } from '../../workbook/schema.ts';

/** Which answers of open rounds a sweep looks at. */
export type Reach = 'new' | 'all' | { readonly response: string };

/** Rounds whose form may hold replies that count: open ones. */
export function isSwept(round: Kept<'rounds'>): boolean {
  return round.status === 'MO' && round.formId !== '';
}

/**
 * Rounds whose form should be closed: somebody may have opened it again in Google Forms, and what
 * was given there is not to be lost. Nothing of it counts before a person says so.
 */
export function isLeftOpen({ status, formId }: Kept<'rounds'>): boolean {
  return formId !== '' && (status === 'DONG' || status === 'TONG_HOP' || status === 'TRINH');
}

const cursorKey = ({ roundId }: Kept<'rounds'>): string => `cursor.${roundId}`;

/** Answers up to this moment have been taken in. */
export function moveCursor(round: Kept<'rounds'>, to: Moment, office: Office): void {
  office.memory.set({ [cursorKey(round)]: to });
}

/** What `read` gives, or nothing when the form cannot be read. */
export function readable(read: () => RawReply[], failed: (error: unknown) => void): RawReply[] {
  try {
    return read();
  } catch (error) {
    failed(error);
    return [];
  }
}

/** The answers of a round's form that are not taken in yet, oldest first. */
export function answersOf(
  round: Kept<'rounds'>,
  looked: {
    readonly reach: Reach;
    /** The round's replies. */
    readonly own: readonly Kept<'replies'>[];
  },
  office: Office,
): RawReply[] {
  const { reach, own } = looked;
  const done = dealtWith(own);
  if (typeof reach === 'object') {
    // A form's trigger may tell of one answer twice (platform.md §4.3).
    if (done.has(reach.response)) return [];
    const raw = office.forms.reply(round.formId, reach.response);
    return raw === null ? [] : [raw];
  }
  return office.forms.replies(round.formId, sinceOf(round, reach, own, office), done);
}

/** The answers of the form that are dealt with, each with its moment. */
function dealtWith(own: readonly Kept<'replies'>[]): KnownAnswers {
  return new Map(
    own
      .filter(({ formResponseId, processedAt }) => formResponseId !== '' && processedAt !== null)
      .map(({ formResponseId, submittedAt }) => [formResponseId, submittedAt]),
  );
}

/**
 * From when on answers are asked for. The closing of a round has looked at every one: after it the
 * daily sweep asks for what came since the last, a person's for a day more.
 */
function sinceOf(
  round: Kept<'rounds'>,
  reach: 'new' | 'all',
  own: readonly Kept<'replies'>[],
  office: Office,
): Moment | null {
  if (isLeftOpen(round)) {
    const last = own.reduce<Moment | null>(
      (latest, { submittedAt, formResponseId }) =>
        formResponseId !== '' && (submittedAt ?? '') > (latest ?? '') ? submittedAt : latest,
      null,
    );
    return reach === 'all' ? last : overlapped(last);
  }
  return reach === 'all' ? null : overlapped(office.memory.get(cursorKey(round)) as Moment | null);
}

/** A day back: the bound, the delay and the order of a form's answers are not settled (U21). */
function overlapped(when: Moment | null): Moment | null {
  return when === null ? null : at(plusDays(dayOfMoment(when), -1), 0);
}
