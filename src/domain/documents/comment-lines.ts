// The lines of a comment in a cell of a table: who said it, what was said, what became of it.

import { roundsCarriedFrom } from './carried.ts';
import type { CommentFacts } from './facts.ts';
import type { Issue } from './issues.ts';
import type { Line } from './paper.ts';
import { cellLines } from './paper-blocks.ts';
import type { DocumentWords } from './words.ts';

/** The bodies, and from which round an earlier comment of theirs was handed on. */
export function bodyLines(issue: Issue, words: DocumentWords): Line[] {
  const names: Line[] = issue.bodies.map((name, index) => [
    { text: index < issue.bodies.length - 1 ? `${name};` : name },
  ]);
  return [
    ...names,
    ...roundsCarriedFrom(issue.all).map(
      (round): Line => [{ text: words.table.carried(round), italic: true }],
    ),
  ];
}

/** What was said: the comment, the wording it proposes, why. */
export function commentLines(comment: CommentFacts, words: DocumentWords): Line[] {
  return [
    ...cellLines(comment.content),
    ...labelled(words.table.proposal, comment.proposal),
    ...labelled(words.table.reason, comment.reason),
  ];
}

/** What became of it, where it stands in the new draft, what the leader said. */
export function answerLines(comment: CommentFacts, words: DocumentWords): Line[] {
  return [
    ...resultLines(comment, words),
    ...labelled(words.table.changed, comment.changeRef),
    ...labelled(words.table.decision, comment.leaderDecision),
  ];
}

/** What became of a comment and why, without where it stands in the new draft. */
export function resultLines(comment: CommentFacts, words: DocumentWords): Line[] {
  const result =
    comment.disposition === null
      ? words.table.undecided
      : words.table.disposition[comment.disposition];
  // “Tiếp thu, bổ sung vào dự thảo” says by itself that the comment was taken up.
  const [told = ''] = comment.disposition === 'TIEP_THU' ? result.split(',') : [result];
  const spoken = comment.explanation.normalize('NFC').trim().toLowerCase();
  const repeats = spoken.startsWith(told.normalize('NFC').toLowerCase());
  return [
    ...(repeats ? [] : [[{ text: `${result}.`, bold: true }]]),
    ...cellLines(comment.explanation),
  ];
}

/** A text after its label; nothing for an empty one. */
export function labelled(label: string, text: string): Line[] {
  const [first, ...rest] = cellLines(text);
  return first === undefined ? [] : [[{ text: label, italic: true }, ...first], ...rest];
}
