// What is asked in a timed run: the answers of the form have settled, and nobody is at the screen.

import type { Memory } from '../../ports.ts';
import { failedCounts } from './mail.ts';
import type { Probe, Probes } from './probe.ts';

const language: Probe = () => {
  try {
    SpreadsheetApp.getActive().getRange('Không có tab này!A1');
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // A letter that only Vietnamese has, in what Google itself says.
    const own = message.replace('Không có tab này', '');
    return { answer: /[à-ỹđ]/i.test(own) ? 'vi' : 'en', detail: message };
  }
  return '';
};

const documentProperties: Probe = () => {
  try {
    return PropertiesService.getDocumentProperties() === null ? 'null' : 'ok';
  } catch (error) {
    return { answer: 'null', detail: String(error) };
  }
};

const timesOf = (responses: readonly GoogleAppsScript.Forms.FormResponse[]): number[] =>
  responses.map((response) => response.getTimestamp().getTime());

const order: Probe = (bench) => {
  const times = timesOf(bench.form().getResponses());
  if (times.length < 2) throw new Error(`${times.length} answers`);
  const sorted = times.every((time, index) => index === 0 || (times[index - 1] ?? 0) <= time);
  return { answer: sorted ? 'byTime' : 'any', detail: '' };
};

const sinceBound: Probe = (bench) => {
  const form = bench.form();
  const first = Math.min(...timesOf(form.getResponses()));
  if (!Number.isFinite(first)) throw new Error('0 answers');
  const since = timesOf(form.getResponses(new Date(first)));
  return since.includes(first) ? 'inclusive' : 'exclusive';
};

export function settledProbes(memory: Memory): Probes {
  return {
    trigger: () => 'ok',
    'errors.language': language,
    'properties.documentInTick': documentProperties,
    'forms.order': order,
    'forms.sinceBound': sinceBound,
    'mail.failedCounts': failedCounts(memory),
  };
}
