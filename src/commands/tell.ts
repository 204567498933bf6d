// Turns whatever was thrown into a code and a sentence for the person, and logs what is unforeseen.

import { Problem, type ProblemCode, type Problems } from '../domain/problem.ts';
import type { Office } from '../ports.ts';
import { wordsOf } from '../text/words.ts';
import type { BookNames } from '../workbook/words.ts';
import { isPlatformFailure, platformKind } from './platform-failure.ts';

export interface Told {
  readonly code: string;
  readonly message: string;
}

/**
 * The sentence for whatever went wrong, naming tabs as they are called now. Anything that is no
 * problem of ours is logged raw; Google's failures are told by what they mean.
 */
export function told(error: unknown, office: Office): Told {
  const problem = error instanceof Problem ? error : unforeseen(error);
  return { code: problem.code, message: sentence(problem, office) };
}

function unforeseen(error: unknown): Problem {
  const what = error instanceof Error ? error.message : String(error);
  console.error(error instanceof Error && error.stack !== undefined ? error.stack : what);
  return isPlatformFailure(error)
    ? new Problem('PLATFORM', { kind: platformKind(what), what })
    : new Problem('PROGRAM', { what });
}

/** The language of the person; Vietnamese when even that, or its words, cannot be had. */
export function readerOf(office: Office): Office['language'] {
  try {
    const { language } = office;
    wordsOf(language);
    return language;
  } catch {
    return 'vi';
  }
}

/** Code and parameters of a problem belong together; here that link is made once. */
function sentence<Code extends ProblemCode>(problem: Problem<Code>, office: Office): string {
  const { errors } = wordsOf(readerOf(office));
  const say: (params: Problems[Code], book: BookNames) => string = errors[problem.code];
  return say(problem.params, office.tables.names);
}
