// What a plan must tell so that a workbook can be set up from it.

import type { Day } from '../domain/day.ts';
import type { BodyId, MemberId, PhaseId, RoundId } from '../domain/ids.ts';
import type { ReadIdentity } from '../domain/plan-text/identity.ts';
import type { ReadWording } from '../domain/plan-text/read-plan.ts';
import type { ReadMember } from '../domain/plan-text/team.ts';
import type { Ids } from '../workbook/enums.ts';

export interface PlanTemplate {
  /** A short name of the template, for the settings and the reports: `bac-giang-2021`. */
  readonly id: string;
  readonly identity: PlanIdentity;
  /** The căn cứ, each to stand on a line of its own in documents. */
  readonly legalBases: readonly LegalBasis[];
  /** Documents named in the text that are no legal basis of it. */
  readonly references: readonly PlanReference[];
  /** The plan's own words, letter for letter, slips included. */
  readonly wording: ReadWording;
  /** The parts the Đề án is to have, letter for letter, numbers included. */
  readonly contentParts: readonly string[];
  readonly phases: readonly TemplatePhase[];
  readonly dossier: readonly DossierFile[];
  readonly team: readonly TemplateMember[];
  readonly bodies: readonly TemplateBody[];
  readonly holidays: readonly TemplateHoliday[];
  readonly rounds: readonly TemplateRound[];
  /** Slips of wording: printed as written, told to the office. */
  readonly slips: readonly WordingSlip[];
}

/** As a pasted plan tells it, the office known by its id. */
export interface PlanIdentity extends Omit<ReadIdentity, 'ownBodyId'> {
  readonly ownBodyId: BodyId;
}

export interface LegalBasis {
  readonly type: string;
  readonly number: string;
  readonly date: Day;
  readonly organ: string;
  readonly subject: string;
}

export interface PlanReference {
  readonly text: string;
  readonly where: string;
}

export interface TemplatePhase {
  readonly phaseId: PhaseId;
  readonly shortTitle: string;
  /** The work, letter for letter, paragraphs apart by a line break. */
  readonly fullText: string;
  readonly dateText: string;
  readonly start: Day;
  readonly end: Day;
  /** The text of a deadline that is no day (“Tháng 12/2021”); '' otherwise. */
  readonly fuzzyText: string;
  readonly deliverable: string;
  /** Phases it follows, as the sheet writes them: `P5FS+0`. */
  readonly predecessors: string;
}

export interface DossierFile {
  readonly part: Ids<'part'>;
  readonly name: string;
  readonly typeCode: string;
}

export interface TemplateMember extends Omit<ReadMember, 'memberId'> {
  readonly memberId: MemberId;
}

export interface TemplateBody {
  readonly bodyId: BodyId;
  readonly officialName: string;
  readonly shortName: string;
  readonly group: Ids<'bodyGroup'>;
  /** The body's own abbreviation in document symbols; '' when not known. */
  readonly docCode: string;
  readonly note: string;
}

export interface TemplateHoliday {
  readonly date: Day;
  readonly name: string;
  readonly kind: Ids<'holidayKind'>;
  readonly basis: string;
  /** KHONG for a day that must still be held against the official notice. */
  readonly confirmed: Ids<'yesNo'>;
}

export interface TemplateRound {
  readonly roundId: RoundId;
  readonly title: string;
  readonly phaseId: PhaseId;
  readonly mode: Ids<'mode'>;
  /** The version that is read: “lần 1”. */
  readonly draftVersion: string;
  readonly parts: readonly Ids<'part'>[];
  /** Whom it asks: groups, or single bodies by id. */
  readonly asked: readonly (Ids<'bodyGroup'> | BodyId)[];
  /** Null for a meeting. */
  readonly period: { readonly count: number; readonly unit: Ids<'periodUnit'> } | null;
  /** The day of sending, or of the meeting. */
  readonly sendDate: Day;
  readonly silencePolicy: Ids<'silencePolicy'> | null;
}

/** A place where the plan's words differ from what they should say; never corrected. */
export interface WordingSlip {
  readonly where: string;
  /** As the plan writes it, letter for letter. */
  readonly found: string;
  /** What seems to be meant; '' where the product does not decide. */
  readonly meant: string;
}
