// How much of the dossier stands in the book, as far as the rows alone say it.

import type { Row } from '../../workbook/schema.ts';
import { isSecret } from '../documents/secrecy.ts';
import { fitsItem } from '../dossier/found-item.ts';
import { draftInForce } from '../drafts/versions.ts';
import type { DossierItemId } from '../ids.ts';

export interface DossierRows {
  readonly items: readonly Row<'dossierItems'>[];
  readonly drafts: readonly Row<'drafts'>[];
  readonly documents: readonly Row<'documents'>[];
}

export interface DossierFigures {
  /** Items of the checklist that the dossier must have. */
  readonly needed: number;
  readonly there: number;
  /** In the order of the sheet. */
  readonly missing: readonly { readonly itemId: DossierItemId; readonly title: string }[];
}

/**
 * Of the items that are required. A file of the dossier is there when its version in force was approved;
 * any other item when somebody typed link and date of it, or when a document that fits has a link (or is
 * secret), a Tờ trình number and day too. Whether something is older than what it rests on, or changed
 * after it was approved, only the check of the dossier tells (`domain/dossier`).
 */
export function dossierFigures(rows: DossierRows): DossierFigures {
  const needed = rows.items.filter(
    ({ title, required }) => title.trim() !== '' && required !== 'KHONG',
  );
  const missing = needed.filter((item) => !isThere(item, rows));
  return {
    needed: needed.length,
    there: needed.length - missing.length,
    missing: missing.map(({ itemId, title }) => ({ itemId, title })),
  };
}

function isThere(item: Row<'dossierItems'>, { drafts, documents }: DossierRows): boolean {
  if (item.part !== null) {
    const draft = draftInForce(drafts, item.part);
    return draft?.approved === 'CO' && draft.approvedBy !== '' && draft.approvedAt !== null;
  }
  const ofBook =
    drafts.some(({ docUrl }) => docUrl === item.link) ||
    documents.some(({ url }) => url === item.link);
  if (item.link !== '' && !ofBook) return item.date !== null;
  return documents.some((document) => fitsItem(document, item) && isWhole(document));
}

function isWhole(document: Row<'documents'>): boolean {
  const { type, url, number, issuedDate } = document;
  if (url === '' && !isSecret(document)) return false;
  return type !== 'TO_TRINH' || (number !== '' && issuedDate !== null);
}
