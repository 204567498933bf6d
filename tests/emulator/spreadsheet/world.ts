// A small world for the tests of spreadsheets: a bound project whose code is given as an expression.

import { createRuntime } from '../../../emulator/index.ts';
import type { Runtime, RuntimeOptions } from '../../../emulator/runtime/runtime.ts';

export interface SheetWorld {
  runtime: Runtime;
  /** Runs the body of a function with `book` and `sheet` at hand; its result as plain data. */
  script<T = unknown>(body: string): Promise<T>;
}

/** A Vietnamese workbook with one tab `Trang tính1`, on the morning of 23 August 2021. */
export async function sheetWorld(options: Partial<RuntimeOptions> = {}): Promise<SheetWorld> {
  const runtime = await createRuntime({
    project: {
      files: { 'Code.js': 'function nothing() {}' },
      manifest: { timeZone: 'Asia/Ho_Chi_Minh', runtimeVersion: 'V8' },
    },
    now: '2021-08-23T08:00:00+07:00',
    ...options,
  });
  return {
    runtime,
    script: async <T>(body: string) => {
      const text = await runtime.eval(`(function () {
        var book = SpreadsheetApp.getActiveSpreadsheet();
        var sheet = book.getActiveSheet();
        function thrown(action) {
          try { action(); } catch (error) { return error.message; }
          return 'nothing thrown';
        }
        return JSON.stringify((function () { ${body} })());
      })()`);
      return (text === undefined ? undefined : JSON.parse(String(text))) as T;
    },
  };
}
