// One comment as it is read before it is answered: its texts, and on demand what stands behind and beside it.

import { wordingRead } from '../../../../domain/comments/draft-wording.ts';
import type {
  AnswerCells,
  AnswerCommentsData,
  CommentCard,
  CommentsOfRound,
} from '../../../data/answer-comments.ts';
import { element } from '../elements.ts';
import { ask } from '../server.ts';
import { said } from './said.ts';
import { similarView } from './similar-view.ts';

export interface CardContext {
  readonly data: AnswerCommentsData;
  readonly log: () => CommentsOfRound;
  /** Takes over another comment's answer into the form. */
  readonly take: (answer: AnswerCells) => void;
}

/** Which parts stay open from one comment to the next. */
const open = new Set<string>();

/** Heading, place and texts of the comment. */
export function cardTop(card: CommentCard, { data }: CardContext): Node[] {
  const { words, states } = data;
  const state = states.find(({ id }) => id === card.answer.state)?.label ?? '';
  const quoted = (label: string, text: string): Node[] =>
    text.trim() === ''
      ? []
      : [element('h3', {}, label), element('div', { class: 'verbatim' }, text)];
  return [
    element('h2', {}, `${card.id} – ${card.body}`),
    element(
      'p',
      { class: 'soft' },
      [card.place === '' ? card.partLabel : `${card.partLabel}, ${card.place}`, card.about, state]
        .filter((text) => text !== '')
        .join(' · '),
    ),
    ...quoted(words.quote, card.quote),
    element('div', { class: 'verbatim said' }, card.content),
    ...quoted(words.proposal, card.proposal),
    ...quoted(words.theirReason, card.reason),
    ...quoted(words.leader, card.leaderDecision),
  ];
}

/** What is opened on demand: the draft's wording, similar and merged comments, the source, the history. */
export function cardBehind(card: CommentCard, context: CardContext): HTMLElement[] {
  const { words } = context.data;
  return [
    panel('wording', words.wording, () => wordingView(card, context)),
    panel('similar', words.similar, () => similarView(card, context)),
    ...(card.merged.length === 0
      ? []
      : [
          panel('merged', `${words.merged} (${card.merged.length})`, () =>
            card.merged.map(({ id, body, content }) => said(`${id} – ${body}`, content)),
          ),
        ]),
    ...(card.source === ''
      ? []
      : [
          panel('source', words.source, () => [element('div', { class: 'verbatim' }, card.source)]),
        ]),
    panel('history', words.history, () => historyView(card, context)),
  ];
}

/** Filled when it is opened first; it stays open for the comments that follow. */
function panel(key: string, label: string, fill: () => Node[]): HTMLElement {
  const inside = element('div');
  const view = element('details', {}, element('summary', {}, label), inside);
  view.addEventListener('toggle', () => {
    if (view.open) open.add(key);
    else open.delete(key);
    if (view.open && inside.childNodes.length === 0) inside.replaceChildren(...fill());
  });
  view.open = open.has(key);
  return view;
}

/** The wording that the body read; below it the newest, where that is another draft’s. */
function wordingView(card: CommentCard, { data: { words }, log }: CardContext): Node[] {
  const wordings = log().clauses[card.clauseId]?.drafts ?? [];
  const newest = wordings[wordings.length - 1];
  if (newest === undefined) return [element('p', { class: 'soft' }, words.noWording)];
  const read = wordingRead(card.readVersion, wordings) ?? newest;
  return [
    said(`${read.draftId} – ${read.version}`, read.text),
    ...(newest.draftId === read.draftId
      ? []
      : [said(`${words.newest}: ${newest.draftId} – ${newest.version}`, newest.text)]),
  ];
}

function historyView(card: CommentCard, { data: { common, words } }: CardContext): Node[] {
  const view = element('div', {}, element('p', { class: 'soft' }, common.working));
  ask<{ lines: readonly string[] }>('commentHistory', { commentId: card.id }).then(
    ({ lines }) => {
      view.replaceChildren(
        lines.length === 0
          ? element('p', { class: 'soft' }, words.noHistory)
          : element('ul', { class: 'lines' }, ...lines.map((line) => element('li', {}, line))),
      );
    },
    (error: unknown) => {
      view.replaceChildren(
        element('p', { class: 'bad' }, error instanceof Error ? error.message : common.serverLost),
      );
    },
  );
  return [view];
}
