// `./.` after the last word of the text, once (Phụ lục III, Mục II: every template).

import type { Anatomy } from './anatomy.ts';
import { finding } from './look-findings.ts';
import { isBlank, plain } from './placed.ts';
import type { Finding } from './rules.ts';

export function closingFindings({ all, text, receivers, annexes, signatures }: Anatomy): Finding[] {
  const end = Math.min(
    ...[receivers?.at, annexes[0]?.label.at, signatures[0]?.[0]?.at].map(
      (at) => at?.index ?? Number.POSITIVE_INFINITY,
    ),
  );
  const main = all.filter(({ index, inData }) => index < end && !inData);
  const closed = main.filter(({ paragraph }) => /\.\/\.\s*$/.test(paragraph.text));
  const last = [...text].reverse().find(({ paragraph }) => !isBlank(paragraph.text));
  const words = plain(last?.paragraph.text ?? '');
  const [first] = closed;
  if (first === undefined) {
    const almost = /(\.\/|\/\.|\/|\.\/\.\.)$/.exec(words)?.[0];
    if (almost !== undefined) return [finding('CLOSING_MARK', words.slice(-60), almost)];
    return [finding('CLOSING_MISSING', words)];
  }
  return closed.length > 1 ? [finding('CLOSING_TWICE', first.paragraph.text)] : [];
}
