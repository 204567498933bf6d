// Confirms names and addresses of many bodies at once.

import type { Report } from '../../dialogs/data.ts';
import { isAddress } from '../../domain/outbox/address.ts';
import { Problem } from '../../domain/problem.ts';
import type { Change, Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { ConfirmationInput } from '../input/bodies.ts';
import { record } from '../record.ts';
import { checkBook } from '../this-book.ts';

/**
 * Confirms the ticked bodies; one without a usable address only for paper, which its note then says.
 * Throws `CONFIRM.NOTHING`, `BODY.UNKNOWN`, `CONFIRM.NO_ADDRESS`, and writes nothing.
 */
export function confirmBodies({ chosen }: ConfirmationInput, office: Office): Report {
  return office.locked(() => {
    checkBook(office);
    if (chosen.length === 0) throw new Problem('CONFIRM.NOTHING', {});
    const { deeds, reports } = wordsOf(office.language);
    const bodies = new Map(office.tables.read('bodies').rows.map((body) => [body.bodyId, body]));
    const changes = chosen.map(({ bodyId, paperOnly }): Change<'bodies'> => {
      const body = bodies.get(bodyId);
      if (body === undefined) throw new Problem('BODY.UNKNOWN', { body: bodyId });
      const { email, note, officialName, rowNumber: row } = body;
      if (!paperOnly && !isAddress(email)) {
        throw new Problem('CONFIRM.NO_ADDRESS', { body: officialName, row });
      }
      const { paperNote } = reports.bodies;
      const told = note.includes(paperNote) || !paperOnly;
      return {
        key: bodyId,
        set: {
          confirmed: 'CO',
          ...(told ? {} : { note: note.trim() === '' ? paperNote : `${note}; ${paperNote}` }),
        },
      };
    });
    record(office, [
      {
        action: 'CONFIRM_BODIES',
        entity: 'bodies',
        entityId: '',
        detail: deeds.confirmed(changes.map(({ key }) => key)),
      },
    ]);
    office.tables.update('bodies', changes);
    return { lead: reports.bodies.confirmed(changes.length), sections: [], links: [] };
  });
}
