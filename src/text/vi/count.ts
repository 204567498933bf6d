// Quantities in papers and mails.

/**
 * A number below ten is written with a zero, as offices write quantities.
 * @example count(7) //=> '07'
 */
export const count = (n: number): string => (n > 0 && n < 10 ? `0${n}` : String(n));
