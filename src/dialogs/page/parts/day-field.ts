// A day as Vietnamese people write it; a browser's own date field would follow the browser's language.

import { input } from './elements.ts';

export interface DayField {
  readonly control: HTMLInputElement;
  /** `2021-08-23`; what is no such day stays as typed, for the server to say so. */
  value(): string;
  show(day: string): void;
}

/** A text field for a day like 23/8/2021; `hint` tells the order while it is empty. */
export function dayField(hint: string, day = ''): DayField {
  const control = input('text', shown(day));
  control.placeholder = hint;
  control.inputMode = 'numeric';
  control.autocomplete = 'off';
  return {
    control,
    value: () => sent(control.value),
    show: (next) => {
      control.value = shown(next);
    },
  };
}

/** `01/9/2021`: as in official papers, only days below 10 and months below 3 take a zero. */
function shown(day: string): string {
  const [year, month, date] = day.split('-');
  return year && month && date
    ? `${date}/${Number(month) < 3 ? month : Number(month)}/${year}`
    : '';
}

function sent(typed: string): string {
  const found = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(typed);
  if (found === null) return typed.trim();
  const [, date = '', month = '', year = ''] = found;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const at = new Date(`${day}T00:00:00Z`);
  const exists = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
  return exists ? day : typed.trim();
}
