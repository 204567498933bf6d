// A paper becomes a Google Doc and a row of the register: a new version each time, never twice for one job.

import type { Paper } from '../../domain/documents/paper.ts';
import { type PaperSubject, subjectKey } from '../../domain/documents/subject.ts';
import { type DocumentId, idOf, nextId } from '../../domain/ids.ts';
import type { Office } from '../../ports.ts';
import type { Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';

export interface PaperJob {
  readonly paper: Paper;
  readonly type: Ids<'documentType'>;
  readonly subject: PaperSubject;
  readonly version: number;
  readonly organ: string;
  readonly signer: string;
}

export interface StoredPaper {
  readonly docId: DocumentId;
  readonly url: string;
  /** What its layout has against Nghị định 30/2020, a line each; none is as it should be. */
  readonly formFindings: readonly string[];
}

/**
 * Imports the paper and registers it after the documents that are known. A document that an
 * interrupted run made without registering it is found by its job's key and registered, not made
 * again. The lock's release makes the row durable.
 */
export async function storePaper(
  job: PaperJob,
  known: readonly Pick<Row<'documents'>, 'docId'>[],
  office: Office,
): Promise<StoredPaper> {
  const jobKey = `${office.book.id()}-${subjectKey(job.subject)}-${job.type}-${job.version}`;
  const fileName = `${job.paper.name} (lần ${job.version})`;
  const printing = office.printing();
  const bytes = await printing.paperToDocx(job.paper, office.clock.now());
  const check = printing.checkMade(bytes, office.language);
  const file = office.files.find(jobKey) ?? office.files.importDocx(fileName, bytes, jobKey);
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
      organ: job.organ,
      subject: job.paper.name,
      signer: job.signer,
      secrecy: null,
      ...job.subject,
      url: file.url,
      fileName,
      formCheck: check.kept,
      createdAt: office.clock.now(),
      jobKey,
    },
  ]);
  return { docId, url: file.url, formFindings: check.lines };
}
