// Writes the digests that are due, from the book as it stands at the moment they leave: one that had to
// wait tells today's figures, not those of the morning on which it was queued.

import { readerIn } from '../../domain/digest/digest-key.ts';
import { readerFacts, readersOf } from '../../domain/digest/readers.ts';
import type { MailText } from '../../domain/mail-templates/check-template.ts';
import { renderMail } from '../../domain/mail-templates/render-mail.ts';
import type { Member } from '../../domain/tasks/people.ts';
import { once } from '../../once.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept, Row } from '../../workbook/schema.ts';
import type { Settings } from '../../workbook/settings.ts';
import { readTemplates } from '../sending/mail-templates.ts';
import { told } from '../tell.ts';
import { digestNow } from './digest-book.ts';

type Mail = Kept<'mailQueue'>;

/**
 * Whether it changed the queue; must be called under the lock, before anything is claimed. A digest
 * that cannot be written fails with its reason and keeps no other mail back.
 */
export function writeDigests(queue: readonly Mail[], settings: Settings, office: Office): boolean {
  const now = office.clock.now();
  const due = queue.filter(
    ({ kind, status, scheduledAt }) =>
      kind === 'TIN_TUAN' && status === 'CHO' && (scheduledAt === null || scheduledAt <= now),
  );
  if (due.length === 0) return false;
  const text = digestsFor(settings, office);
  const readers = once(() => readersOf(office.tables.read('team').rows));
  const { digest: words } = wordsOf(office.language).reports;
  const set = ({ dedupeKey }: Mail): Partial<Row<'mailQueue'>> => {
    if (settings.digestDay === 'KHONG') return { status: 'HUY', error: words.switchedOff };
    try {
      const reader = readers().find(({ memberId }) => memberId === readerIn(dedupeKey));
      return reader === undefined
        ? { status: 'HUY', error: words.noReader }
        : { to: reader.email.trim(), ...text(reader) };
    } catch (error) {
      return { status: 'LOI', error: words.notWritten(told(error, office).message) };
    }
  };
  office.tables.update(
    'mailQueue',
    due.map((mail) => ({ key: mail.mailId, set: set(mail) })),
  );
  return true;
}

/** What makes the digest of each reader; the book is read at the first. */
export function digestsFor(settings: Settings, office: Office): (reader: Member) => MailText {
  const template = once(() => readTemplates(['TIN_TUAN'], office).TIN_TUAN);
  const facts = once(() => digestNow(settings, office));
  return (reader) => renderMail('TIN_TUAN', template(), { ...facts(), ...readerFacts(reader) });
}
