// Shows what opening a round would do, before anything is done.

import type { MailPreview, OpeningPreview, OpenRoundData } from '../../data.ts';
import { element, note, table } from './elements.ts';

type Words = OpenRoundData['words'];

export function previewView(words: Words, preview: OpeningPreview): Node[] {
  return [
    ...preview.problems.map((problem) => note('bad', problem)),
    ...preview.warnings.map((warning) => note('warn', warning)),
    element('h2', {}, words.consequence),
    element(
      'dl',
      { class: 'facts' },
      ...preview.facts.flatMap(({ label, value, tone }) => [
        element('dt', {}, label),
        element('dd', { class: tone }, value),
      ]),
    ),
    ...alternatives(words, preview),
    ...bodies(words, preview),
    ...mails(words, preview),
  ];
}

function alternatives(words: Words, preview: OpeningPreview): Node[] {
  if (preview.alternatives.length === 0) return [];
  return [
    element('h2', {}, words.alternatives),
    table(
      [words.altPeriod, words.altDue, words.altLeft],
      preview.alternatives.map(({ period, due, left, tone }) => [
        period,
        due,
        { text: left, tone },
      ]),
    ),
  ];
}

function bodies(words: Words, preview: OpeningPreview): Node[] {
  if (preview.bodies.length === 0) return [];
  const list = table(
    [words.bodyName, words.bodyAddress, words.bodyNote],
    preview.bodies.map(({ name, address, note: remark, tone }) => [
      name,
      address,
      { text: remark, tone },
    ]),
  );
  return [
    element('h2', {}, `${words.bodies} (${preview.bodies.length})`),
    element(
      'div',
      { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': words.bodies },
      list,
    ),
  ];
}

function mails(words: Words, preview: OpeningPreview): Node[] {
  return [
    ...(preview.mailsLine === ''
      ? []
      : [element('h2', {}, words.mails), element('p', {}, preview.mailsLine)]),
    element(
      'div',
      { class: 'row' },
      ...mail(words.firstMail, preview.firstMail),
      ...mail(words.lastMail, preview.lastMail),
    ),
  ];
}

function mail(heading: string, shown: MailPreview | null): Node[] {
  if (shown === null) return [];
  return [
    element(
      'section',
      { class: 'mail' },
      element('h3', {}, heading),
      element('b', {}, shown.to),
      element('b', {}, shown.subject),
      `\n${shown.body}`,
    ),
  ];
}
