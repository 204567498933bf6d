// Every kind of document as it is printed: its text whole, its geometry that of Nghị định 30/2020.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/documents/reading/read-docx.ts';
import { type Anatomy, anatomyOf } from '../../../src/domain/decree/anatomy.ts';
import { checkForm } from '../../../src/domain/decree/check-form.ts';
import type { Piece } from '../../../src/domain/decree/placed.ts';
import {
  documentsOfThePlan,
  type MadeDocuments,
} from '../../../tools/pictures/documents-of-plan.ts';
import { ourLetter, ourReport } from '../form/ours.ts';
import { everyKind } from './every-kind.ts';
import { lacking, type Printed, type PrintedLine, print, unspaced } from './pdf.ts';

const MILLIMETRE = 72 / 25.4;
/** Half a point: what renderers round. */
const NEAR = 1;

/** Replies stand word for word: one of the year's bodies writes its marks apart from their letters. */
const AS_WRITTEN: Readonly<Record<string, readonly string[]>> = {
  MINH_CHUNG_TRA_LOI: ['DECOMPOSED'],
};

describe('the pages of our papers', () => {
  it('can be measured where the tests must not pass unseen', () => {
    if (process.env.CI) expect(lacking).toEqual([]);
  });
});

describe.runIf(lacking.length === 0)('as LibreOffice prints it,', () => {
  let dir = '';
  let documents: MadeDocuments;
  let printed: Map<string, Printed>;
  const files = new Map<string, Uint8Array>();
  const anatomies = new Map<string, Anatomy>();

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'pages-'));
    documents = await documentsOfThePlan();
    for (const { name, bytes } of documents.made) files.set(name, bytes);
    files.set('letter', await ourLetter());
    files.set('report', await ourReport());
    for (const [name, bytes] of files) anatomies.set(name, anatomyOf(readDocx(bytes)));
    printed = print(files, dir);
  }, 600_000);
  afterAll(() => rm(dir, { recursive: true, force: true }));

  /** Runs a check on every document and tells which one failed. */
  const each = (check: (name: string, print: Printed, anatomy: Anatomy) => string[]): string[] =>
    [...files.keys()].flatMap((name) => {
      const [print, anatomy] = [printed.get(name), anatomies.get(name)];
      if (print === undefined || anatomy === undefined) return [`${name} was not printed`];
      return check(name, print, anatomy).map((fault) => `${name}: ${fault}`);
    });

  it('every kind is there, and none has a finding of layout', () => {
    expect(documents.refused).toEqual([]);
    expect(documents.made.map(({ name }) => name).sort()).toEqual(everyKind);
    const found = [...files].map(([name, bytes]) => [
      name,
      checkForm(readDocx(bytes)).findings.map(({ rule }) => rule),
    ]);
    expect(found).toEqual(found.map(([name]) => [name, AS_WRITTEN[String(name)] ?? []]));
    const kept = documents.made.filter(({ formCheck }) => formCheck !== null);
    expect(kept.map(({ name, formCheck }) => [name, formCheck])).toEqual(
      kept.map(({ name }) => [name, 'Đạt']),
    );
  });

  it('nothing of the text is lost', () => {
    expect(
      each((_name, { text }, { all }) =>
        all
          .map(({ paragraph }) => unspaced(paragraph.text))
          .filter((line) => line !== '' && !isPrinted(line, text)),
      ),
    ).toEqual([]);
  });

  it('the text keeps to the margins of 30, 20 and 20 mm on A4', () => {
    expect(
      each((_name, { pages, lines }) => {
        const faults = pages
          .map(({ width, height }) => [width, height].sort((a, b) => a - b))
          .filter(
            ([short = 0, long = 0]) => Math.abs(short - 595.3) > 1 || Math.abs(long - 841.9) > 1,
          )
          .map((size) => `a page of ${size.join(' × ')}`);
        for (const line of lines) {
          const page = pages[line.page - 1];
          if (page === undefined || isPageNumber(line)) continue;
          const inside =
            line.left >= 30 * MILLIMETRE - NEAR &&
            line.right <= page.width - 20 * MILLIMETRE + NEAR &&
            line.top >= 20 * MILLIMETRE - 2 &&
            line.bottom <= page.height - 20 * MILLIMETRE + 2;
          if (!inside) faults.push(`${line.text.slice(0, 30)} on page ${line.page}`);
        }
        return faults;
      }),
    ).toEqual([]);
  });

  it('the number stands in the middle of the top margin, upright 13 to 14, and not on page 1', () => {
    expect(
      each((_name, print) => {
        const faults: string[] = [];
        const numbers = print.lines.filter(isPageNumber);
        if (numbers.some(({ page }) => page === 1)) faults.push('page 1 has a number');
        for (const line of numbers) {
          const width = print.pages[line.page - 1]?.width ?? 0;
          const middle = (30 * MILLIMETRE + width - 20 * MILLIMETRE) / 2;
          if (Math.abs((line.left + line.right) / 2 - middle) > 2)
            faults.push(`page ${line.page}: aside`);
          if (print.sizes(line).some((size) => size < 13 || size > 14))
            faults.push(`page ${line.page}: size`);
        }
        return faults;
      }),
    ).toEqual([]);
  });

  it('every page but the first of the paper and of its annexes has its number', () => {
    const report = printed.get('report');
    const numbered = report?.lines.filter(isPageNumber).map(({ page, text }) => [page, text]);
    // The report fills two pages, its annex begins on the third and is counted anew.
    const pages = report?.pages.length ?? 0;
    expect(numbered?.[0]).toEqual([2, '2']);
    expect(numbered?.map(([page]) => page)).not.toContain(3);
    expect(numbered?.[numbered.length - 1]).toEqual([pages, String(pages - 2)]);
  });

  it('each element has its size', () => {
    const sizesOf = (
      piece: Piece | null,
      print: Printed,
      least: number,
      most: number,
    ): string[] => {
      if (piece === null) return [];
      const line = lineOf(piece, print);
      if (line === null) return [`${piece.text} is not printed`];
      const sizes = print.sizes(line);
      const right = sizes.length > 0 && sizes.every((size) => size >= least && size <= most);
      return right ? [] : [`${piece.text} in ${sizes.join(', ')}`];
    };
    expect(
      each((_name, print, anatomy) => [
        ...sizesOf(anatomy.nation, print, 12, 13),
        ...sizesOf(anatomy.motto, print, 13, 14),
        ...anatomy.names.flatMap((name) => sizesOf(name, print, 12, 13)),
        ...sizesOf(anatomy.number, print, 13, 13),
        ...sizesOf(anatomy.date, print, 13, 14),
        ...sizesOf(anatomy.type, print, 13, 14),
        ...sizesOf(anatomy.receivers, print, 12, 12),
        ...anatomy.receiverLines.flatMap((line) => sizesOf(line, print, 11, 11)),
        ...anatomy.annexes.flatMap(({ label }) => sizesOf(label, print, 14, 14)),
      ]),
    ).toEqual([]);
  });

  it('the head has two columns level with each other, and no name in it wraps', () => {
    const topOf = (piece: Piece | null, print: Printed): number | null =>
      piece === null ? null : (lineOf(piece, print)?.top ?? null);
    expect(
      each((_name, print, { names, nation, number, date }) => {
        const faults: string[] = [];
        const [first] = names;
        const [left, right] = [topOf(first ?? null, print), topOf(nation, print)];
        if (left !== null && right !== null && Math.abs(left - right) > NEAR) faults.push('names');
        const [one, other] = [topOf(number, print), topOf(date, print)];
        if (one !== null && other !== null && Math.abs(one - other) > NEAR)
          faults.push('number, date');
        return faults;
      }),
    ).toEqual([]);
  });

  it('a title ends with no word alone on its line', () => {
    expect(
      each((_name, print, { type, kind }) => {
        const at = type === null ? null : lineOf(type, print);
        const rule = at === null ? null : ruleBelowTitle(at, print);
        if (at === null || rule === null) return kind === 'CONG_VAN' ? [] : ['no rule'];
        const lengths = print.lines
          .filter((line) => line.page === 1 && line.top > at.top + NEAR && line.top < rule.y)
          .map(({ left, right }) => right - left);
        const share = (lengths[lengths.length - 1] ?? 0) / Math.max(...lengths);
        return share >= 0.4 ? [] : [`the last line is ${share.toFixed(2)} of the longest`];
      }),
    ).toEqual([]);
  });

  it('the rule under the motto is as long as the motto, that under the body a third to a half', () => {
    expect(
      each((_name, print, { motto, names }) => {
        const faults: string[] = [];
        const line = motto === null ? null : lineOf(motto, print);
        if (line !== null) {
          const rule = ruleBelow(line, print);
          const share = rule === null ? 0 : (rule.right - rule.left) / (line.right - line.left);
          if (share < 0.9 || share > 1.1) faults.push(`motto ${share.toFixed(2)}`);
        }
        const body = names[names.length - 1];
        const name = body === undefined ? null : lineOf(body, print);
        if (name !== null) {
          const rule = ruleBelow(name, print);
          const share = rule === null ? 0 : (rule.right - rule.left) / (name.right - name.left);
          if (share < 0.3 || share > 0.52) faults.push(`body ${share.toFixed(2)}`);
        }
        return faults;
      }),
    ).toEqual([]);
  });

  it('“Nơi nhận” is level with the position of who signs', () => {
    expect(
      each((_name, print, { receivers, signatures, kind }) => {
        const position = signatures[0]?.[0] ?? null;
        // In a biên bản the receivers stand under both who sign.
        if (receivers === null || position === null || kind === 'BIEN_BAN') return [];
        const [one, other] = [lineOf(receivers, print), lineOf(position, print, true)];
        if (one === null || other === null) return ['not printed'];
        return Math.abs(one.bottom - other.bottom) > 4 || one.page !== other.page
          ? ['not level']
          : [];
      }),
    ).toEqual([]);
  });
});

const isPageNumber = (line: PrintedLine): boolean =>
  /^\d{1,3}$/.test(line.text) && line.bottom <= 20 * MILLIMETRE + 2;

/** The line that a piece is printed on, the first of them where it wraps; from the end where told so. */
function lineOf(piece: Piece, { lines }: Printed, fromEnd = false): PrintedLine | null {
  const text = unspaced(piece.text);
  const among = fromEnd ? [...lines].reverse() : lines;
  const whole = among.find((line) => line.text === text);
  const wrapped = among.find((line) => line.text.length > 2 && text.startsWith(line.text));
  return whole ?? wrapped ?? among.find((line) => line.text.includes(text)) ?? null;
}

function ruleBelow(line: PrintedLine, { rules }: Printed) {
  const middle = (line.left + line.right) / 2;
  return (
    rules.find(
      ({ left, right, y }) =>
        y > line.bottom - 4 && y < line.bottom + 12 && left < middle && right > middle,
    ) ?? null
  );
}

function ruleBelowTitle(type: PrintedLine, { rules }: Printed) {
  const middle = (type.left + type.right) / 2;
  return (
    rules.find(
      ({ left, right, y }) => y > type.bottom && Math.abs((left + right) / 2 - middle) < 3,
    ) ?? null
  );
}

/** A page's end, or a column's, may part a paragraph: its parts must all be there, in order. */
function isPrinted(line: string, text: string): boolean {
  let rest = line;
  while (rest !== '') {
    let length = rest.length;
    while (length > 0 && !text.includes(rest.slice(0, length))) length -= 1;
    if (length < Math.min(rest.length, 4)) return false;
    rest = rest.slice(length);
  }
  return true;
}
