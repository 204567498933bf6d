// Where a comment stands, and the steps open to the person at the screen.

import {
  type CommentState,
  commentWay,
  mayNotTake,
  statesAfter,
} from '../../../../domain/comments/comment-states.ts';
import type { AnswerCommentsData, CommentCard } from '../../../data/answer-comments.ts';

export interface OpenStep {
  readonly id: CommentState;
  readonly label: string;
}

/** To stay comes first. */
export function openSteps(
  { answer }: CommentCard,
  { words, states, acting, substitutes }: AnswerCommentsData,
): OpenStep[] {
  const from = answer.state;
  const substitute = substitutes[answer.ownerId];
  const handlers = [
    ...(answer.ownerId === '' ? [] : [answer.ownerId]),
    ...(substitute === undefined ? [] : [substitute]),
  ];
  const label = (state: CommentState): string => states.find(({ id }) => id === state)?.label ?? '';
  const open = statesAfter(from).filter((to) => {
    const way = commentWay(from, to);
    return way !== null && mayNotTake(way, from, acting, handlers) === null;
  });
  return [
    { id: from, label: `${words.stay}: ${label(from)}` },
    ...open.map((to) => ({
      id: to,
      label: commentWay(from, to) === 'BACK' ? `${words.back}: ${label(to)}` : label(to),
    })),
  ];
}
