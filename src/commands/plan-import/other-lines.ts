// The proposal of rounds, legal bases, files and settings, each held against what the book has.

import type {
  BasisProposed,
  FileProposed,
  RoundProposed,
  SettingProposed,
} from '../../dialogs/data/plan-import.ts';
import { nextIds } from '../../domain/ids.ts';
import type { PlanReading } from '../../domain/plan-text/reading.ts';
import type { Words } from '../../text/words.ts';
import { type BookAtHand, basisThere, fileThere, roundThere } from './book-at-hand.ts';
import type { PhaseInBook } from './phase-lines.ts';
import { settingsOfPlan } from './plan-settings.ts';

export function roundLines(
  plan: PlanReading,
  phases: readonly PhaseInBook[],
  book: BookAtHand,
  { enums, reports: { planImport } }: Words,
): RoundProposed[] {
  const ids = new Map(phases.map(({ phase, phaseId }) => [phase.phaseId, phaseId]));
  const free = nextIds(
    'D',
    1,
    book.rounds.map(({ roundId }) => roundId),
    plan.rounds.length,
  );
  const groups: Readonly<Record<string, string>> = enums.bodyGroup;
  const names = new Map<string, string>(
    book.bodies.map(({ bodyId, officialName }) => [bodyId, officialName]),
  );
  return plan.rounds.map((round) => {
    const phaseId = ids.get(round.phaseId) ?? round.phaseId;
    const row = roundThere({ title: round.title, phaseId }, book.rounds);
    return {
      id: row?.roundId ?? free.shift() ?? round.roundId,
      source: round.source,
      there: row !== null,
      ticked: row === null,
      notes: round.sendDate === null ? [{ text: planImport.noSendDay, tone: 'warn' as const }] : [],
      title: round.title,
      phaseId,
      mode: round.mode,
      draftVersion: round.draftVersion,
      parts: round.parts,
      asked: round.asked,
      askedShown: round.asked.map((id) => groups[id] ?? names.get(id) ?? id).join('; '),
      periodN: round.period?.count ?? null,
      sendDate: round.sendDate ?? '',
    };
  });
}

export function baseLines(plan: PlanReading, book: BookAtHand, words: Words): BasisProposed[] {
  return plan.legalBases.map((basis, index) => {
    const there = basisThere(basis, book.documents);
    const { planImport } = words.reports;
    return {
      ...basis,
      id: String(index),
      source: '',
      date: basis.date ?? '',
      there,
      ticked: !there,
      notes: [
        ...(basis.date === null ? [{ text: planImport.noBasisDay, tone: 'warn' as const }] : []),
      ],
    };
  });
}

export function fileLines(plan: PlanReading, book: BookAtHand, words: Words): FileProposed[] {
  return plan.dossier.map(({ part, name }) => {
    const there = fileThere(part, book.drafts);
    const partShown = words.enums.part[part];
    return { id: part, part, partShown, name, source: '', there, ticked: !there, notes: [] };
  });
}

export function settingLines(plan: PlanReading, book: BookAtHand, words: Words): SettingProposed[] {
  const current = new Map(book.config.map(({ key, value }) => [key, value.trim()]));
  return settingsOfPlan(plan, words.reports.settings).map(({ key, value, label }) => {
    const held = current.get(key) ?? '';
    const there = held === value;
    // What staff set stands unless a person ticks it: the plan may be older than the book.
    return {
      id: key,
      label,
      current: held,
      value,
      source: '',
      there,
      ticked: held === '',
      notes: [],
    };
  });
}
