// What the list of the dossier tells of each item that the gate of the dossier has looked for.

import { proseDay } from '../../calendar/print.ts';
import { type Day, readDay } from '../../day.ts';
import type { When } from '../../dossier/dossier-facts.ts';
import type { DossierReason, ItemState } from '../../dossier/dossier-states.ts';
import type { FoundItem, ItemSource } from '../../dossier/found-item.ts';
import { isSecret } from '../secrecy.ts';
import type { DossierListWords } from './dossier-list.ts';

/** One document of the dossier as far as the book knows it; what it does not know stays blank. */
export interface ListedDocument {
  readonly title: string;
  readonly number: string;
  readonly date: Day | null;
  readonly organ: string;
  readonly link: string;
  /** What is wrong with it, a line each; [] when it is as the dossier needs it. */
  readonly notes: readonly string[];
}

/**
 * The items in the order of the gate, which alone says what stands behind each and whether that will
 * do. Of a secret one neither number nor link is told: the list goes round as an open paper.
 */
export function listedDocuments(
  states: readonly ItemState[],
  office: string,
  words: DossierListWords,
): ListedDocument[] {
  return states.map((one) => {
    const { item, found } = one;
    const { source } = found;
    const secret = source !== null && isSecret(source.row);
    return {
      title: item.title.trim(),
      number: secret || source?.kind !== 'DOCUMENT' ? '' : source.row.number.trim(),
      date: dateOf(source, found.when),
      organ: organOf(found, office),
      link: secret ? '' : found.link,
      notes: notesOf(one, states, words),
    };
  });
}

/** Neither made nor dated: the register has a row for every draft to come. */
const isNowhere = ({ link, when }: FoundItem): boolean => link === '' && when === null;

function organOf(found: FoundItem, office: string): string {
  if (found.source?.kind === 'DOCUMENT') return found.source.row.organ;
  return found.source === null || isNowhere(found) ? '' : office;
}

/** A document bears the day it was issued on, not the day its file was made. */
function dateOf(source: ItemSource | null, when: When | null): Day | null {
  if (source?.kind === 'DOCUMENT') return source.row.issuedDate;
  return when === null ? null : dayIn(when);
}

function notesOf(
  { item, found, state, reasons }: ItemState,
  states: readonly ItemState[],
  words: DossierListWords,
): string[] {
  if (state === 'DU') return [];
  if (state === 'CU') return reasons.flatMap((reason) => olderNote(reason, states, words));
  if (isNowhere(found)) return [item.required === 'KHONG' ? words.optional : words.missing];
  return [found.lack === null ? words.missing : words.lacks[found.lack]];
}

/** By the place that the other has in the list, as its reader finds it. */
function olderNote(
  reason: DossierReason,
  states: readonly ItemState[],
  words: DossierListWords,
): string[] {
  if (reason.kind !== 'OLDER') return [];
  const { on, changed } = reason;
  const day = dayIn(changed);
  const place = on === null ? null : states.findIndex(({ item }) => item.itemId === on.itemId) + 1;
  return [words.older(place, day === null ? '' : proseDay(day))];
}

const dayIn = (when: When): Day | null => readDay(when.slice(0, 10));
