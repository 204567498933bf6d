// Times New Roman, black, composed letters (Phụ lục I, Phần I, Mục I.4).

import type { Anatomy } from './anatomy.ts';
import { finding } from './look-findings.ts';
import type { Run } from './model.ts';
import { isBlank } from './placed.ts';
import type { Finding } from './rules.ts';

/** What is set in place of Times New Roman where that is not installed, letter for letter as wide. */
const SAME_TYPE = /^(times new roman|liberation serif|tinos)( bold| italic)?$/i;

export function typefaceFindings({ all, urgency }: Anatomy): Finding[] {
  return all.flatMap(({ paragraph, index, inData }) =>
    paragraph.runs
      .filter(({ text }) => !isBlank(text))
      .flatMap((run) => runFindings(run, index === urgency?.at.index, inData)),
  );
}

function runFindings(run: Run, isUrgency: boolean, inData: boolean): Finding[] {
  const found: Finding[] = [];
  if (!SAME_TYPE.test(run.font)) found.push(finding('FONT', run.text, run.font));
  // Urgency is red by Mục III.2.b.
  if (!isBlack(run.color) && !isUrgency) found.push(finding('COLOUR', run.text, `#${run.color}`));
  // In a table of data stand other people’s words, in the letters that they typed.
  if (!inData && run.text !== run.text.normalize('NFC'))
    found.push(finding('DECOMPOSED', run.text));
  return found;
}

/** A near black of a theme prints as black. */
function isBlack(color: string): boolean {
  if (!/^[0-9A-F]{6}$/i.test(color)) return true;
  return [0, 2, 4].every((at) => Number.parseInt(color.slice(at, at + 2), 16) <= 0x26);
}
