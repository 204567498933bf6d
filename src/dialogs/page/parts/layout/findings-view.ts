// Findings of layout as a page shows, prints and copies them: by the groups of a paper.

import { type FormCheck, severityOf } from '../../../../domain/decree/check-form.ts';
import { type DecreeWords, toldGroups } from '../../../../domain/decree/told.ts';
import type { CheckLayoutData } from '../../../data/check-layout.ts';
import { element, note, table } from '../elements.ts';

type Words = CheckLayoutData['words'];

export interface FindingsView {
  readonly nodes: readonly Node[];
  /** The same as text, to be pasted into a letter. */
  readonly text: string;
}

export function findingsView(
  name: string,
  check: FormCheck,
  words: Words,
  decree: DecreeWords,
): FindingsView {
  const wrong = check.findings.filter(({ rule }) => severityOf(rule) === 'WRONG').length;
  const counted =
    check.findings.length === 0
      ? words.passed
      : `${decree.counted(wrong, check.findings.length - wrong)}.`;
  const groups = toldGroups(check, decree);
  const kind = `${words.checkedAs}: ${decree.kinds[check.kind]}.`;
  const nodes = [
    element('h2', { tabindex: '-1' }, name),
    note(wrong > 0 ? 'bad' : check.findings.length > 0 ? 'warn' : 'ok', counted),
    element('p', { class: 'soft' }, `${kind} ${words.notSeen}`),
    ...groups.flatMap(({ title, findings }) => [
      element('h3', {}, title),
      table(
        [words.severity, words.right, words.found, words.source],
        findings.map(({ severity, right, found, source }) => [
          { text: decree.severities[severity], tone: severity === 'WRONG' ? 'bad' : 'warn' },
          right,
          found,
          { text: source, tone: 'soft' },
        ]),
      ),
    ]),
  ];
  const lines = groups.flatMap(({ title, findings }) => [
    '',
    title,
    ...findings.map(
      ({ severity, right, found, source }) =>
        `- ${decree.severities[severity]}: ${right}${found === '' ? '' : ` – ${found}`} (${source})`,
    ),
  ]);
  return { nodes, text: [name, `${counted} ${kind}`, ...lines].join('\n') };
}
