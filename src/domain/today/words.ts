// What the words of the sheet “Việc hôm nay” are; sentences are templates with {names}.

import type { TodayKind } from './items.ts';

type Named<Names extends string> = { readonly [Name in Names]: string };

export interface TodayWords extends Named<'title' | 'programme' | 'wholeTeam' | 'choose' | 'help'> {
  /** Monday to Sunday. */
  readonly weekdays: readonly [string, string, string, string, string, string, string];
  readonly sentence: Named<
    'counts' | 'nothing' | 'unowned' | 'noTeam' | 'peopleLeft' | 'tasksLeft'
  >;
  readonly heads: Named<'kind' | 'id' | 'title' | 'due' | 'detail'>;
  readonly kinds: Named<TodayKind>;
  readonly counts: Named<'late' | 'due' | 'waiting'>;
  readonly item: Named<'late' | 'dueToday' | 'due' | 'waiting' | 'notTaken' | 'lead' | 'comments'>;
  readonly nothing: string;
  readonly more: string;
  readonly load: Named<'heading' | 'person' | 'none' | 'over' | 'away' | 'rule' | 'legend'>;
}
