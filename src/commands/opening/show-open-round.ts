// Opens the dialog of a round with the rounds that can be opened, and those whose link waits to be confirmed.

import type { OpenRoundData, RoundOffer } from '../../dialogs/data.ts';
import { laterOf } from '../../domain/calendar/earlier-later.ts';
import { dayOfMoment } from '../../domain/day.ts';
import { readList } from '../../domain/rounds/asked-cell.ts';
import { isDraft } from '../../domain/rounds/states.ts';
import { googleOffice } from '../../google/office.ts';
import { once } from '../../once.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import type { Settings } from '../../workbook/settings.ts';
import { bookSettings } from '../book-settings.ts';
import { choicesOf } from '../choices.ts';
import { roundLabel } from '../round-label.ts';
import { checkBook } from '../this-book.ts';
import { isLinkConfirmed } from './link-check.ts';
import { openedAlready } from './opened.ts';
import { begunOpening } from './under-way.ts';

export function showOpenRound(office: Office = googleOffice()): void {
  checkBook(office);
  const settings = once(() => bookSettings(office));
  const words = wordsOf(office.language);
  const rounds = office.tables.read('rounds').rows;
  const waiting = rounds.filter(
    ({ status, formId, roundId }) =>
      status === 'MO' && formId !== '' && !isLinkConfirmed(roundId, office),
  );
  const drafts = rounds.filter(isDraft);
  const data: OpenRoundData = {
    common: words.dialogs.common,
    words: words.dialogs.openRound,
    rounds: [...waiting, ...drafts].map((round) => offerOf(round, settings, office)),
    units: choicesOf('periodUnit', words.enums.periodUnit),
    silences: choicesOf('silencePolicy', words.enums.silencePolicy),
    urgencies: choicesOf('urgency', words.enums.urgency),
    directory: drafts.length === 0 ? [] : directory(settings, office),
  };
  office.screen.show('open-round', words.dialogs.openRound.title, data);
}

/** Every body that can be added by hand: all but the drafting body itself. */
function directory(settings: () => Settings, office: Office): OpenRoundData['directory'] {
  return office.tables
    .read('bodies')
    .rows.filter(({ bodyId }) => bodyId !== settings().ownBodyId)
    .map(({ bodyId, officialName, shortName }) => ({
      id: bodyId,
      label: officialName,
      also: shortName,
    }));
}

function offerOf(round: Kept<'rounds'>, settings: () => Settings, office: Office): RoundOffer {
  const today = office.clock.today();
  const begun = begunOpening(round.roundId, office.memory)?.input ?? null;
  const planned = begun?.sendDay ?? round.sendDate ?? today;
  const named = round.periodUnit === 'TRUOC_NGAY' && round.dueAt !== null;
  const { opening } = wordsOf(office.language).reports;
  return {
    id: round.roundId,
    label: roundLabel(round),
    sendDay: laterOf(planned, today),
    periodN: begun?.periodN ?? round.periodN ?? 7,
    periodUnit: begun?.periodUnit ?? round.periodUnit ?? 'NGAY_LAM_VIEC',
    dueDay: begun?.dueDay ?? (named && round.dueAt !== null ? dayOfMoment(round.dueAt) : ''),
    dueHour: begun?.dueHour ?? round.dueHour,
    urgency: begun?.urgency ?? round.urgency ?? 'THUONG',
    silence: begun?.silence ?? round.silencePolicy ?? settings().silencePolicy,
    excluded: readList(round.excluded),
    meeting: round.mode === 'HOI_NGHI',
    underWay: begun === null || round.status === 'MO' ? '' : opening.underWay(round.roundId),
    opened: round.status === 'MO' ? openedAlready(round, office) : null,
  };
}
