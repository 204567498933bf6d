// Questions about a day, a time of day, both, or a length of time.

import {
  clockText,
  dateText,
  durationText,
  includesYear,
  isClock,
  isDuration,
  timeText,
} from './answer-format.ts';
import { badValue } from './errors.ts';
import { GenerallyGradedItem } from './gradable-item.ts';
import { ItemResponse } from './item-response.ts';

abstract class DayItem extends GenerallyGradedItem {
  includesYear(): boolean {
    return includesYear(this.state);
  }

  setIncludesYear(enableYear: boolean): this {
    this.state.more.includesYear = enableYear;
    return this;
  }

  /** The day of that instant on the clock of the script's zone. */
  protected day(date: Date): string {
    return dateText(date, this.execution.timeZone, this.includesYear());
  }
}

export class DateItem extends DayItem {
  readonly gas = 'Forms.DateItem';

  createResponse(response: Date): ItemResponse {
    return new ItemResponse(this, this.day(response));
  }
}

export class DateTimeItem extends DayItem {
  readonly gas = 'Forms.DateTimeItem';

  createResponse(response: Date): ItemResponse {
    const clock = clockText(response, this.execution.timeZone);
    return new ItemResponse(this, `${this.day(response)} ${clock}`);
  }
}

export class TimeItem extends GenerallyGradedItem {
  readonly gas = 'Forms.TimeItem';

  createResponse(hour: number, minute: number): ItemResponse {
    const text = timeText(hour, minute);
    if (!isClock(text)) throw badValue();
    return new ItemResponse(this, text);
  }
}

export class DurationItem extends GenerallyGradedItem {
  readonly gas = 'Forms.DurationItem';

  createResponse(hours: number, minutes: number, seconds: number): ItemResponse {
    const text = durationText(hours, minutes, seconds);
    if (!isDuration(text)) throw badValue();
    return new ItemResponse(this, text);
  }
}
