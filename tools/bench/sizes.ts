// How large the books are in which every command is measured.

export const sizeIds = ['small', 'real', 'large'] as const;
export type Size = (typeof sizeIds)[number];

export interface Extent {
  /** Bodies that the open round asks. */
  readonly bodies: number;
  /** Comments in the log. */
  readonly comments: number;
  readonly phases: number;
}

/** The plan of 2021; a large round of a province; far more than any Đề án has had. */
export const sizes: Readonly<Record<Size, Extent>> = {
  small: { bodies: 28, comments: 100, phases: 9 },
  real: { bodies: 200, comments: 2_000, phases: 9 },
  large: { bodies: 1_000, comments: 20_000, phases: 200 },
};

/** The seed of all chance in a bench: the same book every time. */
export const SEED = 8;
