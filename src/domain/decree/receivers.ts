// “Nơi nhận:” and its list (Mục II.9).

import type { Anatomy } from './anatomy.ts';
import { finding, lookFindings } from './look-findings.ts';
import { type Piece, plain } from './placed.ts';
import type { Finding } from './rules.ts';

export function receiverFindings(anatomy: Anatomy): Finding[] {
  const { kind, receivers, receiverLines: lines } = anatomy;
  if (kind === 'KHAC') return [];
  if (receivers === null) return kind === 'BIEN_BAN' ? [] : [finding('RECEIVERS_MISSING')];
  const found = lookFindings('RECEIVERS', headOf(receivers));
  if (!/^Nơi nhận\s*:/u.test(plain(receivers.text)))
    found.push(finding('RECEIVERS_COLON', receivers.text));
  // In a biên bản the receivers stand under both who sign (Mẫu 1.9).
  if (kind !== 'BIEN_BAN' && !isLevel(anatomy))
    found.push(finding('RECEIVERS_LEVEL', receivers.text));
  const { left, firstLine, align } = receivers.at.paragraph;
  if (left + firstLine > 12 || align === 'center' || align === 'right') {
    found.push(finding('RECEIVERS_FLUSH', receivers.text));
  }
  return [
    ...found,
    ...lines.flatMap((line) => lookFindings('RECEIVER', line)),
    ...listFindings(lines),
    ...firstFindings(anatomy),
  ];
}

/** The words alone: the rest of a line broken by hand is the list. */
function headOf(receivers: Piece): Piece {
  const runs = receivers.runs.filter(({ text }) => /nơi|nhận|gửi/iu.test(text));
  return { ...receivers, runs: runs.length === 0 ? receivers.runs : runs };
}

function isLevel({ receivers, signatures }: Anatomy): boolean {
  const [first] = signatures.flat();
  if (receivers === null || first === undefined) return true;
  const [one, other] = [receivers.at, first.at];
  return (
    one.index === other.index ||
    (one.table !== null && one.table === other.table && one.row === other.row)
  );
}

function listFindings(lines: readonly Piece[]): Finding[] {
  const last = lines.length - 1;
  return lines.flatMap((line, index) => {
    const text = plain(line.text);
    const found: Finding[] = [];
    if (!/^[-–]/u.test(text) && !line.at.paragraph.listed)
      found.push(finding('RECEIVERS_DASH', text, text));
    const mark = index === last ? '.' : ';';
    if (!text.endsWith(mark)) found.push(finding('RECEIVERS_MARKS', text, text.slice(-12)));
    if (index === last && !/^[-–]?\s*Lưu\s*:\s*VT\b/u.test(text))
      found.push(finding('RECEIVERS_KEPT', text, text));
    return found;
  });
}

/** “Như trên” after “Kính gửi”, “Như Điều …” in a quyết định. */
function firstFindings({ kind, to, receiverLines }: Anatomy): Finding[] {
  const first = plain(receiverLines[0]?.text ?? '').replace(/^[-–]\s*/u, '');
  if (first === '') return [];
  const asked =
    kind === 'QUYET_DINH' ? /^như điều\s/iu : to === null ? null : /^như (trên|kính gửi)/iu;
  return asked === null || asked.test(first) ? [] : [finding('RECEIVERS_AS_ABOVE', first, first)];
}
