// Logs one contact with a body by telephone, Zalo, paper or in person; may correct the directory.

import type { ContactLogged } from '../../dialogs/data/contacts.ts';
import { cleaned } from '../../domain/bodies/paste.ts';
import { proseDay } from '../../domain/calendar/print.ts';
import { momentAfter } from '../../domain/day.ts';
import { type ContactId, idOf, nextId } from '../../domain/ids.ts';
import { Problem } from '../../domain/problem.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept, Row } from '../../workbook/schema.ts';
import type { ContactInput } from '../input/contacts.ts';
import { findRound } from '../opening/plan-opening.ts';
import { record } from '../record.ts';
import { checkBook } from '../this-book.ts';
import { contactLine } from './call-shown.ts';

/** Minutes within which the same words are the same contact, sent again. */
const AGAIN = 1;

/** Fewer digits are no telephone number of this country. */
const FEWEST_DIGITS = 8;

/**
 * Writes the contact; the same one sent again within a minute is written once. Throws
 * `ROUND.WRONG_STATE`, `BODY.NOT_INVITED`, `INPUT.MISSING`, `CONTACT.PROMISED_PAST`,
 * `CONTACT.BAD_PHONE`, and writes nothing.
 */
export function logContact(input: ContactInput, office: Office): ContactLogged {
  return office.locked(() => {
    checkBook(office);
    const words = wordsOf(office.language);
    const body = bodyOf(input, office);
    checkInput(input, office);
    const known = office.tables.read('contacts').rows;
    const contact = contactRow(input, body.name, known, office);
    const again = known.some((row) => isSame(row, contact));
    if (!again) office.tables.append('contacts', [contact]);
    const updated = input.updates ? updateDirectory(input, body.row, office) : false;
    if (!again || updated) {
      record(office, [
        {
          action: 'CONTACT',
          entity: 'contacts',
          entityId: contact.contactId,
          detail: words.deeds.contacted(input.roundId, input.bodyId, updated),
        },
      ]);
    }
    return {
      told: words.reports.contacts.logged(body.name),
      contact:
        updated && cleaned(input.person) !== ''
          ? cleaned(input.person)
          : (body.row?.contactName ?? ''),
      phone:
        updated && cleaned(input.phone) !== '' ? cleaned(input.phone) : (body.row?.phone ?? ''),
      lastContact: contactLine(contact, words),
    };
  });
}

interface CalledBody {
  readonly name: string;
  readonly row: Kept<'bodies'> | undefined;
}

/** The body under the name that its request bears. */
function bodyOf({ roundId, bodyId }: ContactInput, { tables }: Office): CalledBody {
  const { status } = findRound(tables.read('rounds').rows, roundId);
  if (status !== 'MO' && status !== 'DONG') {
    throw new Problem('ROUND.WRONG_STATE', {
      round: roundId,
      state: status ?? 'NHAP',
      needed: 'MO',
    });
  }
  const request = tables
    .read('requests')
    .rows.find((row) => row.roundId === roundId && row.bodyId === bodyId);
  if (request === undefined)
    throw new Problem('BODY.NOT_INVITED', { body: bodyId, round: roundId });
  const row = tables.read('bodies').rows.find((body) => body.bodyId === bodyId);
  return { name: request.nameSnapshot, row };
}

function checkInput({ outcome, promised, phone }: ContactInput, office: Office): void {
  if (outcome.trim() === '') throw new Problem('INPUT.MISSING', { field: 'outcome' });
  const today = office.clock.today();
  if (promised !== null && promised < today) {
    throw new Problem('CONTACT.PROMISED_PAST', { day: promised, today });
  }
  const digits = phone.replace(/\D/g, '').length;
  if (phone.trim() !== '' && (digits < FEWEST_DIGITS || phone.length > 60)) {
    throw new Problem('CONTACT.BAD_PHONE', { found: phone.slice(0, 40) });
  }
}

function contactRow(
  input: ContactInput,
  bodyName: string,
  known: readonly Kept<'contacts'>[],
  office: Office,
): Row<'contacts'> {
  const { contacts } = wordsOf(office.language).reports;
  const said = input.outcome.normalize('NFC').trim();
  const { promised } = input;
  return {
    contactId: idOf<ContactId>(
      nextId(
        'LH-',
        4,
        known.map(({ contactId }) => contactId),
      ),
    ),
    at: office.clock.now(),
    roundId: input.roundId,
    bodyId: input.bodyId,
    bodyName,
    channel: input.channel,
    person: cleaned(input.person),
    outcome: promised === null ? said : contacts.promising(said, proseDay(promised)),
    by: office.person,
  };
}

function isSame(one: Row<'contacts'>, other: Row<'contacts'>): boolean {
  const { roundId, bodyId, channel, person, outcome, at } = other;
  return (
    one.roundId === roundId &&
    one.bodyId === bodyId &&
    one.channel === channel &&
    one.person === person &&
    one.outcome === outcome &&
    one.at !== null &&
    at !== null &&
    at <= momentAfter(one.at, AGAIN)
  );
}

/** Puts the person and the telephone into the directory; an empty field erases nothing. */
function updateDirectory(
  input: ContactInput,
  body: Kept<'bodies'> | undefined,
  office: Office,
): boolean {
  if (body === undefined) return false;
  const person = cleaned(input.person) || body.contactName;
  const phone = cleaned(input.phone) || body.phone;
  if (person === body.contactName && phone === body.phone) return false;
  const set = { contactName: person, phone };
  office.tables.update('bodies', [{ key: body.bodyId, set }]);
  return true;
}
