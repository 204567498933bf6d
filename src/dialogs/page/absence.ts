// The page of absences: who is away and who acts meanwhile, and tasks handed over in bulk.

import type { AbsenceData, AwayMember } from '../data/absence.ts';
import type { GivingPreview } from '../data/assign-tasks.ts';
import type { Report } from '../data.ts';
import { dayField } from './parts/day-field.ts';
import { button, element, field, note, offer, select, tick } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { reportView } from './parts/report-view.ts';
import { ask, dialogData } from './parts/server.ts';
import { givingView } from './parts/tasks/giving-view.ts';

const { common, words, givingWords, refusal, members } = dialogData<AbsenceData>();
const page = frame(common);
const nobody = { id: '', label: words.nobody };

const member = select(members);
const from = dayField(common.dayHint);
const to = dayField(common.dayHint);
const substitute = select([nobody]);
const newOwner = select([]);
const reason = element('textarea');
const tasks = element('div');
let boxes: { id: string; box: HTMLInputElement }[] = [];

const chosen = (): AwayMember | undefined => members.find(({ id }) => id === member.value);

function fill(): void {
  const one = chosen();
  const others = members.filter(({ id }) => id !== member.value);
  from.show(one?.from ?? '');
  to.show(one?.to ?? '');
  offer(substitute, [nobody, ...others], one?.substituteId || '');
  // Nobody is proposed but the substitute: a task must not go to whoever stands first in the list.
  offer(newOwner, [{ id: '', label: words.choose }, ...others], one?.substituteId || '');
  const made = (one?.tasks ?? []).map(({ id, label }) => ({ id, ...tick(label) }));
  boxes = made;
  const all = button(words.tickAll, () => {
    for (const { box } of boxes) box.checked = true;
  });
  tasks.replaceChildren(
    ...(made.length === 0
      ? [note('', words.noTasks)]
      : [
          element(
            'div',
            { class: 'scroll ticks', tabindex: '0', role: 'group', 'aria-label': words.tasks },
            ...made.map(({ line }) => line),
          ),
          element('p', { class: 'small' }, all),
        ]),
  );
}

function begin(): void {
  const look = button(words.preview, preview);
  look.disabled = refusal !== '';
  const save = button(words.saveAbsence, () =>
    send('enterAbsence', {
      memberId: member.value,
      from: from.value(),
      to: to.value(),
      substituteId: substitute.value,
    }),
  );
  const clear = button(words.endAbsence, () => send('clearAbsence', { memberId: member.value }));
  page.show(
    element('p', { class: 'soft' }, words.intro),
    field(words.member, member),
    element(
      'fieldset',
      {},
      element('legend', {}, words.away),
      element(
        'div',
        { class: 'row' },
        field(words.from, from.control),
        field(words.to, to.control),
        field(words.substitute, substitute),
      ),
      element('p', { class: 'row small' }, save, clear),
    ),
    element(
      'fieldset',
      {},
      element('legend', {}, words.handOver),
      ...(refusal === '' ? [] : [note('warn', refusal)]),
      tasks,
      element('div', { class: 'row' }, field(words.newOwner, newOwner)),
      field(words.reason, reason),
      element('p', { class: 'small' }, look),
    ),
  );
  page.buttons(common.close);
}

function preview(): void {
  const input = {
    from: member.value,
    to: newOwner.value,
    taskIds: boxes.filter(({ box }) => box.checked).map(({ id }) => id),
    reason: reason.value,
  };
  page.run(
    () => ask<GivingPreview>('previewHandover', input),
    (shown) => {
      const confirm = button(words.confirm, () =>
        page.run(async () => {
          if (shown.needsForm) await ask('makeAckForm', {});
          return ask<Report>('handOver', input);
        }, done),
      );
      confirm.disabled = shown.problems.length > 0;
      page.show(...givingView({ ...givingWords, given: words.given, mails: words.mails }, shown));
      page.buttons(common.close, button(words.back, begin, true), confirm);
    },
  );
}

function send(name: string, input: object): void {
  page.run(() => ask<Report>(name, input), done);
}

function done(report: Report): void {
  page.show(...reportView(report));
  page.buttons(common.close);
}

member.addEventListener('change', fill);
fill();
begin();
