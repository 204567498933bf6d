// What many comments of a round are about: a place that several name, words that several say.

import type { Row } from '../../workbook/schema.ts';
import type { CommentId } from '../ids.ts';
import { saidIn } from './said-in.ts';
import { type LikenessComment, placeOf } from './weigh-comments.ts';
import { wholeTerm } from './whole-term.ts';
import { WordForms } from './words.ts';

export type ThemedComment = LikenessComment & Pick<Row<'comments'>, 'theme'>;

export interface ThemeProposal {
  readonly kind: 'CLAUSE' | 'WORDS';
  /** What it may be called: the place, or the words as the first comment writes them. */
  readonly theme: string;
  readonly commentIds: readonly CommentId[];
}

/** Fewer comments than that need no theme. */
const FEWEST = 3;
/** Words that more of the comments say are what the whole programme is about. */
const TOO_COMMON = 0.4;
const MOST = 8;

/**
 * Themes for the comments that have none: by place, then by words that are said again and again, the
 * most said and longest first. A comment may stand in a place and in one theme of words.
 */
export function proposeThemes(
  comments: readonly ThemedComment[],
  forms = new WordForms(),
): ThemeProposal[] {
  const free = comments.filter(({ theme }) => theme.trim() === '');
  return [...byPlace(free), ...byWords(free, forms)];
}

function byPlace(comments: readonly ThemedComment[]): ThemeProposal[] {
  const places = new Map<string, ThemedComment[]>();
  for (const comment of comments) {
    const place = placeOf(comment);
    if (place === '') continue;
    const there = places.get(place);
    if (there === undefined) places.set(place, [comment]);
    else there.push(comment);
  }
  return Array.from(places.values())
    .filter((there) => there.length >= FEWEST)
    .sort((one, other) => other.length - one.length)
    .slice(0, MOST)
    .map((there) => ({
      kind: 'CLAUSE' as const,
      theme: withoutPage(there.map(({ clauseText }) => clauseText).find(Boolean) ?? ''),
      commentIds: there.map(({ commentId }) => commentId),
    }))
    .filter(({ theme }) => theme !== '');
}

function withoutPage(clauseText: string): string {
  return clauseText
    .normalize('NFC')
    .replace(/[,;(]*\s*trang (?:số )?\d+[^,;]*$/iu, '')
    .trim();
}

function byWords(comments: readonly ThemedComment[], forms: WordForms): ThemeProposal[] {
  const said = saidIn(comments, forms);
  const most = Math.max(FEWEST, comments.length * TOO_COMMON);
  const enough = said.filter(
    ({ commentIds: { length: count } }) => count >= FEWEST && count <= most,
  );
  const scored = enough.sort(
    (one, other) =>
      other.commentIds.length * other.words.length - one.commentIds.length * one.words.length,
  );
  const contents = new Map(comments.map(({ commentId, content }) => [commentId, content]));
  const taken = new Set<CommentId>();
  const found: ThemeProposal[] = [];
  for (const { words, commentIds } of scored) {
    const free = commentIds.filter((id) => !taken.has(id));
    if (free.length < FEWEST || found.length === MOST) continue;
    for (const id of free) taken.add(id);
    const texts = free.map((id) => forms.in(contents.get(id) ?? ''));
    const theme = wholeTerm(words, texts).map(({ shown }) => shown);
    found.push({ kind: 'WORDS', theme: theme.join(' '), commentIds: free });
  }
  return found;
}
