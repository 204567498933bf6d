// Makes the papers of a round from the log: table, report, or a meeting's note; each a new version.

import type { MakeDocumentsData, Report } from '../dialogs/data.ts';
import { countComments } from '../domain/comments/count-comments.ts';
import { standing } from '../domain/comments/standing.ts';
import { audienceOf } from '../domain/documents/audience.ts';
import { commentTable } from '../domain/documents/comment-table.ts';
import { conclusionNote } from '../domain/documents/conclusion-note.ts';
import type { OfficeIdentity, Registration, RoundFacts } from '../domain/documents/facts.ts';
import type { Paper } from '../domain/documents/paper.ts';
import { summaryReport } from '../domain/documents/summary-report.ts';
import { Problem } from '../domain/problem.ts';
import { countRound } from '../domain/rounds/count-round.ts';
import { reconcileRound } from '../domain/rounds/reconcile-round.ts';
import { googleOffice } from '../google/office.ts';
import type { Office } from '../ports.ts';
import { documents as paperWords } from '../text/vi/documents.ts';
import { wordsOf } from '../text/words.ts';
import type { Ids } from '../workbook/enums.ts';
import type { Kept } from '../workbook/schema.ts';
import type { Settings } from '../workbook/settings.ts';
import { bookSettings } from './book-settings.ts';
import { dossierFiles } from './dossier-files.ts';
import { findRound } from './opening/plan-opening.ts';
import { identityOf } from './papers/identity.ts';
import { nextVersion, storePaper } from './papers/store-paper.ts';
import type { DocumentsInput } from './read-input.ts';
import { record } from './record.ts';
import { roundLabel } from './round-label.ts';
import { checkBook } from './this-book.ts';

type PaperType = Ids<'documentType'>;

/** What can be made of a round, by its mode. */
function papersOf(mode: Ids<'mode'> | null): PaperType[] {
  return mode === 'HOI_NGHI' ? ['KET_LUAN'] : ['BANG_TONG_HOP', 'BAO_CAO'];
}

export function showMakeDocuments(office: Office = googleOffice()): void {
  checkBook(office);
  const { dialogs, enums, reports } = wordsOf(office.language);
  const register = office.tables.read('documents').rows;
  const data: MakeDocumentsData = {
    common: dialogs.common,
    words: dialogs.makeDocuments,
    rounds: office.tables
      .read('rounds')
      .rows.filter(({ status }) => status !== 'NHAP')
      .map((round) => ({
        id: round.roundId,
        label: roundLabel(round),
        kinds: papersOf(round.mode).map((type) => ({
          id: type,
          label: reports.documentMade(
            enums.documentType[type],
            nextVersion(register, round.roundId, type),
          ),
        })),
      })),
  };
  office.screen.show('make-documents', dialogs.makeDocuments.title, data);
}

/** Makes the papers asked for; throws before the first one when the figures do not add up. */
export function makeDocuments(input: DocumentsInput, office: Office): Promise<Report> {
  return office.locked(async () => {
    const settings = bookSettings(office);
    const round = findRound(office.tables.read('rounds').rows, input.roundId);
    const papers = askedPapers(input, round, office);
    const register = office.tables.read('documents').rows;
    const identity = identityOf(settings, register);
    const facts = factsOf(round, office);
    const made: { type: PaperType; version: number; url: string }[] = [];
    for (const type of papers) {
      const version = nextVersion(register, round.roundId, type);
      const registration = { number: '', date: null, today: office.clock.today(), version };
      const paper = paperOf(type, { settings, identity, registration, facts, round });
      const url = await storePaper(
        {
          paper,
          type,
          round: round.roundId,
          version,
          organ: settings.office,
          signer: settings.signer,
        },
        office,
      );
      made.push({ type, version, url });
    }
    const { deeds, enums } = wordsOf(office.language);
    record(
      office,
      made.map(({ type, version }) => ({
        action: 'MAKE_DOCUMENT',
        entity: 'documents',
        entityId: round.roundId,
        detail: deeds.made(enums.documentType[type], version),
      })),
    );
    return reportOf(made, office);
  });
}

/** Throws for a round that is not open yet, and for a paper that its mode has not. */
function askedPapers(input: DocumentsInput, round: Kept<'rounds'>, office: Office): PaperType[] {
  if (round.status === 'NHAP' || round.status === null) {
    throw new Problem('ROUND.NOT_OPENED', { round: round.roundId });
  }
  const possible = papersOf(round.mode);
  const other = input.kinds.find((kind) => !possible.includes(kind));
  if (other !== undefined) {
    const found = wordsOf(office.language).enums.documentType[other];
    throw new Problem('INPUT.NOT_IN_LIST', { field: 'papers', found });
  }
  return possible.filter((one) => input.kinds.includes(one));
}

interface Material {
  readonly settings: Settings;
  readonly identity: OfficeIdentity;
  readonly registration: Registration;
  readonly facts: RoundFacts;
  readonly round: Kept<'rounds'>;
}

function paperOf(type: PaperType, material: Material): Paper {
  const { settings, identity: office, registration, facts, round } = material;
  if (type === 'BANG_TONG_HOP') {
    return commentTable({ office, registration, facts, form: settings.tableForm }, paperWords);
  }
  if (type === 'BAO_CAO') {
    const recipient = `UBND tỉnh ${settings.province}`.replace('tỉnh tỉnh', 'tỉnh');
    return summaryReport(
      { office, registration, facts, form: settings.tableForm, recipient },
      paperWords,
    );
  }
  return conclusionNote(
    {
      office,
      registration,
      round,
      heldOn: round.sendDate ?? registration.today,
      meeting: round.title,
      chair: 'Giám đốc Sở',
      conclusions: facts.comments.map(({ content }) => content),
    },
    paperWords,
  );
}

/** The round as its rows tell it, after everything has been held against everything else. */
function factsOf(round: Kept<'rounds'>, office: Office): RoundFacts {
  const ours = <RowType extends { readonly roundId: string }>(
    rows: readonly RowType[],
  ): RowType[] => rows.filter(({ roundId }) => roundId === round.roundId);
  const requests = ours(office.tables.read('requests').rows);
  const comments = standing(ours(office.tables.read('comments').rows));
  const findings = round.mode === 'HOI_NGHI' ? [] : reconcileRound(requests, undefined, comments);
  if (findings.length > 0) {
    const words = wordsOf(office.language).findings;
    throw new Problem('COMMENTS.NOT_RECONCILED', {
      round: round.roundId,
      found: findings.map((finding) => words.round(finding)).join('; '),
    });
  }
  const groups = new Map(
    office.tables.read('bodies').rows.map((body) => [body.bodyId, body.group]),
  );
  return {
    round,
    audience: audienceOf(
      requests.map(({ bodyId, nameSnapshot }) => ({
        group: groups.get(bodyId) ?? null,
        name: nameSnapshot,
      })),
      paperWords,
    ),
    files: dossierFiles(round.parts, office.tables.read('drafts').rows),
    bodies: requests,
    bodyCounts: countRound(requests),
    comments,
    commentCounts: countComments(comments),
    asOf: office.clock.today(),
  };
}

function reportOf(
  made: readonly { type: PaperType; version: number; url: string }[],
  office: Office,
): Report {
  const { enums, reports } = wordsOf(office.language);
  const named = made.map(({ type, version, url }) => ({
    label: reports.documentMade(enums.documentType[type], version),
    url,
  }));
  return {
    lead: reports.documentsMade(made.length),
    sections: [],
    links: named,
  };
}
