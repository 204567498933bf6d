// What the book knows of each item of the dossier: the document itself, its number, day, author, link.

import type { Ids } from '../../../workbook/enums.ts';
import type { Row } from '../../../workbook/schema.ts';
import { dayOfMoment } from '../../day.ts';
import { readList } from '../../rounds/asked-cell.ts';
import { isSecret } from '../secrecy.ts';
import type { ListedDocument } from './dossier-list.ts';

export interface DossierRows {
  readonly items: readonly Row<'dossierItems'>[];
  readonly documents: readonly Row<'documents'>[];
  readonly drafts: readonly Row<'drafts'>[];
  /** Who makes the drafts: the office itself. */
  readonly office: string;
}

/**
 * The items in their order. What staff typed beside an item goes before what is found: the document
 * they name, else the newest of its types and round, else the current draft of its file. Of a secret
 * one neither number nor link is told: the list goes round as an open paper.
 */
export function listedDocuments(rows: DossierRows): ListedDocument[] {
  const inOrder = [...rows.items].sort(
    (one, other) => (one.sortOrder ?? 0) - (other.sortOrder ?? 0),
  );
  return inOrder.map((item) => {
    const { title, link, date } = item;
    const found = foundFor(item, rows);
    const typed = link.trim();
    return {
      title: title.trim(),
      number: found?.number ?? '',
      date: date ?? found?.date ?? null,
      organ: found?.organ ?? '',
      link: typed === '' ? (found?.link ?? '') : typed,
      required: item.required !== 'KHONG',
      found: found !== null || typed !== '',
    };
  });
}

type Found = Pick<ListedDocument, 'number' | 'date' | 'organ' | 'link'>;

function foundFor(
  item: Row<'dossierItems'>,
  { documents, drafts, office }: DossierRows,
): Found | null {
  const document =
    item.docId.trim() === ''
      ? newestOf(item, documents)
      : documents.find(({ docId }) => docId === item.docId);
  if (document !== undefined) {
    const { number, issuedDate: date, organ, url } = document;
    return isSecret(document)
      ? { number: '', date: null, organ, link: '' }
      : { number: number.trim(), date, organ, link: url.trim() };
  }
  const own = drafts.filter(({ part }) => item.part !== null && part === item.part);
  const draft = own.find(({ current }) => current === 'CO') ?? own[own.length - 1];
  if (draft === undefined || (draft.docUrl.trim() === '' && draft.createdAt === null)) return null;
  const link = isSecret(draft) ? '' : draft.docUrl.trim();
  const date = draft.createdAt === null ? null : dayOfMoment(draft.createdAt);
  return { number: '', date, organ: office, link };
}

/** By version, then by place in the register, which grows downwards. */
function newestOf(
  { type, roundId, part }: Row<'dossierItems'>,
  documents: readonly Row<'documents'>[],
): Row<'documents'> | undefined {
  const types = readList(type) as readonly Ids<'documentType'>[];
  if (types.length === 0) return undefined;
  const fitting = documents.filter(
    (one) =>
      one.type !== null &&
      types.includes(one.type) &&
      (roundId.trim() === '' || one.relatedRound === roundId) &&
      (part === null || one.part === null || one.part === part),
  );
  return fitting.reduce<Row<'documents'> | undefined>(
    (newest, one) =>
      newest === undefined || (one.version ?? 0) >= (newest.version ?? 0) ? one : newest,
    undefined,
  );
}
