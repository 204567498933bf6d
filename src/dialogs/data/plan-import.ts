// What travels between the commands and the page of a pasted plan: strings ready to be read, types only.

import type { HolidayRow } from '../../domain/calendar/calendar.ts';
import type { KnownBody } from '../../domain/plan-text/identity.ts';
import type { dialogs } from '../../text/vi/dialogs.ts';
import type { Choice, Tone } from '../data.ts';

type Words = typeof dialogs;

export interface PlanImportData {
  readonly common: Words['common'];
  readonly words: Words['planImport'];
  readonly modes: readonly Choice[];
  readonly roles: readonly Choice[];
  /** What the page knows the office and its calendar by when it reads a text. */
  readonly bodies: readonly KnownBody[];
  readonly holidays: readonly HolidayRow[];
}

export interface Note {
  readonly text: string;
  readonly tone: Tone;
}

/** A line of the proposal; `there` says that the book has it already, so that it cannot be ticked. */
export interface Proposed {
  readonly id: string;
  /** The words it was read from. */
  readonly source: string;
  readonly there: boolean;
  readonly ticked: boolean;
  readonly notes: readonly Note[];
}

export interface PhaseProposed extends Proposed {
  /** “dòng 12–13”. */
  readonly place: string;
  readonly fullText: string;
  readonly start: string;
  readonly end: string;
  readonly fuzzyText: string;
  readonly title: string;
  readonly deliverable: string;
  readonly predecessors: string;
  readonly ownerId: string;
}

export interface RoundProposed extends Proposed {
  readonly title: string;
  readonly phaseId: string;
  readonly mode: string;
  readonly draftVersion: string;
  readonly parts: readonly string[];
  readonly asked: readonly string[];
  /** Whom it asks, in words. */
  readonly askedShown: string;
  /** Null for a meeting. */
  readonly periodN: number | null;
  readonly sendDate: string;
}

export interface MemberProposed extends Proposed {
  readonly honorific: string;
  readonly fullName: string;
  readonly position: string;
  readonly unit: string;
  readonly teamRole: string;
}

export interface BasisProposed extends Proposed {
  readonly type: string;
  readonly number: string;
  readonly date: string;
  readonly organ: string;
  readonly subject: string;
}

export interface FileProposed extends Proposed {
  readonly part: string;
  readonly partShown: string;
  readonly name: string;
}

/** A setting: its key, what it is for, what the book holds and what the plan says. */
export interface SettingProposed extends Proposed {
  readonly label: string;
  readonly current: string;
  readonly value: string;
}

export interface PlanProposal {
  readonly summary: string;
  /** When not empty nothing can be written. */
  readonly problems: readonly string[];
  /** What happens to a book that has phases already; '' for an empty one. */
  readonly standing: string;
  readonly phases: readonly PhaseProposed[];
  readonly rounds: readonly RoundProposed[];
  readonly members: readonly MemberProposed[];
  readonly bases: readonly BasisProposed[];
  readonly files: readonly FileProposed[];
  readonly settings: readonly SettingProposed[];
  readonly owners: readonly Choice[];
  readonly slips: readonly string[];
  readonly leftOver: readonly string[];
  readonly dropped: readonly string[];
}
