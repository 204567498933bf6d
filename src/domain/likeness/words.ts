// Vietnamese text as words to compare: however a keyboard put the accents, whatever stands between.

/** Grave, acute, tilde, hook above, dot below: the tones, apart from â, ă, ơ, ư. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ACCENT = /[\u0300-\u036f]/g;
const BARRED_D = /[đð]/g;
/** Characters that no eye sees; files and web pages bring them along. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const WORD = /\d+(?:[.,]\d+)*|\p{L}+(?:&\p{L}+)*/gu;
/** “kỹ” and “kĩ”, “lý” and “lí” are one word; “quy” and “quý” have no second writing in use. */
const FINAL_Y = /^(h|k|l|m|s|t)y$/;

export interface Word {
  /** With its accents, the tone at the end: hòa and hoà, HÒA and hòa are one. */
  readonly bare: string;
  /** Without accents, as a hurried hand types it. */
  readonly folded: string;
  /** As it stands in the text. */
  readonly shown: string;
}

/** The words and texts met before: a log of thousands of comments has few thousand different words. */
export class WordForms {
  private readonly met = new Map<string, Word>();
  private readonly pieces = new Map<string, readonly Word[]>();
  private readonly texts = new Map<string, readonly Word[]>();

  /**
   * The words of a text in order; punctuation is left out, a number is a word.
   * @example new WordForms().in('Mức 1.500, hoà').map(({ bare }) => bare).join() //=> '1500,hoà'
   */
  in(text: string): readonly Word[] {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    const words: Word[] = [];
    // No word has a space in it: most of what stands between two was met before, signs and all.
    const pieces = text.split(' ');
    for (let at = 0; at < pieces.length; at++) this.addPiece(pieces[at] ?? '', words);
    this.texts.set(text, words);
    return words;
  }

  private addPiece(piece: string, words: Word[]): void {
    const known = this.pieces.get(piece) ?? this.readPiece(piece);
    for (let at = 0; at < known.length; at++) {
      const word = known[at];
      if (word !== undefined) words.push(word);
    }
  }

  private readPiece(piece: string): readonly Word[] {
    const clean = piece.normalize('NFC').replace(UNSEEN, '');
    const words = (clean.match(WORD) ?? []).map((shown) => this.wordOf(shown));
    this.pieces.set(piece, words);
    return words;
  }

  private wordOf(shown: string): Word {
    const known = this.met.get(shown);
    if (known !== undefined) return known;
    const word = { ...(/^\d/.test(shown) ? numberForms(shown) : letterForms(shown)), shown };
    this.met.set(shown, word);
    return word;
  }
}

function letterForms(shown: string): Omit<Word, 'shown'> {
  const parts = shown.toLowerCase().normalize('NFD');
  const toneless = parts.replace(TONE, '').replace(FINAL_Y, '$1i');
  const bare = toneless + (parts.match(TONE)?.join('') ?? '');
  return { bare, folded: bare.replace(ACCENT, '').replace(BARRED_D, 'd') };
}

/** 04 is 4, 1.500 is 1500, 2,50 is 2,5: a dot groups thousands, a comma is the decimal sign. */
function numberForms(shown: string): Omit<Word, 'shown'> {
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(shown) ? shown.replace(/\./g, '') : shown;
  const bare = grouped
    .replace(/(,\d*?)0+$/, '$1')
    .replace(/,$/, '')
    .replace(/^0+(?=\d)/, '');
  return { bare, folded: bare };
}

export function isNumber({ bare }: Pick<Word, 'bare'>): boolean {
  const first = bare.charCodeAt(0);
  return first >= 48 && first <= 57;
}
