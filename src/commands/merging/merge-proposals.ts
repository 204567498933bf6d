// What a round has to merge: groups of near-duplicates, what is merged already, themes.

import type {
  MergeGroup,
  MergeProposals,
  ThemeProposal,
} from '../../dialogs/data/merge-comments.ts';
import { countComments, isMerged } from '../../domain/comments/count-comments.ts';
import { finalTarget } from '../../domain/comments/merged-comments.ts';
import { standing } from '../../domain/comments/standing.ts';
import type { RoundId } from '../../domain/ids.ts';
import { type LikeGroup, likeGroups } from '../../domain/likeness/likeness.ts';
import { sharedRun } from '../../domain/likeness/shared-run.ts';
import { proposeThemes } from '../../domain/likeness/themes.ts';
import { WordForms } from '../../domain/likeness/words.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import { checkBook } from '../this-book.ts';

type Comment = Kept<'comments'>;

/** Groups on one page; the largest first, the others come when these are merged. */
const MOST_GROUPS = 40;
const MOST_OF_GROUP = 30;
const LONGEST = 400;
const LONGEST_REASON = 90;
/** In per cent; what comes before the matter, “đề nghị” or “cần”, does not count. */
const VERBATIM = 95;

export function mergeProposals(roundId: RoundId, office: Office): MergeProposals {
  checkBook(office);
  const comments = commentsOf(roundId, office);
  const byId = new Map<string, Comment>(comments.map((row) => [row.commentId, row]));
  const forms = new WordForms();
  const apart = comments.filter((comment) => !isMerged(comment));
  const groups = likeGroups(apart, forms).sort((a, b) => b.members.length - a.members.length);
  return {
    counts: countsOf(comments, office),
    groups: groups.slice(0, MOST_GROUPS).map((group) => groupOf(group, byId, office)),
    merged: mergedGroups(comments, byId, office),
    themes: themesOf(proposeThemes(comments, forms), byId, office),
    known: [...new Set(comments.map(({ theme }) => theme.trim()))].filter((theme) => theme !== ''),
    more:
      groups.length > MOST_GROUPS
        ? wordsOf(office.language).dialogs.mergeComments.more(groups.length - MOST_GROUPS)
        : '',
  };
}

/** The comments of a round that still stand. */
export function commentsOf(roundId: RoundId, { tables }: Office): Comment[] {
  return standing(tables.read('comments').rows.filter((row) => row.roundId === roundId));
}

/** “18 lượt ý kiến, 12 nội dung” */
export function countsOf(comments: readonly Comment[], office: Office): string {
  const { total, matters } = countComments(comments);
  return wordsOf(office.language).dialogs.mergeComments.counts(total, matters);
}

function groupOf(
  { main, members }: LikeGroup,
  byId: ReadonlyMap<string, Comment>,
  office: Office,
): MergeGroup {
  const { reason } = wordsOf(office.language).dialogs.mergeComments;
  const first = byId.get(main);
  const shown = members
    .slice(0, MOST_OF_GROUP)
    .flatMap(({ commentId }) => byId.get(commentId) ?? []);
  const all = first === undefined ? shown : [first, ...shown];
  // Of a large group the words that the first three share are the reason.
  const shared = shown
    .slice(0, 2)
    .reduce((words, { content }) => sharedRun(words, content), first?.content ?? '');
  const nearness = members.every((one) => one.nearness === 'CLAUSE')
    ? 'CLAUSE'
    : members.every((one) => one.nearness !== 'NONE')
      ? 'PART'
      : 'NONE';
  const least = Math.floor(Math.min(...members.map(({ likeness }) => likeness)) * 100);
  return {
    reason: [
      shared === '' ? reason.alike : reason.sameWords(cutAtWord(shared, LONGEST_REASON)),
      reason[nearness],
      least >= VERBATIM ? reason.verbatim : reason.percent(least),
    ].join(', '),
    comments: all.map(lineOf),
  };
}

function mergedGroups(
  comments: readonly Comment[],
  byId: ReadonlyMap<string, Comment>,
  office: Office,
): MergeGroup[] {
  const { intoMain } = wordsOf(office.language).dialogs.mergeComments;
  const groups = new Map<string, Comment[]>();
  for (const comment of comments.filter(isMerged)) {
    const target = finalTarget(comment, byId)?.commentId ?? comment.duplicateOf;
    groups.set(target, [...(groups.get(target) ?? []), comment]);
  }
  return Array.from(groups, ([id, merged]) => ({
    reason: intoMain(`${id}${byId.has(id) ? ` – ${byId.get(id)?.bodyName ?? ''}` : ''}`),
    comments: merged.map(lineOf),
  }));
}

function themesOf(
  proposed: ReturnType<typeof proposeThemes>,
  byId: ReadonlyMap<string, Comment>,
  office: Office,
): ThemeProposal[] {
  const { themeByClause, themeByWords } = wordsOf(office.language).dialogs.mergeComments;
  return proposed.map(({ kind, theme, commentIds }) => ({
    theme: kind === 'CLAUSE' ? theme : theme.charAt(0).toLocaleUpperCase('vi') + theme.slice(1),
    reason: (kind === 'CLAUSE' ? themeByClause : themeByWords)(theme, commentIds.length),
    ids: commentIds,
    comments: commentIds.flatMap((id) => {
      const comment = byId.get(id);
      return comment === undefined
        ? []
        : [`${id} – ${comment.bodyName}: ${short(comment.content)}`];
    }),
  }));
}

function lineOf({ commentId, bodyName, clauseText, content, proposal }: Comment) {
  return {
    id: commentId,
    body: bodyName,
    place: clauseText,
    text: short([content, proposal].filter((text) => text.trim() !== '').join('\n')),
  };
}

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longest))} …`;
}
