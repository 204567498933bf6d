// Ids that look like Google's (length, alphabet) and are the same in every replay.

import type { World } from './world.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A small generator of 32-bit numbers, from a text: enough for ids, nothing secret. */
export function* numbersFrom(seed: string): Generator<number, never> {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
  for (;;) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    yield (mixed ^ (mixed >>> 14)) >>> 0;
  }
}

/** The next id of the world: `prefix` and as many characters of Google's alphabet as asked for. */
export function mintId(world: World, prefix: string, length: number): string {
  const numbers = numbersFrom(`${prefix}/${world.nextId++}`);
  let id = prefix;
  for (let at = 0; at < length; at += 1) id += ALPHABET[numbers.next().value % ALPHABET.length];
  return id;
}
