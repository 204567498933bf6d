// Shows what a command reports: a lead sentence, sections of lines, links.

import type { Report } from '../../data.ts';
import { element, link, note } from './elements.ts';

export function reportView(report: Report): Node[] {
  return [
    ...(report.lead === '' ? [] : [note(report.tone ?? 'ok', report.lead)]),
    // What was made is opened first; the list of what is in it may be long.
    ...(report.links.length === 0
      ? []
      : [
          element('p', { class: 'row' }, ...report.links.map(({ label, url }) => link(label, url))),
        ]),
    ...report.sections.flatMap((section) => [
      element('h2', { class: section.tone }, section.title),
      element('ul', {}, ...section.lines.map((line) => element('li', {}, line))),
    ]),
  ];
}
