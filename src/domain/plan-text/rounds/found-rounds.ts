// What the clauses of one phase ask for: whom, on which version of the draft.

import { clausesOf, goesOnNaming, withoutQuotedName } from '../clauses.ts';
import { type Asked, audiencesOf } from './audience.ts';
import { clauseAsks, named } from './clause-asks.ts';

export interface FoundRound extends Asked {
  readonly version: string;
  readonly workFollows: boolean;
  readonly clause: string;
}

/** The rounds of one phase, and the last version of the draft that is named up to its end. */
export function foundRounds(
  fullText: string,
  before: string,
): { found: FoundRound[]; last: string } {
  const clauses = clausesOf(withoutQuotedName(fullText.replace(/\n/g, '; ')));
  const found: FoundRound[] = [];
  let examines = false;
  let asking = false;
  let last = before;
  for (const [index, clause] of clauses.entries()) {
    const asks = clauseAsks(clause);
    const goesOn: boolean = asks === null && asking && goesOnNaming(clause);
    if (asks !== null) examines = asks.examines;
    asking = asks !== null || goesOn;
    const words = asks?.words ?? (goesOn ? named(clause) : '');
    const own = versionIn(clause);
    // Units read the draft that is put before the leaders in the same phase.
    const version = own || (asking ? versionAsked(clauses.slice(index + 1)) : '') || last;
    for (const one of words === '' ? [] : audiencesOf(words, examines)) {
      const previous = found[found.length - 1];
      if (goesOn && previous?.audience === one.audience) {
        const both = `${previous.words}; ${clause.replace(/^và\s+/u, '')}`;
        found[found.length - 1] = {
          ...previous,
          words: both,
          clause: `${previous.clause}; ${clause}`,
        };
      } else found.push({ ...one, version, workFollows: index < clauses.length - 1, clause });
    }
    if (/lần \d/iu.test(own)) last = own;
  }
  return { found: found.map(finalVersion), last };
}

const versionIn = (clause: string): string =>
  /lần (?:thứ )?\d+/iu.exec(clause)?.[0].toLowerCase().replace('thứ ', '') ??
  (/đề cương(?:\s+chi tiết)?/iu.exec(clause)?.[0].toLowerCase() || '');

function versionAsked(clauses: readonly string[]): string {
  const next = clauses.find((clause) => clauseAsks(clause) !== null && /lần \d/iu.test(clause));
  return next === undefined ? '' : versionIn(next);
}

/** Above the office the dossier is read as it was completed; without any name it is the first draft. */
function finalVersion(one: FoundRound): FoundRound {
  const above =
    one.audience === 'EXAMINERS' ||
    (one.audience === 'LEADERS' && /chủ tịch|UBND/iu.test(one.words));
  if (above && !/lần \d/iu.test(one.words)) return { ...one, version: 'hoàn chỉnh' };
  return one.version === '' ? { ...one, version: 'lần 1' } : one;
}
