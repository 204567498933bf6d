// Opens the dialog of the directory: look up, paste a list, confirm addresses.

import type { BodiesData, BodyShown, UnconfirmedBody } from '../../dialogs/data/bodies.ts';
import { addressFault } from '../../domain/bodies/address-fault.ts';
import { hasEnded } from '../../domain/bodies/successors.ts';
import { proseDay } from '../../domain/calendar/print.ts';
import type { Day } from '../../domain/day.ts';
import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { type Words, wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import { checkBook } from '../this-book.ts';

export function showBodies(office: Office = googleOffice()): void {
  checkBook(office);
  const words = wordsOf(office.language);
  const today = office.clock.today();
  const bodies = office.tables.read('bodies').rows;
  const data: BodiesData = {
    common: words.dialogs.common,
    words: words.dialogs.bodies,
    bodies: bodies.map((body) => bodyShown(body, today, words)),
    unconfirmed: bodies
      .filter((body) => body.confirmed !== 'CO' && !hasEnded(body, today))
      .map((body) => unconfirmed(body, words)),
  };
  office.screen.show('bodies', words.dialogs.bodies.title, data);
}

function bodyShown(body: Kept<'bodies'>, today: Day, words: Words): BodyShown {
  const contact = [body.contactName, body.phone].filter((text) => text.trim() !== '').join(', ');
  return {
    id: body.bodyId,
    name: body.officialName,
    address: body.email,
    contact,
    ...stateOf(body, today, words),
    searched: [body.bodyId, body.officialName, body.shortName, body.email, contact].join(' '),
  };
}

function stateOf(
  body: Kept<'bodies'>,
  today: Day,
  words: Words,
): Pick<BodyShown, 'state' | 'tone'> {
  const { bodies } = words.reports;
  const { validFrom, validTo, successorId } = body;
  if (validTo !== null && hasEnded(body, today)) {
    return { state: bodies.ended(proseDay(validTo), successorId), tone: '' };
  }
  if (validFrom !== null && today < validFrom) {
    return { state: bodies.begins(proseDay(validFrom)), tone: '' };
  }
  return body.confirmed === 'CO'
    ? { state: bodies.isConfirmed, tone: 'ok' }
    : { state: unconfirmed(body, words).why, tone: 'warn' };
}

function unconfirmed(body: Kept<'bodies'>, words: Words): UnconfirmedBody {
  const { bodies } = words.reports;
  const given = body.email.trim() !== '';
  const fault = given ? addressFault(body.email) : null;
  const missing = given ? bodies.whyUnread : bodies.whyNoAddress;
  return {
    id: body.bodyId,
    name: body.officialName,
    address: body.email,
    why: fault === null ? missing : bodies.whyBadAddress(fault),
    usable: given && fault === null,
  };
}
