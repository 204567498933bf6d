// What travels between the commands and the page of the outline: strings ready to be read, types only.

import type { ReadClause } from '../../domain/outline/clause-walk.ts';
import type { dialogs } from '../../text/vi/dialogs.ts';
import type { Choice, Tone } from '../data.ts';

type Words = typeof dialogs;

export interface OutlineData {
  readonly common: Words['common'];
  readonly words: Words['outline'];
  readonly drafts: readonly Choice[];
  readonly chosen: string;
}

export interface OutlineInput {
  readonly draftId: string;
  readonly clauses: readonly ReadClause[];
  readonly contentsLines: number;
}

/** A clause of the draft in the order of the draft, then those that the book loses by it. */
export interface OutlineLine {
  readonly depth: number;
  readonly heading: string;
  /** As the book has it; '' for a new one. */
  readonly before: string;
  readonly fate: string;
  readonly tone: Tone;
  readonly words: string;
}

export interface OutlineProposal {
  readonly summary: string;
  readonly warnings: readonly string[];
  readonly lines: readonly OutlineLine[];
}
