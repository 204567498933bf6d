// What came of an execution, as lines for a terminal.

import type { Outcome } from '../../emulator/index.ts';

/** The head line, then what the script logged, asked, opened and threw. */
export function outcomeLines(outcome: Outcome): string[] {
  const { record, status, alerts, toasts, dialog, error, result, waiting } = outcome;
  const seconds = (record.simulatedMs / 1000).toFixed(1);
  return [
    `${record.name}: ${status}, ${record.calls} service calls, ${seconds} s of Google's time`,
    ...record.logs.map(({ level, text }) => `  ${level} ${text}`),
    ...alerts.map(
      ({ text, answer }) => `  asked “${text}”, answered ${answer.button} ${answer.text}`,
    ),
    ...(waiting
      ? [`  asks “${waiting.text}” (${waiting.buttons.join(', ')}): answer it with --answer`]
      : []),
    ...toasts.map(({ title, text }) => `  toast ${[title, text].filter(Boolean).join(': ')}`),
    ...(dialog ? [`  opened “${dialog.title}”`] : []),
    ...(error ? [`  ${error.stack || `${error.name}: ${error.message}`}`] : []),
    ...(result === undefined || result === null ? [] : [`  gave ${shown(result)}`]),
  ];
}

function shown(value: unknown): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.length > 500 ? `${text.slice(0, 500)}…` : text;
}
