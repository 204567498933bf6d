// The sidebar that answers comments one after another, with the keyboard alone if one likes.

import type { AnswerCommentsData, CommentCard, CommentsOfRound } from '../data/answer-comments.ts';
import { Begun } from './parts/answering/begun.ts';
import { commentAtHand } from './parts/answering/comment-at-hand.ts';
import { filters } from './parts/answering/filters.ts';
import { listen } from './parts/answering/keys.ts';
import { saving } from './parts/answering/saving.ts';
import { Walk } from './parts/answering/walk.ts';
import { narrow, walkLine } from './parts/answering/walk-line.ts';
import { button, element, field, note, select } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { ask, dialogData } from './parts/server.ts';

const data = dialogData<AnswerCommentsData>();
const { common, words } = data;
const page = frame(common, false);
document.body.classList.add('sidebar');

const begun = new Begun();
const walk = new Walk();
let log: CommentsOfRound = data.log;

const rounds = select(data.rounds, log.roundId);
const filter = filters(data, field(common.round, rounds), () => choose(walk.at?.id));
const line = walkLine(walk, data, step);
const told = element('div', { role: 'status' });
const card = commentAtHand(data, begun, () => log, keep);
const save = narrow(button(words.save, () => write(false)));
const saveNext = narrow(button(words.saveNext, () => write(true), true));
const send = saving({ data, page, begun, told, inBook, show });

function choose(id: string | undefined): void {
  walk.through(filter.chosen(log.comments), id);
  showWhereItIs();
}

function show(one: CommentCard): void {
  walk.goTo(one);
  showWhereItIs();
}

function showWhereItIs(): void {
  line.tell(begun.count);
  saveNext.disabled = walk.at === undefined || log.locked;
  save.disabled = saveNext.disabled;
  card.show(walk.at);
}

function keep(): void {
  const draft = card.draft();
  if (walk.at === undefined || draft === null) return;
  begun.keep(walk.at.id, draft, walk.at.answer);
  line.tell(begun.count);
}

function step(by: number): void {
  const next = walk.beside(by);
  if (next === undefined) return;
  told.replaceChildren();
  show(next);
}

function write(goOn: boolean): void {
  const draft = card.draft();
  if (walk.at === undefined || draft === null || log.locked) return;
  send(walk.at, draft, ({ id }) => choose(goOn ? (walk.after(id)?.id ?? id) : id));
}

function inBook(now: CommentCard): void {
  log = { ...log, comments: log.comments.map((one) => (one.id === now.id ? now : one)) };
  walk.replace(now);
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
  choose: (number) => card.choose(number - 1),
  saveAndGoOn: () => {
    if (!saveNext.disabled) write(true);
  },
  leave: () => card.focus(),
});

if (data.rounds.length === 0) {
  page.show(note('', words.noRounds));
} else {
  page.show(
    filter.view,
    line.view,
    element('p', { class: 'soft keys' }, words.keys),
    told,
    card.view,
    element(
      'div',
      { class: 'row small' },
      button(words.selected, goToSelected),
      button(words.reload, () => load(log.roundId, walk.at?.id)),
    ),
  );
  page.buttons('', save, saveNext);
  // Where the cursor goes once the page is shown: the single keys work from there.
  card.view.setAttribute('autofocus', '');
  filter.offer(log);
  tellLocked();
  if (data.begin === '') choose(undefined);
  else beginWith(data.begin);
}
