// The lines of a pasted text, and a stretch of them as running text.

export interface Line {
  /** As it was pasted. */
  readonly raw: string;
  /** Composed letters, single spaces, nothing at the ends: for looking at, never for keeping. */
  readonly bare: string;
  readonly blankBefore: boolean;
}

/** The lines that hold anything; however lines and pages were parted. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blank = false;
  for (const raw of text.split(/\r\n|[\r\n\f\v\u2028\u2029\u0085]/)) {
    const bare = flowing(raw);
    if (bare === '') blank = true;
    else {
      lines.push({ raw, bare, blankBefore: blank });
      blank = false;
    }
  }
  return lines;
}

/** Broken lines as one: `NFC`, each stretch of white space one space. */
export function flowing(raw: string): string {
  return (
    raw
      .normalize('NFC')
      .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
      // A span of years or a code broken at its hyphen.
      .replace(/(\d[-–])\s*\n\s*(?=\d)/g, '$1')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
