// Annexes: their head, their numbers, and that the text points to them (Mục III.1).

import type { Anatomy, AnnexHead } from './anatomy.ts';
import { finding, lookFindings } from './look-findings.ts';
import { type Placed, plain } from './placed.ts';
import type { Finding } from './rules.ts';

export function annexFindings(anatomy: Anatomy): Finding[] {
  const { annexes, text, all } = anatomy;
  const [first] = annexes;
  if (first === undefined) return [];
  const points = text.some(({ paragraph }) =>
    /phụ lục|kèm theo|gửi kèm/iu.test(paragraph.text.normalize('NFC')),
  );
  return [
    ...(points || first.label.at.index === 0 ? [] : [finding('ANNEX_POINTED', first.label.text)]),
    ...annexes.flatMap((annex) => headFindings(annex, annexes.length, anatomy, all)),
  ];
}

function headFindings(
  { label, title, reference }: AnnexHead,
  count: number,
  { document }: Anatomy,
  all: readonly Placed[],
): Finding[] {
  const found = [
    ...lookFindings('ANNEX', label),
    ...title.flatMap((line) => lookFindings('ANNEX_TITLE', line)),
    ...(reference === null
      ? [finding('ANNEX_REFERENCE_MISSING', label.text)]
      : lookFindings('ANNEX_REFERENCE', reference)),
  ];
  const roman = /^phụ lục\s+[IVXLC]+\.?$/iu.test(plain(label.text));
  const bare = /^phụ lục\.?$/iu.test(plain(label.text));
  if (count > 1 ? !roman : !bare)
    found.push(finding('ANNEX_NUMERALS', label.text, plain(label.text)));
  const before = all[label.at.index - 1];
  const ownPage =
    label.at.index === 0 ||
    label.at.paragraph.breaksPage ||
    before?.paragraph.breaksPage === true ||
    (before?.section !== label.at.section && document.sections[label.at.section]?.newPage === true);
  if (!ownPage) found.push(finding('ANNEX_PAGE', label.text));
  return found;
}
