// Turns whatever was thrown into a code and a sentence for the person, and logs what is unforeseen.

import { Problem, type ProblemCode, type Problems } from '../domain/problem.ts';
import type { Words } from '../text/words.ts';

export interface Told {
  readonly code: string;
  readonly message: string;
}

/**
 * The sentence for a problem. Anything that is no problem of ours came from the platform: it is
 * logged raw, and told as something that Google reported.
 */
export function told(error: unknown, words: Words): Told {
  if (error instanceof Problem) return { code: error.code, message: sentence(error, words) };
  const what = error instanceof Error ? error.message : String(error);
  console.error(error instanceof Error && error.stack !== undefined ? error.stack : what);
  return { code: 'PLATFORM', message: words.errors.PLATFORM({ what }) };
}

/** Code and parameters of a problem belong together; here that link is made once. */
function sentence<Code extends ProblemCode>(problem: Problem<Code>, words: Words): string {
  const say: (params: Problems[Code]) => string = words.errors[problem.code];
  return say(problem.params);
}
