// Our own papers as bytes, and ways to break one property of them.

import { paperToDocx } from '../../../src/documents/paper-to-docx.ts';
import { readDocx } from '../../../src/documents/reading/read-docx.ts';
import { moment } from '../../../src/domain/day.ts';
import { checkForm } from '../../../src/domain/decree/check-form.ts';
import * as papers from './papers.ts';
import { changed } from './word-file.ts';

const madeAt = moment('2021-09-08T08:30');

/** The công văn that asks for comments, urgent, with number and day. */
export const ourLetter = (): Promise<Uint8Array> => paperToDocx(papers.letter, madeAt);

/** Báo cáo with bases, headings, and the table as its annex. */
export const ourReport = (): Promise<Uint8Array> => paperToDocx(papers.report, madeAt);

/** The rules that a file breaks, in the order of a paper. */
export const rulesBroken = (bytes: Uint8Array): string[] =>
  checkForm(readDocx(bytes)).findings.map(({ rule }) => rule);

export type Change = (xml: string) => string;

/** Changes the paragraph that holds these words, and no other. */
export const within =
  (words: string, change: Change): Change =>
  (xml) => {
    const at = xml.indexOf(words);
    const from = Math.max(xml.lastIndexOf('<w:p>', at), xml.lastIndexOf('<w:p ', at));
    const to = xml.indexOf('</w:p>', at) + '</w:p>'.length;
    if (at < 0) throw new Error(`Nothing reads ${words}`);
    return xml.slice(0, from) + change(xml.slice(from, to)) + xml.slice(to);
  };

export const size = (points: number): Change => inRuns('sz', `w:val="${points * 2}"`);
export const bold = (on: boolean): Change => inRuns('b', `w:val="${on}"`);
export const italic = (on: boolean): Change => inRuns('i', `w:val="${on}"`);
export const face = (name: string): Change =>
  inRuns('rFonts', `w:ascii="${name}" w:hAnsi="${name}" w:cs="${name}"`);

export const colour = (hex: string): Change => inRuns('color', `w:val="${hex}"`);

/** Says something of a paragraph itself, over what its style says. */
export const own =
  (saying: string): Change =>
  (xml) =>
    xml.replace(/<w:pStyle [^>]*\/>/, (style) => style + saying);

/** Sets a property of every run, whether the run states it or has it from its paragraph's style. */
function inRuns(name: string, value: string): Change {
  const stated = new RegExp(`<w:${name}(?: [^>]*)?/>`, 'g');
  return (xml) =>
    xml.replace(
      /<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?/gs,
      (_run, look = '') => `<w:r><w:rPr><w:${name} ${value}/>${look.replace(stated, '')}</w:rPr>`,
    );
}

export const align =
  (to: string): Change =>
  (xml) =>
    xml.replace(/<w:jc w:val="\w+"\/>/, `<w:jc w:val="${to}"/>`);

export const say =
  (from: string | RegExp, to: string): Change =>
  (xml) =>
    xml.replace(from, to);

/** Takes the paragraph right after the one with these words away: a rule. */
export const withoutNext =
  (words: string): Change =>
  (xml) => {
    const end = xml.indexOf('</w:p>', xml.indexOf(words)) + '</w:p>'.length;
    const next = xml.indexOf('</w:p>', end) + '</w:p>'.length;
    return xml.slice(0, end) + xml.slice(next);
  };

export const inBody = (bytes: Uint8Array, change: Change): Uint8Array =>
  changed(bytes, /word\/document\.xml$/, change);
export const inHeaders = (bytes: Uint8Array, change: Change): Uint8Array =>
  changed(bytes, /word\/header\d\.xml$/, change);
