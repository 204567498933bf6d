// The page of the mails: round, mail and body are chosen, the mail is shown as it would leave.

import type { MailsData, ShownMail } from '../data/mails.ts';
import type { Report } from '../data.ts';
import { button, element, field, note, offer, select, table } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { ask, dialogData } from './parts/server.ts';

const { common, words, rounds, doubtful } = dialogData<MailsData>();
const page = frame(common);

const looked = doubtful.map((line) => note('bad', line));

if (rounds.length === 0) {
  page.show(note('', words.noRounds), ...looked);
  page.buttons(common.close);
} else {
  // The newest round is the one at hand.
  const round = select(rounds, rounds[rounds.length - 1]?.id);
  const template = element('select');
  const body = element('select');
  const shown = element('div', { 'aria-live': 'polite' });
  const told = element('div');
  const chosen = () => ({
    roundId: round.value,
    template: template.value,
    bodyId: body.value,
  });
  const trial = button(words.trial, () =>
    page.run(
      () => ask<Report>('sendTrial', chosen()),
      ({ lead }) => told.replaceChildren(note('ok', lead)),
    ),
  );
  const look = (): void => {
    told.replaceChildren();
    shown.replaceChildren();
    const asked = chosen();
    page.run(
      () => ask<ShownMail>('previewMail', asked),
      (mail) => {
        // Somebody who chose on while the answer was under way waits for the later one.
        if (JSON.stringify(asked) === JSON.stringify(chosen())) {
          shown.replaceChildren(...mailView(mail));
        }
      },
    );
  };
  const offerBodies = (): void => {
    const one = rounds.find(({ id }) => id === round.value);
    const kept = one?.templates.find(({ id }) => id === template.value);
    offer(template, one?.templates ?? [], kept?.id);
    offer(body, one?.bodies ?? []);
  };
  round.addEventListener('change', () => {
    offerBodies();
    look();
  });
  template.addEventListener('change', look);
  body.addEventListener('change', look);
  offerBodies();
  page.show(
    element('p', {}, words.intro),
    element(
      'div',
      { class: 'row' },
      field(common.round, round),
      field(words.template, template),
      field(words.body, body),
    ),
    told,
    shown,
    ...(looked.length === 0 ? [] : [element('h2', { class: 'bad' }, words.doubtful), ...looked]),
  );
  page.buttons(common.close, trial);
  look();
  round.focus({ preventScroll: true });
}

function mailView({ facts, warnings, body, html }: ShownMail): Node[] {
  // Without any permission: no script runs in it, no form can be sent, nothing reaches this page.
  const frameOfHtml = element('iframe', { sandbox: '', title: words.html, class: 'letter' });
  frameOfHtml.srcdoc = html;
  return [
    ...warnings.map((text) => note('warn', text)),
    table(
      [],
      facts.map(({ label, value, tone }) => [label, { text: value, tone }]),
    ),
    element('h2', {}, words.html),
    frameOfHtml,
    element('h2', {}, words.plain),
    element('div', { class: 'mail' }, body),
  ];
}
