// The document behind an item of the checklist: found in the book, or as somebody typed it.

import type { Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';
import { isSecret } from '../documents/secrecy.ts';
import { standingCheck } from '../drafts/checks.ts';
import { draftInForce } from '../drafts/versions.ts';
import { readList } from '../rounds/asked-cell.ts';
import type { DossierFacts, DossierItem, When } from './dossier-facts.ts';

export type Lack =
  | 'NO_DRAFT'
  | 'NO_DOCUMENT'
  | 'NO_LINK'
  | 'NO_DATE'
  | 'NOT_APPROVED'
  | 'NOT_ISSUED';

/** The row of the book that an item is found in. */
export type ItemSource =
  | { readonly kind: 'DRAFT'; readonly row: Readonly<Row<'drafts'>> }
  | { readonly kind: 'DOCUMENT'; readonly row: Readonly<Row<'documents'>> };

export interface FoundItem {
  /** `DT-DA-2`, `VB-0012`; '' for what only stands in the checklist. */
  readonly id: string;
  /** Null for what only stands in the checklist, or nowhere. */
  readonly source: ItemSource | null;
  readonly link: string;
  readonly when: When | null;
  /** Whether link and date come from the checklist itself. */
  readonly typed: boolean;
  readonly lack: Lack | null;
}

/** Letters that belong to a dossier are those that came in; our own asked for them. */
const CAME_IN: readonly Ids<'documentType'>[] = ['CONG_VAN', 'CAN_CU'];

/** The newest of its kind, unless the item names one document or somebody typed another link. */
export function foundItem(item: DossierItem, facts: DossierFacts): FoundItem {
  if (item.part !== null) return foundDraft(item, facts);
  const typed = typedLink(item, facts);
  if (typed === '' && (item.docId !== '' || item.type !== '')) return foundDocument(item, facts);
  const lack = typed === '' ? 'NO_LINK' : item.date === null ? 'NO_DATE' : null;
  return { id: '', source: null, link: typed, when: item.date, typed: true, lack };
}

/** What somebody typed: an address that the book's own drafts and documents do not have. */
function typedLink({ link }: DossierItem, { drafts, documents }: DossierFacts): string {
  const known = [...drafts.map(({ docUrl }) => docUrl), ...documents.map(({ url }) => url)];
  return known.some((address) => address.trim() === link.trim()) ? '' : link.trim();
}

function foundDraft(item: DossierItem, facts: DossierFacts): FoundItem {
  const draft = draftInForce(facts.drafts, item.part);
  const typed = typedLink(item, facts);
  if (draft === undefined)
    return { id: '', source: null, link: typed, when: null, typed: false, lack: 'NO_DRAFT' };
  const changedAt = facts.draftChanges.get(draft.draftId) ?? null;
  const approval = standingCheck(draft, 'APPROVAL', changedAt);
  // The checklist holds what was found last time: once corrected, the register's own link counts.
  const link = draft.docUrl.trim() || typed;
  // Approved unchanged: a version whose making nobody dated is as old as its approval.
  const when = latest(draft.createdAt, changedAt) ?? approval?.at ?? null;
  const lack =
    link === '' && !isSecret(draft) ? 'NO_LINK' : approval === null ? 'NOT_APPROVED' : null;
  const source = { kind: 'DRAFT', row: draft } as const;
  return { id: draft.draftId, source, link, when, typed: false, lack };
}

function latest<Time extends string>(one: Time | null, other: Time | null): Time | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? other : one;
}

function foundDocument(item: DossierItem, { documents }: DossierFacts): FoundItem {
  const fitting = documents.filter((row) => fitsItem(row, item));
  const newest = [...fitting].sort((one, other) => (timeOf(one) < timeOf(other) ? 1 : -1))[0];
  if (newest === undefined) {
    return { id: '', source: null, link: '', when: null, typed: false, lack: 'NO_DOCUMENT' };
  }
  const { docId, url, number, issuedDate, createdAt, type } = newest;
  const when = createdAt ?? issuedDate;
  const unsigned = type === 'TO_TRINH' && (number.trim() === '' || issuedDate === null);
  const lack =
    url.trim() === '' && !isSecret(newest)
      ? 'NO_LINK'
      : unsigned
        ? 'NOT_ISSUED'
        : when === null
          ? 'NO_DATE'
          : null;
  const source = { kind: 'DOCUMENT', row: newest } as const;
  return { id: docId, source, link: url.trim(), when, typed: false, lack };
}

/** Whether a document is the one that the item names, or of its kind and round. */
export function fitsItem(row: Row<'documents'>, item: DossierItem): boolean {
  if (item.docId !== '') return row.docId === item.docId;
  if (row.type === null || !readList(item.type).includes(row.type)) return false;
  if (CAME_IN.includes(row.type) && row.direction !== 'DEN') return false;
  return item.roundId === '' || row.relatedRound === item.roundId;
}

const timeOf = ({ createdAt, issuedDate, version }: Row<'documents'>): string =>
  `${createdAt ?? issuedDate ?? ''} ${String(version ?? 0).padStart(4, '0')}`;
