// Makes the papers that a person chose, of a round, of a meeting or of the Đề án; each a new version.

import type { Report } from '../../dialogs/data.ts';
import type { Paper } from '../../domain/documents/paper.ts';
import { nextVersion, type PaperSubject, subjectKey } from '../../domain/documents/subject.ts';
import type { Office } from '../../ports.ts';
import { type Words, wordsOf } from '../../text/words.ts';
import { settingsAndRows } from '../book-settings.ts';
import type { DocumentsInput } from '../input/documents.ts';
import { record } from '../record.ts';
import { type AskedPaper, askedPapers } from './asked-papers.ts';
import { deskFor } from './desk.ts';
import { kindLabel } from './kind-label.ts';
import { storing } from './store-paper.ts';

/** A paper that was made, and what its layout has against the decree. */
export interface CheckedPaper {
  readonly label: string;
  readonly formFindings: readonly string[];
  /** Whether it stays a Word file, for its length. */
  readonly asWord: boolean;
}

interface Made extends CheckedPaper {
  readonly subject: PaperSubject;
  readonly version: number;
  readonly url: string;
}

/** Makes the papers asked for; throws before the first one is stored when any cannot be made. */
export function makeDocuments(input: DocumentsInput, office: Office): Promise<Report> {
  return office.locked(async () => {
    const book = settingsAndRows(office);
    const { settings } = book;
    const asked = askedPapers(input, office);
    const desk = deskFor([...new Set(asked.flatMap(({ kind }) => kind.wordings))], book, office);
    const register = desk.read('documents');
    const today = office.clock.today();
    const composed = asked.map((one): AskedPaper & { version: number; paper: Paper } => {
      const version = nextVersion(register, one.kind.type, one.subject);
      const registration = { number: '', date: null, today, version };
      const form = input.form ?? settings.tableForm;
      return { ...one, version, paper: one.compose({ desk, registration, form }) };
    });
    const words = wordsOf(office.language);
    const made: readonly Made[] = await storing(register, settings, office).together(
      composed.map(({ kind, subject, version, paper }) => {
        const issued = kind.issued === undefined ? {} : { issued: kind.issued(desk) };
        const label = kindLabel(kind, words);
        return { label, paper, type: kind.type, subject, version, ...issued };
      }),
    );
    record(
      office,
      made.map(({ label, subject, version }) => ({
        action: 'MAKE_DOCUMENT',
        entity: 'documents',
        entityId: subjectKey(subject),
        detail: words.deeds.made(label, version),
      })),
    );
    return {
      lead: words.reports.documentsMade(made.length),
      sections: [formSection(made, words)],
      links: made.map(({ label, version, url }) => ({
        label: words.reports.documentMade(label, version),
        url,
      })),
    };
  });
}

/** Each document's layout: in order, or what is against the decree. */
export function formSection(
  made: readonly CheckedPaper[],
  { reports }: Words,
): Report['sections'][number] {
  const { form } = reports;
  return {
    title: form.title,
    tone: made.every(({ formFindings }) => formFindings.length === 0) ? 'ok' : 'warn',
    lines: made.flatMap(({ label, formFindings, asWord }) => [
      ...(formFindings.length === 0 ? [form.inOrder(label)] : []),
      ...formFindings.map((line) => form.finding(label, line)),
      ...(asWord ? [form.asWord(label)] : []),
    ]),
  };
}
