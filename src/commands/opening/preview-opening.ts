// Shows what opening a round would do before anything is done: bodies, days, quota, first and last mail.

import type { OpeningPreview } from '../../dialogs/data.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { OpeningInput } from '../input/opening.ts';
import { dossierFiles } from '../papers/dossier-files.ts';
import { problemsOf } from '../problems-of.ts';
import { readTemplates } from '../sending/mail-templates.ts';
import { checkOpening } from './check-opening.ts';
import { mailForecast } from './mail-forecast.ts';
import { openingWarnings } from './opening-warnings.ts';
import { type Opening, planOpening } from './plan-opening.ts';
import { bodiesOf } from './preview-bodies.ts';
import { alternativesOf, factsOf } from './preview-facts.ts';
import { type RequestMail, requestMails } from './request-mails.ts';

/** Stands in a preview where each body's own link will be. */
const LINK_TO_COME = 'https://docs.google.com/forms/…{{CODE}}';

/** The consequence in words, with what stands against opening; changes nothing. */
export function previewOpening(input: OpeningInput, office: Office): OpeningPreview {
  const words = wordsOf(office.language);
  const opening = planOpening(input, office);
  const mails = opening.round.mode === 'BIEU_MAU' ? mailsOf(opening, office) : [];
  const forecast = mailForecast(mails, opening, office);
  const { preview } = words.reports;
  return {
    facts: factsOf(opening, forecast, words),
    alternatives: opening.consequence === null ? [] : alternativesOf(opening.consequence, words),
    bodies: bodiesOf(opening, words),
    mailsLine:
      forecast === null ? '' : preview.mailsLine(forecast.mails, forecast.needed, forecast.sender),
    firstMail: shown(mails[0]),
    lastMail: mails.length > 1 ? shown(mails[mails.length - 1]) : null,
    warnings: openingWarnings(opening, forecast, office, words),
    problems: problemsOf(() => checkOpening(opening, office.clock.now()), office),
  };
}

function mailsOf(opening: Opening, office: Office): RequestMail[] {
  const { settings, asOpened, round, invitations } = opening;
  const files = dossierFiles(round.parts, opening.drafts);
  const mailed = {
    settings,
    round: { ...asOpened, formLink: LINK_TO_COME },
    files,
    today: opening.sendDay,
  };
  return requestMails(mailed, invitations, readTemplates(['LAY_Y_KIEN'], office));
}

function shown(mail: RequestMail | undefined): OpeningPreview['firstMail'] {
  if (mail === undefined) return null;
  const { addressee, subject, body } = mail;
  const to = [addressee.to, addressee.cc].filter((address) => address !== '').join(', ');
  return { to, subject, body };
}
