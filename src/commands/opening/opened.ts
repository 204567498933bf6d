// What the dialog shows of a round that is open: just opened, or opened before and its link to be confirmed.

import type { RoundOpened } from '../../dialogs/data.ts';
import { proseDay } from '../../domain/calendar/print.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Row } from '../../workbook/schema.ts';
import type { CarriedOut } from './carry-out.ts';
import { isLinkConfirmed } from './link-check.ts';
import { noMoreAsked } from './no-more-asked.ts';
import type { Opening } from './plan-opening.ts';

/** An opening that was just carried out; `takenUp` when an earlier run had begun it. */
export function openedNow(
  opening: Opening,
  made: CarriedOut,
  takenUp: boolean,
  office: Office,
): RoundOpened {
  const { roundId } = opening.round;
  const { reports } = wordsOf(office.language);
  const own = opening.meeting
    ? [reports.meetingOpened(roundId, proseDay(opening.sendDay))]
    : roundLines(opening, made, office);
  return {
    roundId,
    lines: [...(takenUp ? [reports.opening.finished(roundId)] : []), ...own],
    formUrl: made.formUrl,
    letterUrl: made.letterUrl,
    linkConfirmed: isLinkConfirmed(roundId, office),
  };
}

function roundLines(opening: Opening, made: CarriedOut, office: Office): string[] {
  const { reports, enums } = wordsOf(office.language);
  const { round, asOpened } = opening;
  const { urgency } = asOpened;
  const urgent = urgency !== null && urgency !== 'THUONG';
  return [
    dueLine(asOpened, office),
    ...(urgent ? [reports.opening.urgency(enums.urgency[urgency])] : []),
    reports.requestsMade(made.addressees.length),
    ...(made.mails > 0 ? [reports.mailsQueued(made.mails)] : []),
    ...(made.letterUrl === '' ? [] : [reports.letterMade]),
    ...noMoreAsked(made.noMore, office),
    ...(round.mode === 'BIEU_MAU' ? unmailed(opening, made, office) : []),
  ];
}

/** Who gets no mail yet, each under the remedy that helps. */
function unmailed({ doubts }: Opening, { addressees }: CarriedOut, office: Office): string[] {
  const { reports } = wordsOf(office.language);
  const unconfirmed = new Set<string>(doubts.notMailed.map(({ bodyId }) => bodyId));
  const names = (waiting: boolean) =>
    addressees
      .filter(({ to, bodyId }) => to === '' && unconfirmed.has(bodyId) === waiting)
      .map(({ name }) => name)
      .join('; ');
  const [without, waiting] = [names(false), names(true)];
  return [
    ...(without === '' ? [] : [reports.noAddress(without)]),
    ...(waiting === '' ? [] : [reports.opening.notMailed(waiting)]),
  ];
}

/** A round that is open, as the dialog shows it again. */
export function openedAlready(round: Row<'rounds'>, office: Office): RoundOpened {
  return {
    roundId: round.roundId,
    lines: [dueLine(round, office)],
    formUrl: round.formUrl,
    letterUrl: '',
    linkConfirmed: isLinkConfirmed(round.roundId, office),
  };
}

function dueLine({ roundId, dueAt }: Row<'rounds'>, office: Office): string {
  const { reports, calendar } = wordsOf(office.language);
  return reports.opening.due(roundId, dueAt === null ? '' : calendar.latest(dueAt));
}
