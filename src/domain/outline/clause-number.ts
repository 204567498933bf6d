// The number of a clause, as drafts print it and as comments cite it: “IV”, “1.2”, “Điều 3”, “Phần thứ hai”.

import { pointLetters, readRoman } from '../numerals.ts';

/** The words that stand before a number, from the highest level down (Nghị định 30/2020, Phụ lục II). */
export const numberWords = {
  PHU_LUC: 'phụ lục',
  PHAN: 'phần',
  CHUONG: 'chương',
  MUC: 'mục',
  TIEU_MUC: 'tiểu mục',
  DIEU: 'điều',
  KHOAN: 'khoản',
  DIEM: 'điểm',
  TIET: 'tiết',
} as const;

export type NumberWord = keyof typeof numberWords;

export type Notation = 'ROMAN' | 'ARABIC' | 'ORDINAL' | 'CAPITAL' | 'LETTER';

/** One level of a number: the “2” of “IV.2”, the “thứ hai” of “Phần thứ hai”. */
export interface Step {
  readonly word: NumberWord | null;
  readonly notation: Notation;
  /** From 1; letters by the Vietnamese alphabet: đ is 5. */
  readonly value: number;
}

const ORDINALS = ['nhất|một', 'hai', 'ba', 'tư|bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/**
 * The levels that a number names, from the top down; empty for what is no number.
 * @example readNumber('Điều 3') //=> [{ word: 'DIEU', notation: 'ARABIC', value: 3 }]
 * @example readNumber('IV.2').length //=> 2
 */
export function readNumber(text: string): Step[] {
  const clean = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const word = wordBefore(clean);
  const rest = word === null ? clean : clean.slice(numberWords[word].length).trim();
  const steps: Step[] = [];
  for (const part of rest.replace(/^(?:thứ|số) /iu, '').split(/[.\-/]/)) {
    const read = readPart(part.trim());
    if (read === null) return [];
    steps.push({ word: steps.length === 0 ? word : null, ...read });
  }
  return steps;
}

function wordBefore(text: string): NumberWord | null {
  const small = text.toLocaleLowerCase('vi');
  const words = Object.keys(numberWords) as NumberWord[];
  return words.find((word) => small.startsWith(`${numberWords[word]} `)) ?? null;
}

function readPart(part: string): Omit<Step, 'word'> | null {
  if (/^\d{1,3}$/.test(part)) return { notation: 'ARABIC', value: Number(part) };
  // A single C is the third of A, B, C: no draft has a hundred parts.
  const roman = part.includes('C') ? 0 : readRoman(part);
  if (roman > 0) return { notation: 'ROMAN', value: roman };
  const small = part.toLocaleLowerCase('vi');
  const letter = part.length === 1 ? pointLetters.indexOf(small) + 1 : 0;
  if (letter > 0) return { notation: part === small ? 'LETTER' : 'CAPITAL', value: letter };
  const ordinal = ORDINALS.findIndex((names) => names.split('|').includes(small)) + 1;
  return ordinal > 0 ? { notation: 'ORDINAL', value: ordinal } : null;
}

/** Words that an unworded number may be cited with: “khoản 2” is the clause “2.” of its Điều. */
const CITED_AS: Readonly<Record<NumberWord, readonly Notation[]>> = {
  PHU_LUC: [],
  CHUONG: [],
  DIEU: [],
  PHAN: ['ROMAN', 'CAPITAL'],
  TIEU_MUC: ['ROMAN', 'CAPITAL', 'ARABIC', 'LETTER'],
  MUC: ['ROMAN', 'CAPITAL', 'ARABIC', 'LETTER'],
  KHOAN: ['ARABIC'],
  DIEM: ['ARABIC', 'LETTER'],
  TIET: ['ARABIC', 'LETTER'],
};

/** Whether a cited level is this level of a clause; “Phần II” is “Phần thứ hai”, “mục 2” is not “II”. */
export function isSameStep(cited: Step, own: Step): boolean {
  if (cited.value !== own.value) return false;
  if (own.word !== null) {
    if (cited.word !== null && cited.word !== own.word) return false;
    return cited.notation === own.notation || (cited.word !== null && counts(cited) && counts(own));
  }
  if (cited.word !== null && !CITED_AS[cited.word].includes(own.notation)) return false;
  return cited.notation === own.notation;
}

const counts = ({ notation }: Step): boolean => notation !== 'LETTER' && notation !== 'CAPITAL';
