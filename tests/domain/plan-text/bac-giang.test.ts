// The pasted plan of Bắc Giang is the plan of the template, field by field: from its joined lines and from a PDF.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src/domain/calendar/calendar.ts';
import { type ReadPlan, readPlan } from '../../../src/domain/plan-text/read-plan.ts';
import { bacGiang2021 as plan } from '../../../src/plans/bac-giang-2021.ts';
import { asPdfPaste } from './pdf-paste.ts';

const written = readFileSync(new URL('../../plans/bac-giang-2021.txt', import.meta.url), 'utf8');
const around = { bodies: plan.bodies, calendar: calendarOf(plan.holidays) };
const pdf = (width: number, head = ''): string =>
  asPdfPaste(written.trimEnd(), { width, linesPerPage: 30, head });

const pastes: readonly (readonly [string, string])[] = [
  ['its joined lines', written],
  [
    'its lines with Windows breaks and decomposed letters',
    written.replace(/\n/g, '\r\n').normalize('NFD'),
  ],
  ['a PDF broken at 80 characters', pdf(80)],
  ['a PDF with page numbers and running heads', pdf(84, 'KẾ HOẠCH XÂY DỰNG ĐỀ ÁN')],
];

describe.each(pastes)('the plan of Bắc Giang, pasted from %s', (_name, text) => {
  const read: ReadPlan = readPlan(text, around);

  it('has the identity of the template', () => expect(read.identity).toEqual(plan.identity));
  it('has its wording', () => expect(read.wording).toEqual(plan.wording));
  it('has its parts of content', () => expect(read.contentParts).toEqual(plan.contentParts));
  it('has its legal bases', () => expect(read.legalBases).toEqual(plan.legalBases));
  it('has its dossier', () => expect(read.dossier).toEqual(plan.dossier));
  it('has its team', () => expect(read.team).toEqual(plan.team));
  it('has its rounds', () => {
    expect(read.rounds.map(({ source: _source, ...round }) => round)).toEqual(plan.rounds);
  });

  it('has its phases, and no doubt about any', () => {
    expect(
      read.phases.map(({ owner, doubts, from: _from, to: _to, ...phase }) => {
        expect([owner, ...doubts]).toEqual(['']);
        return phase;
      }),
    ).toEqual(plan.phases);
  });

  it('has its slips; the one title that the text cannot tell is left open', () => {
    const known = plan.slips.map((slip) => (slip.where === 'II.2' ? { ...slip, meant: '' } : slip));
    expect(read.slips).toEqual(known);
  });

  it('has a use for every line', () => expect(read.leftOver).toEqual([]));
});

describe('a PDF broken anywhere', () => {
  it.each([60, 66, 72, 77, 83, 90, 95, 100])(
    'gives the same phases and team at %i characters',
    (width) => {
      const read = readPlan(pdf(width), around);
      expect(read.phases.map(({ dateText, start, end }) => [dateText, start, end])).toEqual(
        plan.phases.map(({ dateText, start, end }) => [dateText, start, end]),
      );
      expect(read.phases.map(({ fullText }) => fullText.replace(/\n/g, ' '))).toEqual(
        plan.phases.map(({ fullText }) => fullText.replace(/\n/g, ' ')),
      );
      expect(read.team).toEqual(plan.team);
      expect(read.legalBases).toEqual(plan.legalBases);
      expect(read.contentParts).toEqual(plan.contentParts);
    },
  );

  it('loses its page numbers and running heads, and tells so', () => {
    const { dropped, lines } = readPlan(pdf(84, 'KẾ HOẠCH XÂY DỰNG ĐỀ ÁN'), around);
    expect(dropped.map(({ text }) => text).slice(0, 2)).toEqual(['KẾ HOẠCH XÂY DỰNG ĐỀ ÁN', '2']);
    expect(lines.some(({ line }) => line.text.includes('KẾ HOẠCH XÂY DỰNG'))).toBe(false);
  });
});
