// The page of the dialog that asks Google what the book rests on.

import type { SystemAnswers, SystemCheckData } from '../data/system-check.ts';
import type { Report } from '../data.ts';
import { button, element, field, list, note, tick } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { reportView } from './parts/report-view.ts';
import { ask, dialogData } from './parts/server.ts';

const data = dialogData<SystemCheckData>();
const { common, words } = data;
const page = frame(common);

const stop = tick(words.stop);
const check = button(words.check, () => page.run(asked, showReport), true);
const answers = button(words.answers, () =>
  page.run(() => ask<SystemAnswers>('systemAnswers', null), showAnswers),
);

const asked = (): Promise<Report> => ask<Report>('checkSystem', { stop: stop.box.checked });

function begin(): void {
  page.show(
    element('p', {}, words.intro),
    list(words.does),
    stop.line,
    element('h2', {}, words.before),
    data.before.length === 0 ? element('p', {}, words.never) : list(data.before),
  );
  page.buttons(common.cancel, ...(data.before.length === 0 ? [] : [answers]), check);
  stop.box.focus({ preventScroll: true });
}

function showReport(report: Report): void {
  page.show(...reportView(report));
  page.buttons(common.close, answers);
}

function showAnswers({ json, left }: SystemAnswers): void {
  const text = element('textarea', { rows: '14', readonly: '', spellcheck: 'false' });
  text.value = json;
  const file = element(
    'a',
    {
      class: 'button',
      download: words.file,
      href: URL.createObjectURL(new Blob([json], { type: 'application/json' })),
    },
    words.download,
  );
  page.show(
    element('p', {}, words.answersIntro),
    ...left.map((line) => note('warn', `${words.left}: ${line}`)),
    field(words.json, text),
    element('p', { class: 'row' }, file),
  );
  page.buttons(common.close);
  text.focus({ preventScroll: true });
  text.select();
}

begin();
