// What two executions made of one document at the same time: the later save keeps what the earlier
// one wrote. Google merges what people type in the same way, letter by letter; that scripts' changes
// are merged so is not documented. [K]

import { joinRuns } from './runs.ts';
import type { DocumentState, ElementState, Run, SectionState } from './state.ts';
import { changedByThem, mergeLists } from './three-way.ts';
import { childrenOf, copyOf } from './tree.ts';

/**
 * The document with the changes of both.
 * @param base as both opened it
 * @param theirs as it was saved meanwhile
 */
export function mergeDocuments(
  base: DocumentState,
  mine: DocumentState,
  theirs: DocumentState,
): DocumentState {
  return {
    ...mine,
    ...changedByThem(base, mine, theirs),
    body: mergeSections(base.body, mine.body, theirs.body),
    header: section(base.header, mine.header, theirs.header),
    footer: section(base.footer, mine.footer, theirs.footer),
    headings: { ...mine.headings, ...changedByThem(base.headings, mine.headings, theirs.headings) },
    lists: { ...theirs.lists, ...mine.lists },
  };
}

type Section = SectionState | null;

function section(base: Section, mine: Section, theirs: Section): Section {
  if (base && mine && theirs) return mergeSections(base, mine, theirs);
  return base === null ? (mine ?? theirs) : null;
}

function mergeSections(base: SectionState, mine: SectionState, theirs: SectionState): SectionState {
  const [merged = mine] = mergeElements(base, mine, theirs);
  return merged;
}

/** One element when it is still of the same kind in both, or else theirs and mine. */
function mergeElements<T extends ElementState>(base: T, mine: T, theirs: T): T[] {
  if (base.kind !== mine.kind || base.kind !== theirs.kind) return [theirs, mine];
  if (base.kind === 'text' && mine.kind === 'text' && theirs.kind === 'text') {
    const letters = mergeLists(lettersOf(base.runs), lettersOf(mine.runs), lettersOf(theirs.runs));
    return [{ ...mine, runs: joinRuns(letters) }];
  }
  const merged = Object.assign(copyOf(mine), changedByThem(base, mine, theirs));
  const children = childrenOf(merged);
  const all = mergeLists(childrenOf(base), childrenOf(mine), childrenOf(theirs), mergeElements);
  children.splice(0, children.length, ...all);
  return [merged];
}

const lettersOf = (runs: readonly Run[]): Run[] =>
  runs.flatMap(({ text, style }) => [...text].map((letter) => ({ text: letter, style })));
