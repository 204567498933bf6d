// What the dialog warns of before a round is opened: days, bodies without a usable address, settings left blank.

import { isAddress } from '../../domain/outbox/address.ts';
import type { Office } from '../../ports.ts';
import type { Words } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import type { Opening } from './plan-opening.ts';

/** What a person should mend or know before the round is opened; none of it forbids the opening. */
export function openingWarnings(opening: Opening, office: Office, words: Words): string[] {
  const { preview } = words.reports;
  const { doubts, consequence, settings } = opening;
  const book = office.tables.names;
  const named = (list: readonly Kept<'bodies'>[]) =>
    list.map((body) => preview.bodyAt(body.officialName, body.rowNumber));
  return [
    ...dateWarnings(opening, words),
    ...(consequence?.breaksPhase === true ? [preview.afterPhase] : []),
    ...(doubts.unconfirmed.length > 0
      ? [preview.unconfirmedWarning(named(doubts.unconfirmed), book)]
      : []),
    ...(doubts.withoutAddress.length > 0
      ? [preview.noAddressWarning(named(doubts.withoutAddress), book)]
      : []),
    ...doubts.badAddress.map((body) =>
      words.errors['BODY.BAD_ADDRESS'](
        {
          body: body.officialName,
          address:
            [body.email, body.ccEmail].find((text) => isGiven(text) && !isAddress(text)) ?? '',
          row: body.rowNumber,
        },
        book,
      ),
    ),
    ...(settings.contact === '' && opening.round.mode === 'BIEU_MAU'
      ? [preview.contactMissing]
      : []),
    ...(settings.planNumber === '' && !opening.meeting ? [preview.planMissing] : []),
  ];
}

/** A day of sending that nobody works on, and a phase whose end lies before its start. */
function dateWarnings({ round, phases, consequence }: Opening, words: Words): string[] {
  const off = consequence?.sendDayOff ?? null;
  const phase = phases.find(({ phaseId }) => phaseId === round.phaseId);
  const { planStart: start = null, planEnd: end = null } = phase ?? {};
  return [
    ...(off === null
      ? []
      : [words.reports.preview.sendDayOff(words.calendar.dayWithWeekday(off.day), off.name)]),
    ...(start !== null && end !== null && end < start
      ? [words.plan.anomaly({ code: 'REVERSED', phaseId: round.phaseId, start, end })]
      : []),
  ];
}

const isGiven = (text: string): boolean => text.trim() !== '';
