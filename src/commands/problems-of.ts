// What stands against something, in sentences, without doing it.

import { Problem } from '../domain/problem.ts';
import type { Office } from '../ports.ts';
import { told } from './tell.ts';

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
