// The page of questions to the leader: what could be asked, with the office's proposal, and one button.

import type {
  AskedQuestion,
  AskLeaderData,
  LeaderQuestions,
  PossibleQuestion,
} from '../data/ask-leader.ts';
import type { Report } from '../data.ts';
import { button, element, field, note, select, tick } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { reportView } from './parts/report-view.ts';
import { ask, dialogData } from './parts/server.ts';

const data = dialogData<AskLeaderData>();
const { common, words } = data;
const page = frame(common);
const rounds = select(data.rounds, data.chosen);
rounds.addEventListener('change', load);

/** A question as it is filled in; null while it is not ticked. */
type Filled = () => AskedQuestion | null;

function load(): void {
  if (data.rounds.length === 0) {
    page.show(note('', common.noRounds));
    page.buttons(common.close);
    return;
  }
  const roundId = rounds.value;
  page.run(() => ask<LeaderQuestions>('leaderQuestions', { roundId }), show);
}

function show(found: LeaderQuestions): void {
  const filled: Filled[] = [];
  const questions = (title: string, list: readonly PossibleQuestion[]): Node[] =>
    list.length === 0
      ? []
      : [element('h2', {}, title), ...list.map((one) => questionView(one, filled))];
  const none = found.conflicts.length + found.comments.length === 0;
  page.show(
    element('p', { class: 'soft' }, words.intro),
    field(words.round, rounds),
    ...lines('warn', words.notTaken, found.notTaken),
    ...(none ? [note('', words.none)] : []),
    ...questions(words.conflicts, found.conflicts),
    ...questions(words.comments, found.comments),
    ...lines('', words.waiting, found.waiting),
  );
  const send = button(words.confirm, () => {
    const asked = filled.flatMap((one) => one() ?? []);
    if (asked.length === 0) page.refuse(words.nothing);
    else put(asked);
  });
  send.disabled = none;
  page.buttons(common.close, send);
}

function put(questions: readonly AskedQuestion[]): void {
  page.run(
    () => ask<Report>('askLeader', { roundId: rounds.value, questions }),
    (report) => {
      page.show(...reportView(report));
      page.buttons(common.close);
    },
  );
}

function questionView(question: PossibleQuestion, filled: Filled[]): HTMLElement {
  const { box, line } = tick(words.ask);
  const matter = element('textarea', { rows: '2' });
  matter.value = question.matter;
  const pair = question.sides.length > 1;
  const side = select([
    ...question.sides.map(({ id, bodies }) => ({ id, label: `${bodies} (${id})` })),
    { id: '', label: words.both },
  ]);
  const proposal = select([{ id: '', label: words.choose }, ...data.dispositions]);
  const explanation = element('textarea', { rows: '3' });
  explanation.value = question.explanation;
  const form = element(
    'div',
    {},
    field(words.matter, matter),
    element(
      'div',
      { class: 'row' },
      ...(pair ? [field(words.side, side)] : []),
      field(words.proposal, proposal),
    ),
    field(words.explanation, explanation),
  );
  form.hidden = true;
  box.addEventListener('change', () => {
    form.hidden = !box.checked;
  });
  filled.push(() => {
    if (!box.checked) return null;
    const ids = question.sides.map(({ id }) => id);
    const favoured = pair && side.value !== '' ? [side.value] : ids;
    return {
      proposed: favoured,
      against: ids.filter((id) => !favoured.includes(id)),
      matter: matter.value,
      proposal: proposal.value,
      explanation: explanation.value,
    };
  });
  return element(
    'fieldset',
    {},
    element('legend', {}, question.heading),
    ...question.sides.map(({ view }) => element('p', { class: 'said' }, view)),
    line,
    form,
  );
}

function lines(tone: 'warn' | '', title: string, texts: readonly string[]): Node[] {
  if (texts.length === 0) return [];
  return [note(tone, [title, ...texts].join('\n'))];
}

load();
