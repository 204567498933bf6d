// A function of Google Sheets that the library lacks, told by what it makes of single values; over
// a range the library calls it for each cell, and errors pass through.

type Plain = string | number | boolean | null;

interface Cell {
  value: Plain;
  format?: string | undefined;
}

interface Failed {
  value: string;
  message: string;
}

/** Thrown by what an argument cannot be; the library's `#ERROR` is Google's `#VALUE!`. */
export class Unfit extends Error {
  constructor(
    message: string,
    readonly code: '#ERROR' | '#NUM!' | '#DIV/0!' = '#ERROR',
  ) {
    super(message);
  }
}

/** The number that Google reads in a value: a blank is 0, TRUE is 1. */
export function numberIn(value: Plain, name: string, position: number): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === null) return 0;
  const read = value.trim() === '' ? Number.NaN : Number(value);
  if (!Number.isNaN(read)) return read;
  throw new Unfit(
    `Function ${name} parameter ${position} expects number values. But '${value}' is a text and cannot be coerced to a number.`,
  );
}

/** The text that a value shows without a format. */
export function textIn(value: Plain): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null ? '' : String(value);
}

/** @param optional how many of the last parameters may be left out */
export function scalarDefinition(
  parameters: readonly string[],
  compute: (values: Plain[]) => Plain | Cell,
  optional = 0,
): object {
  return {
    description: '',
    category: 'Google',
    args: parameters.map((name, at) => ({
      name,
      description: '',
      type: ['STRING', 'NUMBER', 'BOOLEAN'],
      ...(at >= parameters.length - optional && { optional: true }),
    })),
    compute(...given: (Cell | undefined)[]): Cell | Failed {
      try {
        const result = compute(given.map((cell) => cell?.value ?? null));
        return typeof result === 'object' && result !== null ? result : { value: result };
      } catch (error) {
        if (error instanceof Unfit) return { value: error.code, message: error.message };
        throw error;
      }
    },
  };
}
