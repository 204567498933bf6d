// A program broken on purpose in one place, and what must notice it (platform.md §16.5).

export interface Mutant {
  /** What was broken, as a name. */
  readonly name: string;
  /** What is promised and no longer holds. */
  readonly promise: string;
  /** The file that is changed, from the top of the repository. */
  readonly file: string;
  /** Stands in the file once. */
  readonly from: string;
  readonly to: string;
  readonly noticedBy: Witness;
}

/** What must notice: a test by (a part of) its title, or a scenario under its faults. */
export type Witness =
  | { readonly tests: string; readonly titled: string }
  | { readonly scenario: string };

/**
 * The text of the file with the break in it.
 * @throws Error when what is to be broken stands there no more, or more than once
 * @example
 * brokenBy({ name: 'x', file: 'a.ts', from: 'b', to: 'c', … }, 'abc') //=> 'acc'
 */
export function brokenBy({ name, file, from, to }: Mutant, text: string): string {
  const times = text.split(from).length - 1;
  if (times !== 1) {
    throw new Error(
      `Expected what “${name}” breaks once in ${file}, found it ${times} times: the mutant follows the code.`,
    );
  }
  return text.replace(from, () => to);
}
