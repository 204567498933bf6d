// Bodies that an opening which was given up has asked, and the one that was begun anew does not.

import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';

/**
 * What is told of them; nothing for none. Their rows count until a person deletes them: the program
 * takes no rows out among those of a person.
 */
export function noMoreAsked(
  names: readonly string[],
  { language, tables }: Pick<Office, 'language' | 'tables'>,
): string[] {
  if (names.length === 0) return [];
  const { noMore } = wordsOf(language).reports.opening;
  return [noMore(names.join('; '), tables.names.tab('requests'))];
}
