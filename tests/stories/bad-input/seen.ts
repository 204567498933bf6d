// What a person sees after pressing something: a refusal with its code, or a report line by line.

import type { Outcome } from '../../../emulator/index.ts';
import type { Report } from '../../../src/dialogs/data.ts';

/** What a person is told: the code of a refusal with its sentence, or nothing but what was asked for. */
export interface Seen {
  readonly code: string | null;
  readonly sentence: string;
  /** The report on the screen, line by line; [] when there is none. */
  readonly lines: readonly string[];
  /** What an endpoint answered, or what an open dialog was given. */
  readonly value: unknown;
}

/** What is on the screen after a menu item was pressed. */
export function screen({ alerts, dialog, status, error }: Outcome): Seen {
  if (status !== 'completed') throw new Error(`${status}: ${error?.message}`);
  const alert = alerts[0];
  if (alert !== undefined) {
    const code = /\(([A-Z._]+)\)$/.exec(alert.title)?.[1] ?? null;
    return { code, sentence: alert.text, lines: [], value: null };
  }
  const given = /window\.dialogData = (.*?);<\/script>/s.exec(dialog?.html ?? '')?.[1] ?? 'null';
  const value: unknown = JSON.parse(given);
  const report = isRecord(value) && isRecord(value.report) ? value.report : null;
  return { code: null, sentence: '', lines: linesOf(report), value };
}

/** The lines of a report; [] for anything else. */
export function linesOf(value: unknown): string[] {
  if (!isRecord(value) || !Array.isArray(value.sections)) return [];
  const { lead, sections } = value as unknown as Report;
  return [lead, ...sections.flatMap(({ title, lines }) => [title, ...lines])];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
