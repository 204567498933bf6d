// Which comments of a round are gone through: by handler, state, place and body.

import { isLeft } from '../../../../domain/comments/comment-states.ts';
import type {
  AnswerCommentsData,
  CommentCard,
  CommentsOfRound,
} from '../../../data/answer-comments.ts';
import { element, field, type Option, offer, select } from '../elements.ts';

/** Stands for comments without a handler; no member has such an id. */
const NOBODY = '-';
/** Stands for the states in which nothing was proposed. */
const LEFT = 'LEFT';

export interface Filters {
  readonly view: HTMLElement;
  /** Takes over the places and bodies of another round. */
  offer(log: CommentsOfRound): void;
  /** The comments that pass, in the order of the log. */
  chosen(comments: readonly CommentCard[]): CommentCard[];
  /** Opens all, so that one comment is among those that pass. */
  clear(): void;
}

/** At first the comments of the person at the screen, where there are any. */
export function filters(
  data: AnswerCommentsData,
  rounds: HTMLElement,
  onChange: () => void,
): Filters {
  const { words, members, acting } = data;
  const handler = select([]);
  const state = select([
    { id: '', label: words.allStates },
    { id: LEFT, label: words.leftOnly },
    ...data.states,
  ]);
  const place = select([]);
  const body = select([]);
  const summary = element('summary', {}, words.filter);
  const view = element(
    'details',
    {},
    summary,
    rounds,
    field(words.handler, handler),
    field(words.state, state),
    field(words.clause, place),
    field(words.body, body),
  );
  const tell = (): void => {
    const told = [handler, state, place, body]
      .filter(({ value }) => value !== '')
      .map((list) => list.selectedOptions[0]?.textContent?.trim() ?? '');
    summary.textContent = told.length === 0 ? words.filter : `${words.filter}: ${told.join(', ')}`;
  };
  for (const list of [handler, state, place, body]) {
    list.addEventListener('change', () => {
      tell();
      onChange();
    });
  }
  return {
    view,
    offer(log) {
      const own = acting?.memberId ?? '';
      const hasOwn = log.comments.some(({ answer }) => answer.ownerId === own && own !== '');
      const everybody = [
        { id: '', label: words.allHandlers },
        { id: NOBODY, label: words.nobody },
        ...members,
      ];
      offer(handler, everybody, hasOwn ? own : '');
      offer(place, [{ id: '', label: words.allClauses }, ...placesOf(log)]);
      offer(body, [{ id: '', label: words.allBodies }, ...bodiesOf(log.comments)]);
      state.value = '';
      tell();
    },
    chosen: (comments) =>
      comments.filter(
        ({ answer, part, path, bodyId }) =>
          (handler.value === '' ||
            (handler.value === NOBODY
              ? answer.ownerId === ''
              : answer.ownerId === handler.value)) &&
          (state.value === '' ||
            (state.value === LEFT ? isLeft(answer.state) : answer.state === state.value)) &&
          isAbout({ part, path }, place.value) &&
          (body.value === '' || bodyId === body.value),
      ),
    clear() {
      for (const list of [handler, state, place, body]) list.value = '';
      tell();
    },
  };
}

/** Whether a comment is about a place that `placesOf` offers; '' is any. */
export const isAbout = (
  { part, path }: Pick<CommentCard, 'part' | 'path'>,
  place: string,
): boolean => place === '' || place === part || path.some((id) => id === place);

/** The files, and within each the clauses that comments are about. */
export function placesOf({ comments, clauses }: CommentsOfRound): Option[] {
  const parts = new Map(comments.map(({ part, partLabel }) => [part, partLabel]));
  return Array.from(parts, ([id, label]) => [
    { id, label },
    ...Array.from(
      new Set(comments.filter(({ part }) => part === id).flatMap(({ path }) => path)),
    ).map((clauseId) => ({ id: clauseId, label: `– ${clauses[clauseId]?.heading ?? clauseId}` })),
  ]).flat();
}

export function bodiesOf(comments: readonly CommentCard[]): Option[] {
  const bodies = new Map(comments.map(({ bodyId, body }) => [bodyId, body]));
  return Array.from(bodies, ([id, label]) => ({ id, label })).sort((one, other) =>
    one.label.localeCompare(other.label, 'vi'),
  );
}
