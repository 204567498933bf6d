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
