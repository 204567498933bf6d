// What a person is told of an evidence pack: what is in the folder, what is only linked, where it is.

import type { Report } from '../../dialogs/data.ts';
import type { IndexEntry } from '../../domain/documents/evidence/evidence-index.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { formSection } from '../papers/make-documents.ts';
import type { PackFolder } from './pack-folder.ts';

interface PackTold {
  readonly round: string;
  readonly folder: PackFolder;
  readonly entries: readonly IndexEntry[];
  /** The list of all; missing when the run had to stop before it. */
  readonly index?: IndexEntry;
  /** How many documents there are to copy, where not all were. */
  readonly of?: number;
}

export function packReport(
  { round, folder, entries, index, of }: PackTold,
  office: Office,
): Report {
  const words = wordsOf(office.language);
  const { evidence } = words.reports;
  const kept = (how: IndexEntry['kept']): string[] =>
    entries
      .filter((entry) => entry.kept === how)
      .map(({ order, name, url }) => `${order}. ${url === '' ? evidence.onPaper(name) : name}`);
  const here = [...(index === undefined ? [] : [`${index.order}. ${index.name}`]), ...kept('HERE')];
  const section = (title: string, tone: 'warn' | '', lines: readonly string[]) =>
    lines.length === 0 ? [] : [{ title, tone, lines } as const];
  return {
    lead:
      index === undefined
        ? evidence.stopped(entries.length, of ?? entries.length)
        : evidence.packed(round, here.length),
    sections: [
      ...section(evidence.inside, '', here),
      ...section(evidence.linked, '', kept('LINKED')),
      ...section(evidence.unreached, 'warn', kept('UNREACHED')),
      ...(folder.lists.length === 0 ? [] : [formSection(folder.lists, words)]),
    ],
    links: [
      { label: evidence.folder, url: folder.url },
      ...(index === undefined ? [] : [{ label: evidence.index, url: index.url }]),
    ],
  };
}
