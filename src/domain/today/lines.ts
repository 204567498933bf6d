// The list of the sheet “Việc hôm nay”, line by line: a person, what waits, and how much more there is.

import type { TodayItem, TodayPerson } from './items.ts';

export type TodayLine =
  | { readonly kind: 'person'; readonly person: TodayPerson }
  | { readonly kind: 'item'; readonly item: TodayItem }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'more'; readonly count: number };

/** How many items of a person are shown: while the whole team is, and while one person is. */
export const SHOWN = { team: 6, one: 40 } as const;

/** `chosen` is a full name; any other text shows the whole team. */
export function todayLines(people: readonly TodayPerson[], chosen: string): TodayLine[] {
  const one = people.filter(({ member }) => member.fullName === chosen);
  const shown = one.length > 0 ? one : people;
  const most = one.length > 0 ? SHOWN.one : SHOWN.team;
  return shown.flatMap((person): TodayLine[] => [
    { kind: 'person', person },
    ...(person.items.length === 0 ? [{ kind: 'nothing' } as const] : []),
    ...person.items.slice(0, most).map((item): TodayLine => ({ kind: 'item', item })),
    ...(person.items.length > most
      ? [{ kind: 'more', count: person.items.length - most } as const]
      : []),
  ]);
}
