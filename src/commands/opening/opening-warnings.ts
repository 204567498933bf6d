// What the dialog warns of before a round is opened: days, bodies without a usable address, settings left blank.

import { proseDay } from '../../domain/calendar/print.ts';
import { isSecret } from '../../domain/documents/secrecy.ts';
import { isAddress } from '../../domain/outbox/address.ts';
import { fileIdIn } from '../../domain/outbox/enclosures.ts';
import type { Office } from '../../ports.ts';
import type { Words } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import { dossierFiles } from '../papers/dossier-files.ts';
import { dateWarnings } from './date-warnings.ts';
import type { MailForecast } from './mail-forecast.ts';
import type { Opening } from './plan-opening.ts';

/** What a person should mend or know before the round is opened; none of it forbids the opening. */
export function openingWarnings(
  opening: Opening,
  mails: MailForecast | null,
  office: Office,
  words: Words,
): string[] {
  const { preview } = words.reports;
  const { consequence, settings } = opening;
  return [
    ...dateWarnings(opening, office, words),
    ...(consequence?.breaksPhase === true ? [preview.afterPhase] : []),
    ...(mails?.tooLate === true ? [preview.mailsTooLate(proseDay(mails.lastDay))] : []),
    ...listWarnings(opening, office, words),
    ...(opening.round.mode === 'BIEU_MAU'
      ? addressWarnings(opening, office, words)
      : nameWarnings(opening, office, words)),
    ...(settings.contact === '' && opening.round.mode === 'BIEU_MAU'
      ? [preview.contactMissing]
      : []),
    ...(settings.planNumber === '' && !opening.meeting ? [preview.planMissing] : []),
    ...enclosureWarnings(opening, office, words),
  ];
}

/** Drafts that the mails were to bring along and cannot; a secret one forbids the opening itself. */
function enclosureWarnings(
  { round, settings, drafts }: Opening,
  office: Office,
  { reports: { preview } }: Words,
): string[] {
  if (round.mode !== 'BIEU_MAU' || settings.attachment === 'KHONG') return [];
  const files = dossierFiles(
    round.parts,
    drafts.filter((draft) => !isSecret(draft)),
  );
  const noLink = files.filter(({ draft }) => draft === undefined).map(({ name }) => name);
  const noDoc = files
    .filter(({ draft }) => draft !== undefined && fileIdIn(draft.url) === null)
    .map(({ name }) => name);
  const book = office.tables.names;
  return [
    ...(noLink.length === 0 ? [] : [preview.draftsWithoutLink(noLink, book)]),
    ...(noDoc.length === 0 ? [] : [preview.draftsElsewhere(noDoc, book)]),
  ];
}

function listWarnings({ list }: Opening, office: Office, words: Words): string[] {
  const { preview, directory } = words.reports;
  const book = office.tables.names;
  return [
    ...(list.own === null ? [] : [preview.ownBody(list.own.officialName)]),
    ...(list.replaced.length === 0
      ? []
      : [
          directory.replaced(
            list.replaced.map(({ ended, successor }) => [
              ended.officialName,
              successor.officialName,
            ]),
          ),
        ]),
    ...(list.lost.length === 0 ? [] : [directory.lost(named(list.lost, words), book)]),
    ...(list.notValid.length === 0 ? [] : [preview.notValid(named(list.notValid, words), book)]),
  ];
}

/** Each body under the one remedy that helps it next. */
function addressWarnings({ doubts }: Opening, office: Office, words: Words): string[] {
  const { preview } = words.reports;
  const book = office.tables.names;
  return [
    ...(doubts.notMailed.length > 0
      ? [preview.notMailedWarning(named(doubts.notMailed, words), book)]
      : []),
    ...(doubts.withoutAddress.length > 0
      ? [preview.noAddressWarning(named(doubts.withoutAddress, words), book)]
      : []),
    ...doubts.badAddress.map((body) =>
      words.errors['BODY.BAD_ADDRESS'](
        {
          body: body.officialName,
          address:
            [body.email, body.ccEmail].find((text) => text.trim() !== '' && !isAddress(text)) ?? '',
          row: body.rowNumber,
        },
        book,
      ),
    ),
  ];
}

/** By letter alone: only the names are printed, so only they matter. */
function nameWarnings({ doubts }: Opening, office: Office, words: Words): string[] {
  return doubts.unconfirmed.length === 0
    ? []
    : [
        words.reports.preview.unconfirmedWarning(
          named(doubts.unconfirmed, words),
          office.tables.names,
        ),
      ];
}

function named(bodies: readonly Kept<'bodies'>[], { reports: { preview } }: Words): string[] {
  return bodies.map((body) => preview.bodyAt(body.officialName, body.rowNumber));
}
