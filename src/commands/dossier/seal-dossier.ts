// Records that the dossier is whole, with what it consists of; refuses it with each item that stands against it.

import type { Report } from '../../dialogs/data.ts';
import { proseMoment } from '../../domain/calendar/print.ts';
import { standingInTheWay } from '../../domain/dossier/dossier-states.ts';
import { Problem } from '../../domain/problem.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { record } from '../record.ts';
import { checkBook } from '../this-book.ts';
import { dossierAtHand, shownDay, stateCells, whyOf } from './dossier-at-hand.ts';

/** @throws Problem DOSSIER.NOT_WHOLE, DOSSIER.NO_ITEMS; nothing is recorded then */
export function sealDossier(office: Office): Report {
  return office.locked(() => {
    checkBook(office);
    const words = wordsOf(office.language);
    const { dossier } = words.reports;
    const states = dossierAtHand(office);
    const against = standingInTheWay(states);
    if (against.length > 0) {
      const found = against.map(({ item, reasons }) =>
        dossier.line(item.itemId, item.title, whyOf(reasons, words)),
      );
      throw new Problem('DOSSIER.NOT_WHOLE', { found });
    }
    office.tables.update('dossierItems', stateCells(states, office));
    record(office, [
      {
        action: 'WHOLE_DOSSIER',
        entity: null,
        entityId: '',
        detail: dossier.sealDeed(states.length),
      },
      ...states.map(({ item, found }) => ({
        action: 'WHOLE_DOSSIER' as const,
        entity: 'dossierItems' as const,
        entityId: item.itemId,
        detail: dossier.itemDeed(found.id, shownDay(found.when)),
        cell: { field: 'link', old: '', next: found.link },
      })),
    ]);
    return {
      lead: dossier.sealed(states.length, proseMoment(office.clock.now())),
      sections: [],
      links: [],
    };
  });
}
