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
  /**
   * What tells it from another of the same version that a stopped run may have left unregistered, in
   * letters and digits: its key is a cell, and costs calls where it could be read as something else.
   */
  readonly occasion?: string;
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

export interface PaperStore {
  /** Imports and registers one. */
  one(job: PaperJob): Promise<StoredPaper>;
  /**
   * Imports those that belong together and registers them in one write. A run that was stopped
   * between has registered none, so that whoever presses again gets the same versions; where Google
   * refuses one, those before it are registered.
   */
  together<Job extends PaperJob>(jobs: readonly Job[]): Promise<(Job & StoredPaper)[]>;
}

/**
 * What stores the papers of one run, each registered after the documents of the register as it was
 * read and those stored before it.
 */
export function storing(
  register: readonly Registered[],
  settings: Pick<Settings, 'office' | 'signer'>,
  office: Office,
): PaperStore {
  const known = [...register];
  const own = { organ: settings.office, signer: settings.signer };
  const keep = async (job: PaperJob): Promise<KeptPaper> => {
    const kept = await keptPaper({ issued: own, occasion: '', ...job }, known, office);
    known.push(kept.row);
    return kept;
  };
  return {
    async one(job) {
      const { row, stored } = await keep(job);
      office.tables.append('documents', [row]);
      return stored;
    },
    async together(jobs) {
      const rows: Row<'documents'>[] = [];
      const done: ((typeof jobs)[number] & StoredPaper)[] = [];
      try {
        for (const job of jobs) {
          const { row, stored } = await keep(job);
          rows.push(row);
          done.push({ ...job, ...stored });
        }
      } finally {
        if (rows.length > 0) office.tables.append('documents', rows);
      }
      return done;
    },
  };
}

interface KeptPaper {
  readonly row: Row<'documents'>;
  readonly stored: StoredPaper;
}

/**
 * Imports the paper. A document that an interrupted run made without registering it is found by its
 * job's key, not made again. The lock's release makes its row durable.
 */
async function keptPaper(
  job: Required<PaperJob>,
  known: readonly Registered[],
  office: Office,
): Promise<KeptPaper> {
  const of = [office.book.id(), subjectKey(job.subject), job.type, String(job.version)];
  const jobKey = [...of, job.occasion].filter((word) => word !== '').join('-');
  const fileName = `${job.paper.name} (lần ${job.version})`;
  const { docx, check, asWord } = await makePaper(job.paper, office);
  const file =
    office.files.find(jobKey) ?? keepPaper({ name: fileName, docx, jobKey, asWord }, office);
  const ids = known.map(({ docId }) => docId);
  const docId = idOf<DocumentId>(nextId('VB-', 4, ids));
  return {
    row: {
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
    stored: { docId, url: file.url, formFindings: check.lines, asWord },
  };
}
