// Somebody edited the book: the sheet of decisions, the log of comments and the settings are of interest.

import type { ToldEdit } from '../../domain/comments/typed-cells.ts';
import { Problem } from '../../domain/problem.ts';
import { googleOffice } from '../../google/office.ts';
import type { CellBlock, Office } from '../../ports.ts';
import { logTyped } from '../answering/log-typed.ts';
import { bookSettings } from '../book-settings.ts';
import { lockNewComments } from '../lock-new-comments.ts';
import { told } from '../tell.ts';
import { checkBook } from '../this-book.ts';
import { takeDecisions } from './take-decisions.ts';

/** An edit as the trigger tells it; each is asked of Google only when it is needed. */
export interface BookEdit {
  tabNumber(): number;
  block(): CellBlock;
  told(): ToldEdit;
  /** The address of whoever edited; '' where Google does not tell. */
  by(): string;
}

/**
 * Leaves at once when the edit is elsewhere. Only a hint: when the book is busy the tick takes the
 * leader's choice in, and the log stands as it was typed.
 */
export function takeInEdit(edit: BookEdit, office: Office = googleOffice()): void {
  const tab = edit.tabNumber();
  const sheet = (['decisions', 'comments', 'config'] as const).find((id) =>
    office.book.isTab(id, tab),
  );
  if (sheet === undefined) return;
  try {
    if (sheet === 'config') {
      // Reading them keeps the language that was chosen: the menu is in it when the file is opened next.
      bookSettings(office);
      return;
    }
    const block = edit.block();
    const by = edit.by();
    office.locked(() => {
      checkBook(office);
      if (sheet === 'comments') {
        logTyped(block, edit.told(), by, office);
        lockNewComments(false, office);
      } else {
        takeDecisions(office, { by, from: block.firstRow, to: block.lastRow });
      }
    });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    told(error, office);
  }
}
