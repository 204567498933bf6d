// The scale of an axis of numbers: round steps that hold all of them.

export interface Scale {
  min: number;
  max: number;
  ticks: number[];
}

/** 1, 2 or 5 times a power of ten, not less than this. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5].find((one) => one * power >= least * 0.999999) ?? 10;
  return factor * power;
}

/**
 * A scale of about five steps.
 * @param fixed ends that its author has set
 * @example scaleOf([3, 42], true).ticks // [0, 10, 20, 30, 40, 50]
 */
export function scaleOf(
  values: readonly number[],
  fromZero: boolean,
  fixed: { min: number | null; max: number | null } = { min: null, max: null },
): Scale {
  const all = fromZero || values.length === 0 ? [...values, 0] : values;
  const low = fixed.min ?? all.reduce((least, one) => Math.min(least, one));
  const high = fixed.max ?? all.reduce((most, one) => Math.max(most, one));
  const step = roundStep((high > low ? high - low : Math.abs(high) || 1) / 5);
  const min = fixed.min ?? Math.floor(low / step) * step;
  const end = Math.ceil(high / step) * step;
  const max = fixed.max ?? (end > min ? end : min + 5 * step);
  const first = Math.ceil(min / step);
  const count = Math.max(Math.floor(max / step + 1e-9) - first + 1, 0);
  // Counted in whole steps, for sums of 0.1 would drift; rounded, for so would products.
  const ticks = Array.from({ length: count }, (_, at) =>
    Number(((first + at) * step).toPrecision(12)),
  );
  return { min, max: max > min ? max : min + step, ticks };
}
