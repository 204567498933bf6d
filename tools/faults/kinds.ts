// The kinds of fault that strike one service call, and how the runtime is told of them.

import { type FailureName, failures } from '../../emulator/core/failures.ts';
import type { Fault } from '../../emulator/core/faults.ts';
import { reference } from '../../emulator/core/signatures.ts';
import type { Point } from './points.ts';

/** Where the product means to stop by itself, and where Google stops it (platform.md §12). */
const deadlines = [270, 361];

/** Every failure of platform.md §13.1 has its turn; which one at a call depends on the seed. */
const names = Object.keys(failures) as FailureName[];
/** What Google says before it does anything: after the effect it would be a lie that nobody tells. */
const namesAfter = names.filter((name) => name !== 'dailyMail');

/**
 * All kinds at one call, each with what it says in its turn. Prefixes of the buffer are not among
 * them: how many there are is known only when the kill has been tried.
 */
export function kindsAt(k: number, seed: number): Point[] {
  const says = (from: readonly FailureName[], turn: number): FailureName =>
    from[(k * 7 + seed * 3 + turn) % from.length] ?? 'serverError';
  const throws = (['before', 'after'] as const).flatMap((does, half): Point[] => {
    const from = half === 0 ? names : namesAfter;
    return [
      { k, does, lasts: 'once', language: 'vi', says: says(from, half) },
      { k, does, lasts: 'once', language: 'en', says: says(from, half + 5) },
      { k, does, lasts: 'once', language: 'vi', says: 'unknown' },
      { k, does, lasts: 'forever', language: half === 0 ? 'vi' : 'en', says: says(from, half + 3) },
    ];
  });
  const kills = (['killBefore', 'killAfter'] as const).flatMap((does): Point[] => [
    { k, does, buffer: 'lost' },
    { k, does, buffer: 'kept' },
  ]);
  return [
    ...throws,
    ...kills,
    ...deadlines.map((seconds): Point => ({ k, does: 'deadline', seconds })),
  ];
}

/** The kind whose turn it is at this call: over as many seeds as there are kinds, each strikes it. */
export function kindInTurn(k: number, seed: number): Point {
  const kinds = kindsAt(k, seed);
  const chosen = kinds[(k * 5 + seed) % kinds.length];
  if (chosen === undefined) throw new Error('There are no kinds of fault.');
  return chosen;
}

/**
 * What the runtime is to do for a point.
 * @param method the method of the call, for a service that fails for ever from there on
 * @param entry the function of the project in which faults strike
 */
export function faultOf(point: Point, method: string, entry: string): Fault {
  switch (point.does) {
    case 'before':
    case 'after': {
      const { k, does, language } = point;
      const { en, vi }: { en: string; vi?: string } = failures[point.says];
      const message = language === 'vi' ? (vi ?? en) : en;
      return point.lasts === 'once'
        ? { at: k, in: entry, do: does, message }
        : { at: serviceOf(method), from: k, times: 'forever', do: does, message };
    }
    case 'killBefore':
    case 'killAfter':
      return { at: point.k, in: entry, do: point.does, buffer: point.buffer };
    case 'deadline':
      return { at: point.k, in: entry, do: 'deadline', elapsed: point.seconds * 1000 };
  }
}

/** All methods of the service that a method belongs to: what fails together when it is down. */
export function serviceOf(method: string): RegExp {
  const name = method.split('.')[0] ?? '';
  if (name === 'Drive') return /^Drive\./;
  const rooms = Object.keys(reference.classes)
    .filter((place) => place.split('.')[1] === name)
    .map((place) => place.split('.')[0]);
  const classes = Object.keys(reference.classes)
    .filter((place) => rooms.includes(place.split('.')[0]))
    .map((place) => place.split('.')[1]);
  return new RegExp(`^(${classes.join('|')})\\.`);
}
