// A slip of wording: told politely, never corrected.

export interface PlacedText {
  readonly place: string;
  readonly text: string;
}

export interface FoundSlip {
  /** As the plan writes it, letter for letter. */
  readonly found: string;
  /** What seems to be meant; '' where the product does not decide. */
  readonly meant: string;
  /** Where it begins in its line. */
  readonly at: number;
}

export interface ReadSlip {
  /** “Căn cứ”, “I.2”, “P3, P5”. */
  readonly where: string;
  readonly found: string;
  readonly meant: string;
}

/** Every match of a pattern that has the flag `g`. */
export function allOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
