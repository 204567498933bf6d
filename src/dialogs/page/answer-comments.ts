// The sidebar that answers comments one after another, with the keyboard alone if one likes.

import { isLeft } from '../../domain/comments/comment-states.ts';
import type {
  AnswerCommentsData,
  AnswerInput,
  AnswerSaved,
  CommentCard,
  CommentsOfRound,
} from '../data/answer-comments.ts';
import { type AnswerForm, answerForm, type Draft } from './parts/answering/answer-form.ts';
import { Begun } from './parts/answering/begun.ts';
import { cardBehind, cardTop } from './parts/answering/card-view.ts';
import { changedView } from './parts/answering/changed-view.ts';
import { filters } from './parts/answering/filters.ts';
import { listen } from './parts/answering/keys.ts';
import { button, element, field, note, select } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { ask, dialogData } from './parts/server.ts';
import { worded } from './parts/worded.ts';

const data = dialogData<AnswerCommentsData>();
const { common, words } = data;
const page = frame(common, false);
document.body.classList.add('sidebar');

const begun = new Begun();
let log: CommentsOfRound = data.log;
let list: CommentCard[] = [];
let at: CommentCard | undefined;
let form: AnswerForm | undefined;

const rounds = select(data.rounds, log.roundId);
const filter = filters(data, field(common.round, rounds), () => choose(at?.id));
const position = element('span', { class: 'soft at', role: 'status' });
const told = element('div', { role: 'status' });
const card = element('section', { tabindex: '-1' });
const save = narrow(button(words.save, () => write(false)));
const saveNext = narrow(button(words.saveNext, () => write(true), true));

function narrow(made: HTMLButtonElement): HTMLButtonElement {
  made.classList.add('narrow');
  return made;
}

/** Shows the comment of this id, else the first that is left, else the first. */
function choose(id: string | undefined): void {
  list = filter.chosen(log.comments);
  show(
    list.find((one) => one.id === id) ?? list.find(({ answer }) => isLeft(answer.state)) ?? list[0],
  );
}

function show(one: CommentCard | undefined): void {
  at = one;
  tellPosition();
  saveNext.disabled = one === undefined || log.locked;
  save.disabled = saveNext.disabled;
  if (one === undefined) {
    form = undefined;
    card.replaceChildren(note('', words.nothing));
    return;
  }
  const context = {
    data,
    log: () => log,
    take: (answer: Draft | CommentCard['answer']) => form?.take(answer),
  };
  form = answerForm(one, begun.of(one.id), data, keep);
  const behind = cardBehind(one, context);
  card.replaceChildren(
    ...cardTop(one, context),
    ...behind.slice(0, 1),
    form.view,
    ...behind.slice(1),
  );
  card.setAttribute('aria-label', `${one.id}, ${one.body}`);
  card.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}

function keep(): void {
  if (at === undefined || form === undefined) return;
  begun.keep(at.id, form.values(), at.answer);
  tellPosition();
}

function tellPosition(): void {
  const number = at === undefined ? 0 : list.indexOf(at) + 1;
  const left = list.filter(({ answer }) => isLeft(answer.state)).length;
  position.textContent = [
    worded(words.position, { at: number, all: list.length, left }),
    ...(begun.count === 0 ? [] : [worded(words.unsaved, { count: begun.count })]),
  ].join('. ');
}

function step(by: number): void {
  const next = at === undefined ? undefined : list[list.indexOf(at) + by];
  if (next === undefined) return;
  told.replaceChildren();
  show(next);
}

function write(goOn: boolean): void {
  if (at === undefined || form === undefined || log.locked) return;
  send(at, form.values(), goOn);
}

function send(one: CommentCard, draft: Draft, goOn: boolean): void {
  const order: AnswerInput = { ...draft, commentId: one.id, seen: one.answer };
  begun.keep(one.id, draft, one.answer);
  told.replaceChildren();
  page.run(
    () => ask<AnswerSaved>('saveAnswer', order),
    (saved) => {
      // The chain of clauses was read with the round.
      const now = { ...saved.card, path: one.path };
      replace(one, now);
      if (saved.kind === 'CHANGED') {
        askWhich(now, draft, goOn);
        return;
      }
      begun.forget(one.id);
      told.replaceChildren(
        note(
          'ok',
          `${now.id}: ${saved.merged === 0 ? words.saved : worded(words.savedMerged, { count: saved.merged })}`,
        ),
      );
      const following = list[list.findIndex(({ id }) => id === now.id) + 1];
      choose(goOn ? (following?.id ?? now.id) : now.id);
    },
  );
}

/** The saved comment in the place of the one that was shown, in the round and among those gone through. */
function replace(one: CommentCard, now: CommentCard): void {
  const swap = (other: CommentCard): CommentCard => (other.id === one.id ? now : other);
  log = { ...log, comments: log.comments.map(swap) };
  list = list.map(swap);
  if (at?.id === one.id) at = now;
}

function askWhich(theirs: CommentCard, mine: Draft, goOn: boolean): void {
  const view = changedView(theirs, mine, data, {
    takeTheirs: () => {
      begun.forget(theirs.id);
      told.replaceChildren();
      show(theirs);
    },
    keepMine: () => {
      told.replaceChildren();
      send(theirs, mine, goOn);
    },
  });
  told.replaceChildren(view);
  view.focus();
  window.scrollTo(0, 0);
}

function load(roundId: string, id: string | undefined): void {
  page.run(
    () => ask<CommentsOfRound>('loadComments', { roundId }),
    (found) => {
      const sameRound = found.roundId === log.roundId;
      log = found;
      if (!sameRound) filter.offer(log);
      tellLocked();
      choose(id);
    },
  );
}

function goToSelected(): void {
  page.run(
    () => ask<{ commentId: string }>('selectedComment', {}),
    ({ commentId }) => {
      const found = log.comments.find(({ id }) => id === commentId);
      if (found === undefined) told.replaceChildren(note('warn', words.notSelected));
      else beginWith(found.id);
    },
  );
}

function beginWith(id: string): void {
  if (!filter.chosen(log.comments).some((one) => one.id === id)) filter.clear();
  choose(id);
}

function tellLocked(): void {
  told.replaceChildren(...(log.locked ? [note('warn', words.locked)] : []));
}

rounds.addEventListener('change', () => load(rounds.value, undefined));
listen({
  previous: () => step(-1),
  next: () => step(1),
  choose: (number) => form?.choose(number - 1),
  saveAndGoOn: () => {
    if (!saveNext.disabled) write(true);
  },
  leave: () => card.focus({ preventScroll: true }),
});

if (data.rounds.length === 0) {
  page.show(note('', words.nothing));
} else {
  page.show(
    filter.view,
    element(
      'div',
      { class: 'walk' },
      narrow(button(`← ${words.previous}`, () => step(-1))),
      position,
      narrow(button(`${words.next} →`, () => step(1))),
    ),
    element('p', { class: 'soft keys' }, words.keys),
    told,
    card,
    element(
      'div',
      { class: 'row small' },
      button(words.selected, goToSelected),
      button(words.reload, () => load(log.roundId, at?.id)),
    ),
  );
  page.buttons('', save, saveNext);
  // Where the cursor goes once the page is shown: the single keys work from there.
  card.setAttribute('autofocus', '');
  filter.offer(log);
  tellLocked();
  if (data.begin === '') choose(undefined);
  else beginWith(data.begin);
}
