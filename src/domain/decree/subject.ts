// Name of the type and what the paper is about; “V/v” of a công văn (Mục II.5); the parts of a quyết định.

import type { Anatomy } from './anatomy.ts';
import { percent } from './letterhead.ts';
import { finding, lookFindings } from './look-findings.ts';
import { isBlank, type Piece, plain } from './placed.ts';
import { ruleUnder } from './rule-under.ts';
import type { Finding } from './rules.ts';
import { textWidth } from './text-width.ts';

export function subjectFindings(anatomy: Anatomy): Finding[] {
  const { kind, about, type, subject } = anatomy;
  if (about !== null) return aboutFindings(about, anatomy);
  if (type === null) return kind === 'KHAC' ? [] : [finding('TYPE_MISSING')];
  const found = lookFindings('TYPE', type);
  if (kind === 'KHAC') return found;
  found.push(...subject.flatMap((line) => lookFindings('SUBJECT', line)));
  if (subject.length === 0 && kind !== 'GIAY_MOI')
    found.push(finding('SUBJECT_MISSING', type.text));
  else if (subject.length > 0) found.push(...ruleFindings(anatomy));
  return [...found, ...decisionFindings(anatomy)];
}

function aboutFindings(about: Piece, { number }: Anatomy): Finding[] {
  const found = lookFindings('ABOUT', about);
  if (!/^V\/v \S/u.test(plain(about.text)))
    found.push(finding('ABOUT_START', about.text, plain(about.text)));
  const { before } = about.at.paragraph;
  const over = number?.at.paragraph.after ?? 0;
  const adjacent = number !== null && about.at.index - number.at.index <= 2;
  if (adjacent && Math.max(before, over) < 5 && !about.shared) {
    found.push(finding('ABOUT_GAP', about.text, `${String(Math.max(before, over))} pt`));
  }
  return found;
}

/** A third to a half of the line over it; of a subject of several lines, of the line as it is set. */
function ruleFindings({ subject, all }: Anatomy): Finding[] {
  const last = subject[subject.length - 1];
  if (last === undefined) return [];
  const rule = ruleUnder(last.at, all);
  if (rule === null) return [finding('SUBJECT_RULE', last.text)];
  const { room } = last.at.paragraph;
  const wide = textWidth(last.runs);
  // A line that wraps may leave any length on its last line.
  const [least, most] = wide > room * 0.97 ? [0.1, 0.55] : [0.28, 0.55];
  const share = rule / Math.min(wide, room);
  return share < least || share > most ? [finding('SUBJECT_RULE', last.text, percent(share))] : [];
}

function decisionFindings({ kind, authority, decides, bases }: Anatomy): Finding[] {
  if (kind !== 'QUYET_DINH') return [];
  return [
    ...(authority === null ? [finding('AUTHORITY_MISSING')] : lookFindings('AUTHORITY', authority)),
    ...(decides === null ? [finding('DECIDES_MISSING')] : lookFindings('DECIDES', decides)),
    ...(bases.some(({ text }) => !isBlank(text)) ? [] : [finding('BASES_MISSING')]),
  ];
}
