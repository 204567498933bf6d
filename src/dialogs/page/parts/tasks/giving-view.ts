// What giving tasks out, or handing them over, would do.

import type { AssignTasksData, GivingPreview } from '../../../data/assign-tasks.ts';
import { element, factList, note, table } from '../elements.ts';

type Words = Pick<
  AssignTasksData['words'],
  'obstacles' | 'given' | 'mails' | 'member' | 'address' | 'note' | 'firstMail'
>;

export function givingView(words: Words, preview: GivingPreview): Node[] {
  const { problems, facts, tasks, mails, firstMail } = preview;
  return [
    ...(problems.length === 0
      ? []
      : [
          element('h2', { class: 'bad' }, words.obstacles),
          ...problems.map((problem) => note('bad', problem)),
        ]),
    ...(facts.length === 0 ? [] : [factList(facts)]),
    ...(tasks.length === 0 ? [] : [element('h2', {}, words.given)]),
    ...tasks.map(({ title, line, warnings }) =>
      element(
        'div',
        { class: 'task' },
        element('b', {}, title),
        element('div', { class: 'soft' }, line),
        ...(warnings.length === 0 ? [] : [note('warn', warnings.join('\n'))]),
      ),
    ),
    ...(mails.length === 0
      ? []
      : [
          element('h2', {}, words.mails),
          table(
            [words.member, words.address, words.note],
            mails.map((mail) => [mail.name, mail.address, { text: mail.note, tone: mail.tone }]),
          ),
        ]),
    ...(firstMail === null
      ? []
      : [
          element(
            'section',
            { class: 'mail' },
            element('h3', {}, words.firstMail),
            element('b', {}, firstMail.to),
            element('b', {}, firstMail.subject),
            `\n${firstMail.body}`,
          ),
        ]),
  ];
}
