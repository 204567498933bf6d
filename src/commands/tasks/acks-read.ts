// The acknowledgements as a person's sweep tells of them; a form that cannot be read keeps no reply back.

import type { Report } from '../../dialogs/data.ts';
import type { TakenAck } from '../../domain/tasks/acknowledge.ts';
import { handOutIn } from '../../domain/tasks/hand-out.ts';
import { calledAs } from '../../domain/tasks/people.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { told } from '../tell.ts';
import { strangeAcks } from './strange-acks.ts';
import { takeInAcks } from './take-acks.ts';

/** Takes them in; must be called under the lock. */
export function acksRead(office: Office): Report['sections'][number][] {
  const { tasks } = wordsOf(office.language).reports;
  try {
    const lines = acksTold(takeInAcks('new', office), office);
    const strange = strangeAcks(office);
    return [
      ...(lines.length === 0 ? [] : [{ title: tasks.acksTitle, tone: '' as const, lines }]),
      ...(strange.length === 0
        ? []
        : [{ title: tasks.acksTitle, tone: 'warn' as const, lines: strange }]),
    ];
  } catch (error) {
    return [{ title: tasks.ackUnread, tone: 'bad', lines: [told(error, office).message] }];
  }
}

/** Each answer as a sentence; those with a strange code are told with the others of the last days. */
function acksTold(taken: readonly TakenAck[], office: Office): string[] {
  const known = taken.flatMap((one) => (one.kind === 'STRANGE' ? [] : [one]));
  if (known.length === 0) return [];
  const { tasks: words } = wordsOf(office.language).reports;
  const team = office.tables.read('team').rows;
  return known.map((one) => {
    const id = handOutIn(one.handOut)?.memberId ?? '';
    const member = team.find(({ memberId }) => memberId === id);
    const name = member === undefined ? id : calledAs(member);
    return one.kind === 'TAKEN'
      ? words.ackTaken(name, one.tasks.length, one.set.ackNote)
      : words.ackNothing(name);
  });
}
