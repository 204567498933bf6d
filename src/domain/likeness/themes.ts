// What many comments of a round are about: a place that several name, words that several say.

import type { Row } from '../../workbook/schema.ts';
import type { CommentId } from '../ids.ts';
import { type LikenessComment, placeOf } from './weigh-comments.ts';
import { tellingWords } from './wording.ts';
import { isNumber, type Word, WordForms } from './words.ts';

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
/** Syllables; a Vietnamese word has two as a rule, a term four. */
const LENGTHS = [4, 3, 2];
const MOST = 8;

/**
 * Themes for the comments that have none: by place, then by words that are said again and again, the
 * most said and longest first. A comment may stand in a place and in one theme of words.
 */
export function proposeThemes(comments: readonly ThemedComment[]): ThemeProposal[] {
  const free = comments.filter(({ theme }) => theme.trim() === '');
  return [...byPlace(free), ...byWords(free)];
}

function byPlace(comments: readonly ThemedComment[]): ThemeProposal[] {
  const places = new Map<string, ThemedComment[]>();
  for (const comment of comments) {
    const place = placeOf(comment);
    if (place !== '') places.set(place, [...(places.get(place) ?? []), comment]);
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

interface Said {
  readonly shown: string;
  readonly length: number;
  readonly commentIds: Set<CommentId>;
}

function byWords(comments: readonly ThemedComment[]): ThemeProposal[] {
  const said = saidOf(comments);
  const most = Math.max(FEWEST, comments.length * TOO_COMMON);
  const enough = said.filter(({ commentIds: { size } }) => size >= FEWEST && size <= most);
  const scored = enough.sort(
    (one, other) => other.commentIds.size * other.length - one.commentIds.size * one.length,
  );
  const taken = new Set<CommentId>();
  const found: ThemeProposal[] = [];
  for (const { shown, commentIds } of scored) {
    const free = Array.from(commentIds).filter((id) => !taken.has(id));
    if (free.length < FEWEST || found.length === MOST) continue;
    for (const id of free) taken.add(id);
    found.push({ kind: 'WORDS', theme: shown, commentIds: free });
  }
  return found;
}

/** Every run of two to four words, and who says it. */
function saidOf(comments: readonly ThemedComment[]): Said[] {
  const forms = new WordForms();
  const runs = new Map<string, Said>();
  for (const { commentId, content } of comments) {
    const words = forms.in(content);
    for (const length of LENGTHS) {
      for (let at = 0; at + length <= words.length; at++) {
        const run = words.slice(at, at + length);
        if (!isTerm(run)) continue;
        const key = run.map(({ bare }) => bare).join(' ');
        const known = runs.get(key);
        if (known !== undefined) known.commentIds.add(commentId);
        else {
          const shown = run.map((word) => word.shown).join(' ');
          runs.set(key, { shown, length, commentIds: new Set([commentId]) });
        }
      }
    }
  }
  return Array.from(runs.values());
}

/** Neither numbers nor words that every comment says stand in it, nor half of what is asked. */
function isTerm(run: readonly Word[]): boolean {
  if (run.some(isNumber)) return false;
  const told = tellingWords(run);
  return told.length === run.length && told.every((word, at) => word === run[at]);
}
