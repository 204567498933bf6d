// Shows what a command reports: a lead sentence, sections of lines, links.

import type { Report } from '../../data.ts';
import { element, link, note } from './elements.ts';

export function reportView(report: Report): Node[] {
  return [
    ...(report.lead === '' ? [] : [note('ok', report.lead)]),
    ...report.sections.flatMap((section) => [
      element('h2', { class: section.tone }, section.title),
      element('ul', {}, ...section.lines.map((line) => element('li', {}, line))),
    ]),
    element('p', { class: 'row' }, ...report.links.map(({ label, url }) => link(label, url))),
  ];
}
