// Opens the dialog of a round with the rounds that can be opened, and those whose link waits to be confirmed.

import type { OpenRoundData, RoundOffer } from '../../dialogs/data.ts';
import { laterOf } from '../../domain/calendar/earlier-later.ts';
import { googleOffice } from '../../google/office.ts';
import { once } from '../../once.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { EnumName, Ids } from '../../workbook/enums.ts';
import { enums } from '../../workbook/enums.ts';
import type { Kept } from '../../workbook/schema.ts';
import type { Settings } from '../../workbook/settings.ts';
import { bookSettings } from '../book-settings.ts';
import { roundLabel } from '../round-label.ts';
import { checkBook } from '../this-book.ts';
import { isLinkConfirmed } from './link-check.ts';
import { openedAlready } from './open-round.ts';

export function showOpenRound(office: Office = googleOffice()): void {
  checkBook(office);
  // The settings have a say only where a round has none.
  const settings = once(() => bookSettings(office));
  const words = wordsOf(office.language);
  const choices = <Name extends EnumName>(name: Name, labels: Record<Ids<Name>, string>) =>
    (enums[name] as readonly Ids<Name>[]).map((id) => ({ id, label: labels[id] }));
  const rounds = office.tables.read('rounds').rows;
  const waiting = rounds.filter(
    ({ status, formId, roundId }) =>
      status === 'MO' && formId !== '' && !isLinkConfirmed(roundId, office),
  );
  const drafts = rounds.filter(({ status }) => status === 'NHAP' || status === null);
  const data: OpenRoundData = {
    common: words.dialogs.common,
    words: words.dialogs.openRound,
    rounds: [...waiting, ...drafts].map((round) => offerOf(round, settings, office)),
    units: choices('periodUnit', words.enums.periodUnit),
    silences: choices('silencePolicy', words.enums.silencePolicy),
  };
  office.screen.show('open-round', words.dialogs.openRound.title, data);
}

function offerOf(round: Kept<'rounds'>, settings: () => Settings, office: Office): RoundOffer {
  const today = office.clock.today();
  const planned = round.sendDate ?? today;
  return {
    id: round.roundId,
    label: roundLabel(round),
    sendDay: laterOf(planned, today),
    periodN: round.periodN ?? 7,
    periodUnit: round.periodUnit ?? 'NGAY_LAM_VIEC',
    silence: round.silencePolicy ?? settings().silencePolicy,
    meeting: round.mode === 'HOI_NGHI',
    opened: round.status === 'MO' ? openedAlready(round, office) : null,
  };
}
