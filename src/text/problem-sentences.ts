// The form of the sentences about problems: one for each code, given what things are called in the book now.

import type { ProblemCode, Problems } from '../domain/problem.ts';
import type { BookNames } from '../workbook/words.ts';

export type ProblemSentences = {
  [Code in ProblemCode]: (params: Problems[Code], book: BookNames) => string;
};
