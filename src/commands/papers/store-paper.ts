// A paper becomes a Google Doc and a row of the register: a new version each time, never twice for one job.

import type { Paper } from '../../domain/documents/paper.ts';
import { type DocumentId, idOf, nextId, type RoundId } from '../../domain/ids.ts';
import type { Office } from '../../ports.ts';
import type { Ids } from '../../workbook/enums.ts';
import type { Kept } from '../../workbook/schema.ts';

export interface PaperJob {
  readonly paper: Paper;
  readonly type: Ids<'documentType'>;
  readonly round: RoundId;
  readonly version: number;
  readonly organ: string;
  readonly signer: string;
}

/** The version that the next paper of this type will have in its round: 1 for the first. */
export function nextVersion(
  documents: readonly Kept<'documents'>[],
  round: RoundId,
  type: Ids<'documentType'>,
): number {
  const made = documents.filter((row) => row.relatedRound === round && row.type === type);
  return made.reduce((highest, { version }) => Math.max(highest, version ?? 0), 0) + 1;
}

/**
 * Imports the paper and registers it; returns its address. A document that an interrupted run made
 * without registering it is found by its job's key and registered, not made again.
 */
export async function storePaper(job: PaperJob, office: Office): Promise<string> {
  const jobKey = `${office.book.id()}-${job.round}-${job.type}-${job.version}`;
  const fileName = `${job.paper.name} (lần ${job.version})`;
  const bytes = await office.printing().paperToDocx(job.paper, office.clock.now());
  const file = office.files.find(jobKey) ?? office.files.importDocx(fileName, bytes, jobKey);
  const known = office.tables.read('documents').rows;
  office.tables.append('documents', [
    {
      docId: idOf<DocumentId>(
        nextId(
          'VB-',
          4,
          known.map((row) => row.docId),
        ),
      ),
      direction: 'DI',
      type: job.type,
      version: job.version,
      number: '',
      issuedDate: null,
      organ: job.organ,
      subject: job.paper.name,
      signer: job.signer,
      secrecy: null,
      relatedRound: job.round,
      part: null,
      bodyId: idOf(''),
      url: file.url,
      fileName,
      formCheck: '',
      createdAt: office.clock.now(),
      jobKey,
    },
  ]);
  office.tables.flush();
  return file.url;
}
