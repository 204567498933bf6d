// Who reads the digest: the leaders of the team.

import type { MailFacts } from '../mail-templates/fields.ts';
import { isAddress } from '../outbox/address.ts';
import { activeMembers, calledAs, type Member } from '../tasks/people.ts';

/** Every leader who still takes part, with or without an address. */
export function leadersOf<Some extends Member>(team: readonly Some[]): Some[] {
  return activeMembers(team).filter(({ teamRole }) => teamRole === 'LANH_DAO');
}

/** Those whom a mail reaches, each address once. */
export function readersOf<Some extends Member>(team: readonly Some[]): Some[] {
  const seen = new Set<string>();
  return leadersOf(team).filter(({ email }) => {
    const address = email.trim().toLowerCase();
    if (!isAddress(address) || seen.has(address)) return false;
    seen.add(address);
    return true;
  });
}

/** What a digest says of its reader. */
export function readerFacts(
  reader: Pick<Member, 'honorific' | 'fullName' | 'position'>,
): MailFacts {
  return { tenLanhDao: calledAs(reader), chucVu: reader.position };
}
