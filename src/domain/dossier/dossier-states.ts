// The state of every item of the checklist: there, missing, or older than what it rests on.

import type { Ids } from '../../workbook/enums.ts';
import {
  type DossierFacts,
  type DossierItem,
  isEarlier,
  namesLog,
  type When,
} from './dossier-facts.ts';
import { type FoundItem, foundItem, type Lack } from './found-item.ts';

/** Why an item is not as it should be; `on` is an item, or null for the log of comments. */
export type DossierReason =
  | { readonly kind: Lack }
  | { readonly kind: 'OLDER'; readonly on: DossierItem | null; readonly changed: When }
  | { readonly kind: 'UNKNOWN_ITEM'; readonly name: string };

export interface ItemState {
  readonly item: DossierItem;
  readonly found: FoundItem;
  readonly state: Ids<'dossierState'>;
  readonly reasons: readonly DossierReason[];
}

/** In the order of the checklist. Rows without a title are no items. */
export function dossierStates(facts: DossierFacts): ItemState[] {
  const items = facts.items
    .filter(({ title }) => title.trim() !== '')
    .sort((one, other) => (one.sortOrder ?? 0) - (other.sortOrder ?? 0))
    .map((item): Sought => ({ item, found: foundItem(item, facts) }));
  return items.map((one) => stateOf(one, items, facts));
}

type Sought = Pick<ItemState, 'item' | 'found'>;

function stateOf(
  { item, found }: Sought,
  items: readonly Sought[],
  facts: DossierFacts,
): ItemState {
  const unknown: DossierReason[] = [];
  const older: DossierReason[] = [];
  for (const name of restsOn(item)) {
    const on = items.find((other) => other.item.itemId === name);
    if (on === undefined && !namesLog(name)) {
      unknown.push({ kind: 'UNKNOWN_ITEM', name });
      continue;
    }
    const changed = on === undefined ? facts.logChangedAt : on.found.when;
    if (changed !== null && found.when !== null && isEarlier(found.when, changed)) {
      older.push({ kind: 'OLDER', on: on?.item ?? null, changed });
    }
  }
  const lacks: DossierReason[] = found.lack === null ? [] : [{ kind: found.lack }];
  const state = lacks.length + unknown.length > 0 ? 'THIEU' : older.length > 0 ? 'CU' : 'DU';
  return { item, found, state, reasons: [...lacks, ...unknown, ...older] };
}

/** The names in the column of dependencies; “Sổ góp ý” is one of them, spaces and all. */
const restsOn = ({ dependsOn }: DossierItem): string[] =>
  dependsOn
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Items that keep the dossier from being whole: those required and not as they should be. */
export function standingInTheWay(states: readonly ItemState[]): ItemState[] {
  return states.filter(({ item, state }) => item.required !== 'KHONG' && state !== 'DU');
}
