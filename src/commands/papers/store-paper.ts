// A paper becomes a Google Doc and a row of the register: a new version each time, never twice for one job.

import type { Paper } from '../../domain/documents/paper.ts';
import { type PaperSubject, subjectKey } from '../../domain/documents/subject.ts';
import { type DocumentId, idOf, nextId } from '../../domain/ids.ts';
import type { Office } from '../../ports.ts';
import type { Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';
import type { Settings } from '../../workbook/settings.ts';
import { keepPaper, makePaper } from './keep-paper.ts';

export interface PaperJob {
  readonly paper: Paper;
  readonly type: Ids<'documentType'>;
  readonly subject: PaperSubject;
  readonly version: number;
  /** Where the office only drafts the paper: whom the register names. */
  readonly issued?: { readonly organ: string; readonly signer: string };
}

type Registered = Pick<Row<'documents'>, 'docId'>;

export interface StoredPaper {
  readonly docId: DocumentId;
  readonly url: string;
  /** What its layout has against Nghị định 30/2020, a line each; none is as it should be. */
  readonly formFindings: readonly string[];
  /** Whether it stays a Word file, for its length. */
  readonly asWord: boolean;
}

/**
 * What stores the papers of one run, each registered after the documents of the register as it was
 * read and those stored before it.
 */
export function storing(
  register: readonly Registered[],
  settings: Pick<Settings, 'office' | 'signer'>,
  office: Office,
): (job: PaperJob) => Promise<StoredPaper> {
  const known = [...register];
  const own = { organ: settings.office, signer: settings.signer };
  return async (job) => {
    const stored = await storePaper({ issued: own, ...job }, known, office);
    known.push(stored);
    return stored;
  };
}

/**
 * Imports the paper and registers it. A document that an
 * interrupted run made without registering it is found by its job's key and registered, not made
 * again. The lock's release makes the row durable.
 */
async function storePaper(
  job: Required<PaperJob>,
  known: readonly Registered[],
  office: Office,
): Promise<StoredPaper> {
  const jobKey = `${office.book.id()}-${subjectKey(job.subject)}-${job.type}-${job.version}`;
  const fileName = `${job.paper.name} (lần ${job.version})`;
  const { bytes, check, asWord } = await makePaper(job.paper, office);
  const file =
    office.files.find(jobKey) ?? keepPaper({ name: fileName, bytes, jobKey, asWord }, office);
  const ids = known.map(({ docId }) => docId);
  const docId = idOf<DocumentId>(nextId('VB-', 4, ids));
  office.tables.append('documents', [
    {
      docId,
      direction: 'DI',
      type: job.type,
      version: job.version,
      number: '',
      issuedDate: null,
      organ: job.issued.organ,
      subject: job.paper.name,
      signer: job.issued.signer,
      secrecy: null,
      ...job.subject,
      url: file.url,
      fileName,
      formCheck: check.kept,
      createdAt: office.clock.now(),
      jobKey,
    },
  ]);
  return { docId, url: file.url, formFindings: check.lines, asWord };
}
