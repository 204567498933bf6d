// A log made ready to be compared: what each comment says, asks, and is about.

import { once } from '../../once.ts';
import type { Row } from '../../workbook/schema.ts';
import { folded } from '../bodies/search.ts';
import { type Stance, stanceOf } from './stance.ts';
import { type Features, Vocabulary } from './vocabulary.ts';
import { tellingWords } from './wording.ts';
import { type Word, WordForms } from './words.ts';

/** What is compared of a comment. */
export type LikenessComment = Pick<
  Row<'comments'>,
  'commentId' | 'part' | 'clauseId' | 'clauseText' | 'content' | 'proposal'
>;

/** What is compared of a comment: all that it says and proposes, or what it says. */
export type Side = 'whole' | 'content';

export interface Weighed {
  readonly comment: LikenessComment;
  /** Of the content alone, and with the proposed wording. */
  readonly content: Features;
  readonly whole: Features;
  /** Each word as it was written with its accents, by its number; asked for by few. */
  readonly written: () => ReadonlyMap<number, string>;
  readonly stance: Stance;
  /** The clause; '' for a comment that names none. */
  readonly place: string;
}

export interface WeighedLog {
  readonly vocabulary: Vocabulary;
  readonly weighed: readonly Weighed[];
}

/** Rarity is counted over the comments given: all of a round, as a rule. */
export function weighComments(
  comments: readonly LikenessComment[],
  forms = new WordForms(),
): WeighedLog {
  const vocabulary = new Vocabulary();
  const read = comments.map((comment) => readingOf(comment, forms, vocabulary));
  return { vocabulary, weighed: read.map((reading) => weighedFrom(reading, vocabulary)) };
}

interface Reading {
  readonly comment: LikenessComment;
  readonly words: readonly Word[];
  readonly ids: Int32Array;
  /** How many of them its content has. */
  readonly first: number;
  readonly stance: Stance;
}

function readingOf(comment: LikenessComment, forms: WordForms, vocabulary: Vocabulary): Reading {
  const said = forms.in(comment.content);
  const proposed = forms.in(comment.proposal);
  const telling = tellingWords(said);
  const words = both(telling, tellingWords(proposed));
  const { ids, first } = vocabulary.add(words, telling.length);
  return { comment, words, ids, first, stance: stanceOf(both(said, proposed)) };
}

function both(words: readonly Word[], more: readonly Word[]): readonly Word[] {
  return more.length === 0 ? words : words.concat(more);
}

function weighedFrom(
  { comment, words, ids, first, stance }: Reading,
  vocabulary: Vocabulary,
): Weighed {
  const whole = vocabulary.weighed(ids);
  return {
    comment,
    whole,
    content: first === ids.length ? whole : vocabulary.weighed(ids, first),
    written: once(() => writtenWords(words, vocabulary)),
    stance,
    place: placeOf(comment),
  };
}

function writtenWords(words: readonly Word[], vocabulary: Vocabulary): Map<number, string> {
  return new Map(words.map(({ folded: word, bare }) => [vocabulary.wordOf(word), bare]));
}

/**
 * Where a comment points, so that two may be held against each other: its clause, or the place in
 * its words without the page, which is another one in every print.
 * @example placeOf({ part: 'DA', clauseId: '', clauseText: 'Mục V.3, trang 29' }) //=> 'DA muc v 3'
 */
export function placeOf({
  part,
  clauseId,
  clauseText,
}: Pick<LikenessComment, 'part' | 'clauseId' | 'clauseText'>): string {
  if (clauseId !== '') return clauseId;
  const words = folded(clauseText)
    .replace(/\btrang (?:so )?\d+(?: \d+)*\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? '' : `${part ?? ''} ${words}`;
}
