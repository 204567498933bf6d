// A pasted plan as data: identity, bases, phases, dossier, team, rounds, slips; every line accounted for.

import type { Calendar } from '../calendar/calendar.ts';
import { partsOf } from '../day.ts';
import { dossierOf, type ReadFile } from './dossier.ts';
import { identityOf, type KnownBody, type ReadIdentity } from './identity.ts';
import { joinedLines, marginOf } from './join-lines.ts';
import { legalBases, type ReadBasis } from './legal-bases.ts';
import { unmarked } from './marks.ts';
import { type OutlineLine, outlineOf, type Role } from './outline.ts';
import { withoutPageMarks } from './page-marks.ts';
import { phasesOf, type ReadPhase } from './phases.ts';
import { type ReadRound, roundsOf } from './rounds/rounds-of.ts';
import type { ReadSlip } from './slips/slip.ts';
import { slipsOf } from './slips/slips-of.ts';
import { type PlanLine, sourceLines } from './source-lines.ts';
import { type ReadMember, signerMember, teamOf } from './team.ts';

/** The plan's own words, letter for letter. */
export interface ReadWording {
  readonly bases: string;
  readonly opening: string;
  readonly purpose: readonly string[];
  readonly requirements: readonly string[];
  readonly dossier: string;
  readonly teamSentence: string;
  readonly whoAssigns: string;
  readonly closing: string;
  readonly recipients: readonly string[];
}

export interface ReadPlan {
  readonly identity: ReadIdentity;
  readonly legalBases: readonly ReadBasis[];
  readonly wording: ReadWording;
  readonly contentParts: readonly string[];
  readonly phases: readonly ReadPhase[];
  readonly dossier: readonly ReadFile[];
  readonly team: readonly ReadMember[];
  readonly rounds: readonly ReadRound[];
  readonly slips: readonly ReadSlip[];
  /** Every line with its one role. */
  readonly lines: readonly OutlineLine[];
  /** Lines that no rule has a use for: shown, so that a person sees that nothing is lost. */
  readonly leftOver: readonly PlanLine[];
  /** Page numbers and running heads. */
  readonly dropped: readonly PlanLine[];
}

/** What is known already of the office and its time. */
export interface Surroundings {
  readonly bodies: readonly KnownBody[];
  readonly calendar: Calendar;
}

/** Reads a plan; never throws, whatever the text is. */
export function readPlan(pasted: string, { bodies, calendar }: Surroundings): ReadPlan {
  const source = sourceLines(pasted);
  const margin = marginOf(source);
  const pages = withoutPageMarks(source, margin !== null);
  const { lines, phases: raw } = outlineOf(joinedLines(pages.lines, margin));
  const of = (role: Role): string[] =>
    lines.filter((one) => one.role === role).map(({ line }) => line.text);
  const members = teamOf(of('MEMBER'));
  const identity = identityOf(
    lines,
    members.map(({ unit }) => unit),
    bodies,
  );
  const signer = signerMember(identity.signerTitle, identity.signerName);
  const planYear = identity.planDate === null ? null : partsOf(identity.planDate).year;
  const phases = phasesOf(raw, planYear, calendar);
  const dossier =
    lines
      .filter(({ role }) => role !== 'BASIS')
      .map(({ line }) => dossierOf(line.text))
      .find((one) => one !== null) ?? null;
  const files = dossier?.files ?? [];
  return {
    identity,
    legalBases: legalBases(of('BASIS')),
    wording: wordingOf(of, dossier?.text ?? ''),
    contentParts: of('CONTENT'),
    phases,
    dossier: files,
    team: signer === null ? members : [...members, signer],
    rounds: roundsOf(
      phases,
      files.map(({ part }) => part),
      bodies,
      calendar,
    ),
    slips: slipsOf(
      lines.map(({ place, line }) => ({ place, text: line.text })),
      identity.deAn,
      bodies.map(({ officialName }) => officialName),
      phases.map(({ dateText }) => dateText),
    ),
    lines,
    leftOver: lines.filter(({ role }) => role === 'OTHER').map(({ line }) => line),
    dropped: pages.dropped,
  };
}

function wordingOf(of: (role: Role) => string[], dossier: string): ReadWording {
  return {
    bases: of('BASIS').join('\n'),
    opening: of('OPENING').join('\n'),
    purpose: of('PURPOSE'),
    requirements: of('REQUIREMENT'),
    dossier,
    teamSentence: of('TEAM_SENTENCE').join('\n'),
    whoAssigns: of('WHO_ASSIGNS').join('\n'),
    closing: of('CLOSING').join('\n'),
    recipients: of('RECIPIENT').slice(1).map(unmarked),
  };
}
