// The checklist held against the book, from one reading of each sheet.

import { proseDay } from '../../domain/calendar/print.ts';
import { type Day, readDay } from '../../domain/day.ts';
import { logChange, type When } from '../../domain/dossier/dossier-facts.ts';
import {
  type DossierReason,
  dossierStates,
  type ItemState,
} from '../../domain/dossier/dossier-states.ts';
import { lastChanges } from '../../domain/drafts/checks.ts';
import { Problem } from '../../domain/problem.ts';
import type { Change, Office } from '../../ports.ts';
import { type Words, wordsOf } from '../../text/words.ts';
import type { Kept, SheetId } from '../../workbook/schema.ts';

/** The rows of a sheet, however the caller keeps them. */
export type ReadRows = <Id extends SheetId>(sheet: Id) => readonly Kept<Id>[];

/** @throws Problem DOSSIER.NO_ITEMS */
export function dossierAtHand(
  { tables, language }: Office,
  read: ReadRows = (sheet) => tables.read(sheet).rows,
): ItemState[] {
  const audit = read('audit');
  // The log names a sheet by its title, in the language that held at the time.
  const titles = new Set([
    wordsOf('vi').sheets.comments.title,
    wordsOf(language).sheets.comments.title,
  ]);
  const states = dossierStates({
    items: read('dossierItems'),
    drafts: read('drafts'),
    documents: read('documents'),
    draftChanges: lastChanges(audit),
    logChangedAt: logChange(read('comments'), audit, [...titles]),
  });
  if (states.length === 0) throw new Problem('DOSSIER.NO_ITEMS', {});
  return states;
}

/** States with their reasons, and what the book found of link and date, as cells to write. */
export function stateCells(states: readonly ItemState[], office: Office): Change<'dossierItems'>[] {
  const words = wordsOf(office.language);
  const now = office.clock.now();
  return states.map(({ item, found, ...rest }) => ({
    key: item.itemId,
    set: {
      ...(found.typed || found.link === '' ? {} : { link: found.link }),
      ...(found.typed || found.when === null ? {} : { date: dayIn(found.when) }),
      state: rest.state,
      stateNote: whyOf(rest.reasons, words),
      checkedAt: now,
    },
  }));
}

/** Why an item is as it is, in words. */
export function whyOf(reasons: readonly DossierReason[], { reports: { dossier } }: Words): string {
  if (reasons.length === 0) return dossier.fine;
  return reasons
    .map((reason) => {
      switch (reason.kind) {
        case 'OLDER':
          return reason.on === null
            ? dossier.olderThanLog(shownDay(reason.changed))
            : dossier.olderThanItem(reason.on.itemId, reason.on.title, shownDay(reason.changed));
        case 'UNKNOWN_ITEM':
          return dossier.unknownItem(reason.name);
        default:
          return dossier.lacks[reason.kind];
      }
    })
    .join('; ');
}

const dayIn = (when: When): Day | null => readDay(when.slice(0, 10));

/** `01/9/2021`; '' for none. */
export function shownDay(when: When | null): string {
  const day = when === null ? null : dayIn(when);
  return day === null ? '' : proseDay(day);
}
