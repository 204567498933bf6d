// The levels that words about a place name: “khoản 3 Điều 2”, “Mục IV.2.c”, a bare number.

import { everyMatch } from '../every-match.ts';
import { type NumberWord, numberWords, readNumber, type Step } from './clause-number.ts';

const NUMBER = String.raw`(?<![\p{L}\d.])(?:[IVXL]+|\d{1,3}|[A-ZĐ]|[a-zđ])(?:[.\-/](?:[IVX]+|\d{1,3}|[a-zđ])){0,4}(?![\p{L}\d])`;
const WORD = `(?:${Object.values(numberWords).join('|')})`;
/** “Phần năm 2021” is no fifth part: an ordinal needs its “thứ”. */
const ORDINAL = String.raw`thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\p{L})`;
/** Ways of saying where that name no clause: a page moves with every print. */
const NO_CLAUSE =
  /(?:trang|dòng|đoạn|gạch đầu dòng|tờ)(?: thứ| số)? (?:\d+(?:\s?[-–]\s?\d+)?|nhất|hai|ba|tư|năm|đầu|cuối)(?: từ (?:trên xuống|dưới lên))?/giu;
const WORDED = new RegExp(String.raw`(?<!\p{L})(${WORD}) (?:số )?(${NUMBER}|${ORDINAL})`, 'giu');
const BARE = new RegExp(String.raw`^(${NUMBER})[.)]?(?=$|[\s,;:])`, 'u');
/** Two numbers after one word, or two places: which of them is meant is a person's to say. */
const SEVERAL = new RegExp(
  String.raw`${NUMBER}\s*(?:[,;–-]|và|đến)\s*${NUMBER}|(?<!\p{L})và ${WORD} (?:${NUMBER}|${ORDINAL})`,
  'u',
);

/** The words about a place on one line, without pages and lines. */
export function namedPlace(clauseText: string): string {
  return clauseText.normalize('NFC').replace(/\s+/gu, ' ').replace(NO_CLAUSE, ' ').trim();
}

/** The levels that a named place has, from the highest down; null when it may name two places. */
export function citedSteps(text: string): Step[] | null {
  if (SEVERAL.test(text)) return null;
  const places: Step[][] = [];
  for (const [, word = '', number = ''] of everyMatch(WORDED, text)) {
    places.push(readNumber(`${word} ${number}`));
  }
  if (places.length === 0) {
    const bare = BARE.exec(text)?.[1];
    return bare === undefined ? [] : readNumber(bare);
  }
  const ranked = places.filter((steps) => steps.length > 0).sort((a, b) => rankOf(a) - rankOf(b));
  const twice = ranked.some((steps, index) => rankOf(steps) === rankOf(ranked[index + 1] ?? []));
  return twice ? null : ranked.flat();
}

const WORDS = Object.keys(numberWords) as NumberWord[];
const NOTATIONS = ['ORDINAL', 'ROMAN', 'CAPITAL', 'ARABIC', 'LETTER'];

/** “Mục 2 mục III”: of two with one word the Roman number is the higher. */
function rankOf([first]: readonly Step[]): number {
  if (first === undefined || first.word === null) return -1;
  return WORDS.indexOf(first.word) * NOTATIONS.length + NOTATIONS.indexOf(first.notation);
}
