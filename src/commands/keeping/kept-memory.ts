// The properties that a snapshot takes along, and what a restore does with them.

import type { Memory } from '../../ports.ts';

/** Up to where forms were read: put back as it was, so that what came in since is read again. */
const CURSORS = /^(cursor\..+|ackCursor|ackSeen)$/;
/** What the rows rest on: put back where it was lost. Secrets, triggers and work under way are never kept. */
const FACTS = /^(form\..+|linkSeen\..+|silence\..+|ackForm|leaderAsked)$/;

export function keptMemory(memory: Memory): Record<string, string> {
  const entries = Object.entries(memory.all());
  return Object.fromEntries(entries.filter(([key]) => CURSORS.test(key) || FACTS.test(key)));
}

export function putBackMemory(kept: Readonly<Record<string, string>>, memory: Memory): void {
  const now = memory.all();
  const stale = Object.keys(now).filter((key) => CURSORS.test(key) && kept[key] === undefined);
  const wanted = Object.entries(kept).filter(
    ([key, value]) =>
      (CURSORS.test(key) && now[key] !== value) || (FACTS.test(key) && now[key] === undefined),
  );
  if (wanted.length > 0) memory.set(Object.fromEntries(wanted));
  for (const key of stale) memory.remove(key);
}
