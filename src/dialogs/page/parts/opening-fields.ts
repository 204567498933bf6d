// The questions of an opening: its day, the time to reply in whatever it is counted, urgency, silence.

import type { OpenRoundData, OpenRoundInput, RoundOffer } from '../../data.ts';
import { dayField } from './day-field.ts';
import { element, field, input, select } from './elements.ts';

export interface OpeningFields {
  readonly view: HTMLElement;
  values(): Omit<OpenRoundInput, 'roundId' | 'excluded' | 'added'>;
  /** Fills in what the sheet proposes for a round. */
  show(offer: RoundOffer): void;
  /** Takes over a period from the table of alternatives. */
  take(unit: string, count: number): void;
}

export function openingFields(
  { common, words, ...data }: OpenRoundData,
  changed: () => void,
): OpeningFields {
  const sendDay = dayField(common.dayHint);
  const period = input('number');
  period.min = '1';
  const unit = select(data.units);
  const dueDay = dayField(common.dayHint);
  const dueHour = input('text');
  dueHour.placeholder = words.hourHint;
  dueHour.autocomplete = 'off';
  const urgency = select(data.urgencies);
  const silence = select(data.silences);
  const sendLabel = field(words.sendDay, sendDay.control);
  const periodLabel = field(words.period, period);
  const unitLabel = field(words.unit, unit);
  const dueDayLabel = field(words.dueDay, dueDay.control);
  const dueHourLabel = field(words.dueHour, dueHour);
  const second = element(
    'div',
    { class: 'row' },
    field(words.urgency, urgency),
    field(words.silence, silence),
  );
  let meeting = false;
  /** Only the questions that the unit asks are on show. */
  const arrange = (): void => {
    const named = unit.value === 'TRUOC_NGAY';
    periodLabel.hidden = meeting || named;
    unitLabel.hidden = meeting;
    dueDayLabel.hidden = meeting || !named;
    dueHourLabel.hidden = meeting || unit.value === 'GIO';
    second.hidden = meeting;
    const name = sendLabel.querySelector('span');
    if (name !== null) name.textContent = meeting ? words.meetingDay : words.sendDay;
  };
  unit.addEventListener('change', arrange);
  for (const control of [sendDay.control, period, unit, dueDay.control, dueHour, urgency, silence])
    control.addEventListener('change', changed);
  return {
    view: element(
      'div',
      {},
      element(
        'div',
        { class: 'row' },
        sendLabel,
        periodLabel,
        dueDayLabel,
        unitLabel,
        dueHourLabel,
      ),
      second,
    ),
    values: () => ({
      sendDay: sendDay.value(),
      periodN: Number(period.value),
      periodUnit: unit.value,
      dueDay: unit.value === 'TRUOC_NGAY' ? dueDay.value() : '',
      dueHour: unit.value === 'GIO' ? '' : dueHour.value.trim(),
      urgency: urgency.value,
      silence: silence.value,
    }),
    show(offer) {
      meeting = offer.meeting;
      sendDay.show(offer.sendDay);
      period.value = String(offer.periodN);
      unit.value = offer.periodUnit;
      dueDay.show(offer.dueDay);
      dueHour.value = offer.dueHour;
      urgency.value = offer.urgency;
      silence.value = offer.silence;
      arrange();
    },
    take(chosen, count) {
      unit.value = chosen;
      period.value = String(count);
      arrange();
    },
  };
}
