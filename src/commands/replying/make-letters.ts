// Makes the letters that tell bodies what became of their points, a few in each run; the page asks for the rest.

import type { LettersMade, LetterWanted } from '../../dialogs/data/reply-letters.ts';
import { paperSubject, subjectKey } from '../../domain/documents/subject.ts';
import type { BodyId, RoundId } from '../../domain/ids.ts';
import { Problem } from '../../domain/problem.ts';
import { ofRound } from '../../domain/rounds/of-round.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { settingsAndRows } from '../book-settings.ts';
import type { ReplyLettersInput } from '../input/reply-letters.ts';
import { findRound } from '../opening/plan-opening.ts';
import { type Desk, deskFor } from '../papers/desk.ts';
import { type PaperStore, storing } from '../papers/store-paper.ts';
import type { Deed } from '../record.ts';
import { record } from '../record.ts';
import { told } from '../tell.ts';
import { type LetterOfRound, lettersOfRound, unanswered } from './letters-of-round.ts';

/** So that the page can tell how far it has come; a run of ten takes well under a minute. */
const LETTERS_IN_A_RUN = 10;

/**
 * The letters of these bodies, each a document of its own that the registry numbers. No run is long
 * enough to be stopped at six minutes: it makes a few and names what is left, and the page, where the
 * person waits, asks again. A letter is named by body and version, so that one asked for twice, or
 * made by a run that was killed, is made once. Throws `REPLIES.UNANSWERED` when the one body asked
 * for cannot be answered yet; of several, those are named and the others made.
 */
export function makeReplyLetters(input: ReplyLettersInput, office: Office): Promise<LettersMade> {
  return office.locked(async () => {
    const desk = deskFor(['TRA_LOI'], settingsAndRows(office), office);
    const { roundId } = input;
    const possible = lettersOfRound(roundId, desk.read('comments'), desk.read('documents'));
    const chosen = input.letters.map(({ bodyId, version }) => {
      const letter = possible.find((one) => one.bodyId === bodyId);
      if (letter === undefined)
        throw new Problem('REPLIES.NO_POINTS', { round: roundId, body: bodyId });
      return { ...letter, wanted: version };
    });
    const problems = chosen.flatMap((letter) => unanswered(roundId, letter) ?? []);
    if (chosen.length === 1 && problems[0] !== undefined) throw problems[0];
    const ready = chosen.filter(({ open }) => open.length === 0);
    const now = ready.slice(0, LETTERS_IN_A_RUN);
    const made: { label: string; url: string }[] = [];
    const deeds: Deed[] = [];
    const store = storing(desk.read('documents'), desk.settings, office);
    for (const letter of now) {
      const { url, version, isNew } = await ensureLetter(letter, roundId, store, desk);
      made.push({ label: letter.bodyName, url });
      if (isNew) deeds.push(deedOf(roundId, letter.bodyId, version, office));
    }
    record(office, deeds);
    return {
      made,
      refused: problems.map((problem) => told(problem, office).message),
      left: ready
        .slice(LETTERS_IN_A_RUN)
        .map(({ bodyId, wanted }): LetterWanted => ({ bodyId, version: wanted })),
    };
  });
}

async function ensureLetter(
  letter: LetterOfRound & { readonly wanted: number },
  roundId: RoundId,
  store: PaperStore,
  desk: Desk,
): Promise<{ url: string; version: number; isNew: boolean }> {
  const { office, printing, identity: identityOfOffice } = desk;
  const subject = paperSubject({ relatedRound: roundId, bodyId: letter.bodyId });
  const registered = desk
    .read('documents')
    .find(
      (row) =>
        row.type === 'TRA_LOI' &&
        row.version === letter.wanted &&
        subjectKey(row) === subjectKey(subject),
    );
  if (registered !== undefined)
    return { url: registered.url, version: letter.wanted, isNew: false };
  // A page that was opened long ago may ask for a version that would leave a gap.
  const version = Math.min(letter.wanted, letter.version);
  const paper = printing.replyLetter(
    {
      office: identityOfOffice,
      registration: { number: '', date: null, today: office.clock.today(), version },
      round: findRound(desk.read('rounds'), roundId),
      body: letter,
      request: ofRound(desk.read('requests'), roundId).find(
        ({ bodyId }) => bodyId === letter.bodyId,
      ),
    },
    desk.say('TRA_LOI'),
  );
  const { url } = await store.one({ paper, type: 'TRA_LOI', subject, version });
  return { url, version, isNew: true };
}

function deedOf(roundId: RoundId, bodyId: BodyId, version: number, office: Office): Deed {
  const { deeds, enums } = wordsOf(office.language);
  return {
    action: 'MAKE_DOCUMENT',
    entity: 'documents',
    entityId: subjectKey(paperSubject({ relatedRound: roundId, bodyId })),
    detail: deeds.made(enums.documentType.TRA_LOI, version),
  };
}
