// “Kính gửi:” and the legal bases (Mục II.9.b, II.9.d, II.6.a).

import type { Anatomy } from './anatomy.ts';
import { finding, lookFindings } from './look-findings.ts';
import { type Piece, plain } from './placed.ts';
import type { Finding } from './rules.ts';
import { textWidth } from './text-width.ts';

/** How far a dash may stand from under the colon, in points. */
const ASIDE = 14;

export function recipientFindings(anatomy: Anatomy): Finding[] {
  const { kind, to, recipients, type } = anatomy;
  if (to === null) {
    const needed = kind === 'CONG_VAN' || /^tờ trình/iu.test(plain(type?.text ?? ''));
    return needed ? [finding('TO_MISSING')] : [];
  }
  const found = [to, ...recipients].flatMap((line) => lookFindings('TO', line));
  if (!/^Kính gửi\s*:/u.test(plain(to.text))) found.push(finding('TO_COLON', to.text));
  const [first] = recipients;
  if (recipients.length === 1 && first !== undefined && first.at.index !== to.at.index) {
    found.push(finding('TO_SAME_LINE', first.text));
  }
  return recipients.length < 2 ? found : [...found, ...listFindings(to, recipients)];
}

function listFindings(to: Piece, recipients: readonly Piece[]): Finding[] {
  return recipients.flatMap((line, index) => {
    const found: Finding[] = [];
    const text = plain(line.text);
    if (!text.startsWith('-') && !line.at.paragraph.listed)
      found.push(finding('TO_DASH', text, text));
    const mark = index === recipients.length - 1 ? '.' : ';';
    if (!text.endsWith(mark)) found.push(finding('TO_MARKS', text, text.slice(-12)));
    if (isAside(to, line)) found.push(finding('TO_UNDER_COLON', text));
    return found;
  });
}

/** Told only where both begin at an indent: what tabs and centring do cannot be told from a file. */
function isAside(to: Piece, line: Piece): boolean {
  const [head, own] = [to.at.paragraph, line.at.paragraph];
  const plainly = [head, own].every(
    ({ align, text, listed }) =>
      (align === 'left' || align === 'justify') && !/^\s/.test(text) && !listed,
  );
  if (!plainly || line.at.index === to.at.index || line.shared) return false;
  const words = to.runs.map((run) => ({ ...run, text: run.text.split(':')[0] ?? '' })).slice(0, 1);
  const colon = head.left + head.firstLine + textWidth(words);
  return Math.abs(own.left + own.firstLine - colon) > ASIDE;
}

export function basisFindings({ bases, decides }: Anatomy): Finding[] {
  return bases.flatMap((basis, index) => {
    const text = plain(basis.text);
    const found = lookFindings('BASIS', basis);
    const last = index === bases.length - 1;
    const right = last ? /\.$/.test(text) : /;$/.test(text);
    // Before “QUYẾT ĐỊNH:” offices also end the last basis so; the decree's templates have the full stop.
    if (!right) found.push(finding('BASIS_MARKS', text, text.slice(-12)));
    if (!isCited(text) && (decides !== null || !/^Căn cứ tình hình/u.test(text))) {
      found.push(finding('BASIS_CITED', text));
    }
    return found;
  });
}

/** A law by its name; any other text by number, day and body. */
function isCited(text: string): boolean {
  if (!/^căn cứ/iu.test(text)) return true;
  if (/^căn cứ\s+(bộ )?(luật|pháp lệnh|hiến pháp)/iu.test(text)) return true;
  return /số\s+[\d.…]*\s*\S*\//u.test(text) && /ngày/u.test(text) && /\scủa\s/u.test(text);
}
