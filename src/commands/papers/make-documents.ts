// Makes the papers of a round from the log: table, report, or a meeting's note; each a new version.

import type { Report } from '../../dialogs/data.ts';
import { Problem } from '../../domain/problem.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import { bookSettings } from '../book-settings.ts';
import { findRound } from '../opening/plan-opening.ts';
import type { DocumentsInput } from '../read-input.ts';
import { record } from '../record.ts';
import { identityOf } from './identity.ts';
import { type PaperType, paperOf, papersOf } from './paper-of.ts';
import { factsOf } from './round-facts.ts';
import { nextVersion, storePaper } from './store-paper.ts';

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
      const paper = paperOf(
        type,
        { settings, identity, registration, facts, round, register },
        office.printing(),
      );
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
