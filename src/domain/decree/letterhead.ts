// The name of the state, the motto, who issues the paper, and the rules under them (Mục II.1, II.2).

import type { Anatomy } from './anatomy.ts';
import { finding, lookFindings } from './look-findings.ts';
import type { Paragraph } from './model.ts';
import { isBlank, isCapitals, type Piece, type Placed, plain } from './placed.ts';
import { ruleUnder } from './rule-under.ts';
import type { Finding } from './rules.ts';
import { textWidth } from './text-width.ts';

const NATION = /^CỘNG H(ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM$/;
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

export function letterheadFindings(anatomy: Anatomy): Finding[] {
  const { kind, nation, motto } = anatomy;
  if (kind === 'KHAC') return [];
  return [
    ...(nation === null ? [finding('NATION_MISSING')] : nationFindings(nation)),
    ...(motto === null ? [finding('MOTTO_MISSING')] : mottoFindings(motto, anatomy)),
    ...nameFindings(anatomy),
  ];
}

function nationFindings(nation: Piece): Finding[] {
  const found = lookFindings('NATION', nation);
  if (!NATION.test(plain(nation.text).toUpperCase())) {
    found.push(finding('NATION_WORDS', nation.text, plain(nation.text)));
  }
  // On the right: the second cell, or behind something on its line.
  const { table, column, paragraph } = nation.at;
  const before = paragraph.text.indexOf(nation.text) > 0;
  if (table === null && before) found.push(finding('HEAD_BY_TABS', nation.text));
  if (table === null ? !before && paragraph.align !== 'right' : column === 0) {
    found.push(finding('NATION_PLACE', nation.text));
  }
  return found;
}

function mottoFindings(motto: Piece, { all, nation }: Anatomy): Finding[] {
  const found = lookFindings('MOTTO', motto);
  if (plain(motto.text) !== MOTTO)
    found.push(finding('MOTTO_WORDS', motto.text, plain(motto.text)));
  if (nation !== null && (isWide(nation.at.paragraph) || isWide(motto.at.paragraph))) {
    found.push(finding('HEAD_SPACING', nation.text));
  }
  if (motto.runs.some(({ underlined }) => underlined)) {
    return [...found, finding('MOTTO_UNDERLINED', motto.text)];
  }
  const rule = ruleUnder(motto.at, all);
  const text = textWidth(motto.runs);
  if (rule === null) return [...found, finding('MOTTO_RULE', motto.text)];
  // The width of letters is reckoned: a tenth more or less is no finding.
  if (Math.abs(rule - text) > text * 0.12) {
    found.push(finding('MOTTO_RULE', motto.text, percent(rule / text)));
  }
  return found;
}

export const percent = (share: number): string => `${String(Math.round(share * 100))} %`;

/** More than single spacing. */
function isWide({ line }: Paragraph): boolean {
  return line.kind === 'multiple' && line.lines > 1.08;
}

/** The parent body upright, the issuing body in bold under it, a rule of a third to a half. */
function nameFindings({ names, all, nation }: Anatomy): Finding[] {
  const last = names[names.length - 1];
  if (last === undefined) return nation === null ? [] : [finding('BODY_MISSING')];
  const isBold = ({ runs }: Piece): boolean =>
    runs.some(({ bold, text }) => bold && !isBlank(text));
  const firstBold = names.findIndex(isBold);
  // Nobody in bold: the last is who issues. All in bold: a parent is told by its name.
  const begins =
    firstBold > 0 ? firstBold : firstBold < 0 || isParent(names) ? names.length - 1 : 0;
  const own = names.slice(begins);
  return [
    ...names.slice(0, begins).flatMap((name) => lookFindings('PARENT', name)),
    ...own.flatMap((name) => lookFindings('BODY', name)),
    ...bodyRule(last, own, all),
  ];
}

/** “UBND TỈNH …” over “SỞ …”: two bodies, not one long name. */
function isParent([first, second]: readonly Piece[]): boolean {
  const begins = /^(UBND|ỦY BAN|UỶ BAN|HĐND|BỘ|TỈNH ỦY|SỞ|TỔNG CỤC|HỘI ĐỒNG)\s/u;
  const under = /^(SỞ|BAN|CHI CỤC|CỤC|VĂN PHÒNG|TRUNG TÂM|PHÒNG|THANH TRA|TRƯỜNG|VIỆN|UBND)\s/u;
  const one = plain(first?.text ?? '').toUpperCase();
  return begins.test(one) && under.test(plain(second?.text ?? '').toUpperCase());
}

function bodyRule(last: Piece, own: readonly Piece[], all: readonly Placed[]): Finding[] {
  if (last.shared || !isCapitals(last.text)) return [];
  const rule = ruleUnder(last.at, all);
  if (rule === null) {
    // Underlined words are a way offices have; the rule is asked for all the same.
    return [finding('BODY_RULE', last.text)];
  }
  const widths = own.map(({ runs }) => textWidth(runs));
  const share = rule / Math.max(...widths);
  return share < 0.28 || share > 0.55 ? [finding('BODY_RULE', last.text, percent(share))] : [];
}
