// Checks the dossier against its list, writes each item's state, and shows it.

import type { DossierData } from '../../dialogs/data/dossier.ts';
import type { Tone } from '../../dialogs/data.ts';
import { type ItemState, standingInTheWay } from '../../domain/dossier/dossier-states.ts';
import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Ids } from '../../workbook/enums.ts';
import { record } from '../record.ts';
import { checkBook } from '../this-book.ts';
import { dossierAtHand, shownDay, stateCells, whyOf } from './dossier-at-hand.ts';

const TONES: Readonly<Record<Ids<'dossierState'>, Tone>> = { DU: 'ok', THIEU: 'bad', CU: 'warn' };

export function checkDossier(office: Office = googleOffice()): void {
  const states = office.locked(() => {
    checkBook(office);
    const found = dossierAtHand(office);
    office.tables.update('dossierItems', stateCells(found, office));
    const count = (state: Ids<'dossierState'>) => found.filter((one) => one.state === state).length;
    const { dossier } = wordsOf(office.language).reports;
    record(office, [
      {
        action: 'CHECK_DOSSIER',
        entity: 'dossierItems',
        entityId: '',
        detail: dossier.checkDeed(count('DU'), count('THIEU'), count('CU')),
      },
    ]);
    return found;
  });
  // Outside the lock: a dialog waits for a person.
  const { dialogs } = wordsOf(office.language);
  office.screen.show('dossier', dialogs.dossier.title, dataOf(states, office));
}

function dataOf(states: readonly ItemState[], office: Office): DossierData {
  const words = wordsOf(office.language);
  const { dossier } = words.reports;
  const against = standingInTheWay(states);
  const missing = against.filter(({ state }) => state === 'THIEU').length;
  return {
    common: words.dialogs.common,
    words: words.dialogs.dossier,
    lead:
      against.length === 0
        ? dossier.whole(states.length)
        : dossier.notWhole(missing, against.length - missing),
    whole: against.length === 0,
    items: states.map(({ item, found, state, reasons }) => ({
      title: `${item.itemId} ${item.title}`,
      state:
        item.required === 'KHONG'
          ? `${words.enums.dossierState[state]} (${dossier.optional})`
          : words.enums.dossierState[state],
      tone: item.required === 'KHONG' && state !== 'DU' ? '' : TONES[state],
      date: shownDay(found.when),
      why: whyOf(reasons, words),
      link: found.link,
    })),
  };
}
