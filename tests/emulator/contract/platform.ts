// Runs a piece of script in the runtime and tells what came of it, for statements about the platform.

import type { Manifest } from '../../../emulator/core/execution.ts';
import type { Runtime, RuntimeOptions, Switches } from '../../../emulator/index.ts';
import { runtimeWith } from '../runtime/project.ts';

export type Options = Partial<RuntimeOptions> & {
  manifest?: Partial<Manifest>;
  html?: Record<string, string>;
};

/** What every piece finds: the bound workbook, its active sheet, and `thrown`. */
const helpers = `
  function place_() {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    return { book: book, sheet: book && book.getActiveSheet() };
  }
  function thrown_(action) {
    try { action(); } catch (error) { return error.message; }
    return 'nothing thrown';
  }`;

/** A runtime whose project has these functions, and the helpers. */
export const projectOf = (code: string, options: Options = {}): Runtime =>
  runtimeWith(helpers + code, options);

/** Runs the body of a function with `book`, `sheet` and `thrown` at hand; its result as plain data. */
export async function evaluate<T = unknown>(runtime: Runtime, body: string): Promise<T> {
  const text = await runtime.eval(`JSON.stringify((function () {
    const { book, sheet } = place_();
    const thrown = thrown_;
    ${body}
  })())`);
  return (text === undefined ? undefined : JSON.parse(String(text))) as T;
}

/** The same in a fresh project; a Vietnamese workbook, messages in English. */
export const inScript = <T = unknown>(body: string, options: Options = {}): Promise<T> =>
  evaluate<T>(projectOf('', { locale: 'vi_VN', ...options }), body);

/** The sentence that the body is refused with, to an English and to a Vietnamese account. */
export async function refusals(
  body: string,
  options: Options = {},
): Promise<{ en: string; vi: string }> {
  const said = (locale: 'en' | 'vi') =>
    inScript<string>(`return thrown(() => { ${body} });`, {
      ...options,
      account: { ...options.account, locale },
    });
  return { en: await said('en'), vi: await said('vi') };
}

export const under = (switches: Partial<Switches>): Options => ({ switches });
