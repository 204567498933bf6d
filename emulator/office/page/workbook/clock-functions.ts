// TODAY and NOW in the grid follow the office's clock, as they do in the engine.

import { type Model, registries } from '@odoo/o-spreadsheet';
import { addGoogleFunctions } from '../../../spreadsheet/engine-functions.ts';
import { officeState, onState } from '../session.ts';
import { serialOf } from '../times.ts';

interface FunctionContext {
  locale: { dateFormat: string; timeFormat: string };
}

const clock = () => {
  const { now, timeZone } = officeState();
  return serialOf(now, timeZone);
};

function replace(name: string, value: () => number, format: (context: FunctionContext) => string) {
  const usual = registries.functionRegistry.get(name);
  const compute = function (this: FunctionContext) {
    return { value: value(), format: format(this) };
  };
  registries.functionRegistry.replace(name, { ...usual, compute: compute as typeof usual.compute });
}

/** Puts the office's clock under the functions, and adds Google's; once, before the first model is made. */
export function useOfficeClock(): void {
  addGoogleFunctions(registries.functionRegistry, clock);
  replace(
    'TODAY',
    () => Math.floor(clock()),
    ({ locale }) => locale.dateFormat,
  );
  replace('NOW', clock, ({ locale }) => `${locale.dateFormat} ${locale.timeFormat}`);
}

/** Has the open model computed anew when the clock has passed a minute. */
export function followClock(current: () => Model | null): void {
  let shown = Math.floor(clock() * 1440);
  onState(() => {
    const minute = Math.floor(clock() * 1440);
    if (minute === shown) return;
    shown = minute;
    current()?.dispatch('EVALUATE_CELLS');
  });
}
