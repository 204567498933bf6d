// The comments of the round that are like the one at hand, with what was answered to them.

import { type LikenessComment, similarTo } from '../../../../domain/likeness/likeness.ts';
import type { CommentCard } from '../../../data/answer-comments.ts';
import { button, element } from '../elements.ts';
import type { CardContext } from './card-view.ts';
import { said } from './said.ts';

/** Similar comments that are shown at most. */
const MOST = 5;

export function similarView(card: CommentCard, { data, log, take }: CardContext): Node[] {
  const { words, dispositions } = data;
  const { comments } = log();
  const found = similarTo(card.id, comments.map(weighable), MOST);
  if (found.length === 0) return [element('p', { class: 'soft' }, words.noSimilar)];
  return found.flatMap(({ commentId, opposed }) => {
    const other = comments.find(({ id }) => id === commentId);
    if (other === undefined) return [];
    const result = dispositions.find(({ id }) => id === other.answer.disposition)?.label ?? '';
    return [
      said(`${other.id} – ${other.body}`, other.content),
      // What answers the one would be wrong for the other.
      ...(opposed === null ? [] : [element('p', { class: 'soft' }, words.opposed)]),
      ...(result === '' || opposed !== null
        ? []
        : [
            element(
              'div',
              { class: 'choice small' },
              element(
                'span',
                { class: 'verbatim' },
                [result, other.answer.explanation].filter(Boolean).join(': '),
              ),
              button(words.takeAnswer, () => take(other.answer)),
            ),
          ]),
    ];
  });
}

/** A comment as likeness weighs it. */
function weighable(card: CommentCard): LikenessComment {
  const { id, part, clauseId, place, content, proposal } = card;
  return { commentId: id, part, clauseId, clauseText: place, content, proposal };
}
