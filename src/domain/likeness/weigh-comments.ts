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
  const read = comments.map((comment) => {
    const said = forms.in(comment.content);
    const proposed = forms.in(comment.proposal);
    const words = tellingWords(said);
    const all = [...words, ...tellingWords(proposed)];
    return {
      comment,
      features: vocabulary.add(all, words.length),
      written: once(() => writtenWords(all, vocabulary)),
      stance: stanceOf([...said, ...proposed]),
      place: placeOf(comment),
    };
  });
  return {
    vocabulary,
    weighed: read.map(({ features: { all, first }, ...rest }) => {
      const whole = vocabulary.weighed(all);
      return {
        ...rest,
        whole,
        content: first === all ? whole : vocabulary.weighed(first),
      };
    }),
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
