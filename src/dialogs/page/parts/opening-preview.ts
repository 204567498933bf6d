// Shows what opening a round would do, before anything is done.

import type { MailPreview, OpeningPreview, OpenRoundData } from '../../data.ts';
import { button, element, factList, note, table, tick } from './elements.ts';

type Words = OpenRoundData['words'];

/** What a person can do in the preview itself. */
export interface Adjusting {
  /** Takes over a period of the table of alternatives. */
  take(unit: string, count: number): void;
  /** Asks a body, or leaves it out. */
  invite(id: string, on: boolean): void;
}

/** The days, the alternatives and the bodies; the mails come after what else is asked about bodies. */
export function consequenceView(words: Words, preview: OpeningPreview, on: Adjusting): Node[] {
  return [
    ...preview.problems.map((problem) => note('bad', problem)),
    element('h2', {}, words.consequence),
    factList(preview.facts),
    ...preview.warnings.map((warning) => note('warn', warning)),
    ...alternatives(words, preview, on),
    ...bodies(words, preview, on),
  ];
}

function alternatives(words: Words, preview: OpeningPreview, on: Adjusting): Node[] {
  if (preview.alternatives.length === 0) return [];
  return [
    element('h2', {}, words.alternatives),
    table(
      [words.altPeriod, words.altDue, words.altLeft, words.altSession, ''],
      preview.alternatives.map(({ unit, count, chosen, ...row }) => {
        const take = button(chosen ? words.altTaken : words.altTake, () => {
          if (!chosen) on.take(unit, count);
        });
        take.setAttribute('aria-pressed', String(chosen));
        take.setAttribute(
          'aria-label',
          `${chosen ? words.altTaken : words.altTake}: ${row.period}`,
        );
        take.setAttribute('data-key', `take-${unit}-${count}`);
        return [
          row.period,
          row.due,
          { text: row.left, tone: row.tone },
          { text: row.session, tone: row.sessionTone },
          take,
        ];
      }),
    ),
  ];
}

function bodies(words: Words, preview: OpeningPreview, on: Adjusting): Node[] {
  if (preview.bodies.length === 0) return [];
  const asked = preview.bodies.filter(({ invited }) => invited).length;
  const list = table(
    [words.bodyName, words.bodyAddress, words.bodyNote],
    preview.bodies.map(({ id, name, address, invited, note: remark, tone }) => {
      const { box, line } = tick(name, invited);
      box.setAttribute('data-key', `body-${id}`);
      box.addEventListener('change', () => on.invite(id, box.checked));
      return [line, address, { text: remark, tone }];
    }),
  );
  return [
    element('h2', {}, `${words.bodies} (${asked})`),
    element('p', { class: 'soft' }, words.bodiesHint),
    element(
      'div',
      { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': words.bodies },
      list,
    ),
  ];
}

/** The first and the last mail as they will read. */
export function mailsView(words: Words, preview: OpeningPreview): Node[] {
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
