// Somebody edited the book: only the sheet of decisions is of interest, and only as a hint.

import { Problem } from '../../domain/problem.ts';
import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { told } from '../tell.ts';
import { checkBook } from '../this-book.ts';
import { takeDecisions } from './take-decisions.ts';

/** An edit as the trigger tells it; each is asked of Google only when it is needed. */
export interface BookEdit {
  tabNumber(): number;
  /** The first and the last row. */
  rows(): readonly [number, number];
  /** The address of whoever edited; '' where Google does not tell. */
  by(): string;
}

/** Leaves at once when the edit is elsewhere. When the book is busy the tick takes the choice in. */
export function takeInEdit(edit: BookEdit, office: Office = googleOffice()): void {
  if (!office.book.isTab('decisions', edit.tabNumber())) return;
  const [from, to] = edit.rows();
  const by = edit.by();
  try {
    office.locked(() => {
      checkBook(office);
      takeDecisions(office, { by, from, to });
    });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    told(error, office);
  }
}
