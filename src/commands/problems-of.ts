// What stands against something, in sentences, without doing it.

import { Problem } from '../domain/problem.ts';
import type { Office } from '../ports.ts';
import { told } from './tell.ts';

/** What `make` gives, or null with the sentence of the problem that it throws. */
export function attempt<Value>(
  make: () => Value,
  office: Office,
): { readonly value: Value | null; readonly problems: string[] } {
  const made: Value[] = [];
  const problems = problemsOf(() => {
    made.push(make());
  }, office);
  return { value: made[0] ?? null, problems };
}

/** The sentence of the problem that a check throws; [] when it throws none. */
export function problemsOf(check: () => void, office: Office): string[] {
  try {
    check();
    return [];
  } catch (error) {
    if (error instanceof Problem) return [told(error, office).message];
    throw error;
  }
}
