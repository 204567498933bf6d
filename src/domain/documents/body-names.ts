// The names of bodies in a row, under the name each had when it was asked.

import type { BodyAnswer } from './facts.ts';

/** `Sở Tài chính; Sở Y tế` */
export function namesOf(bodies: readonly BodyAnswer[]): string {
  return bodies.map((body) => body.nameSnapshot).join('; ');
}
