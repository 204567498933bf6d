// One cell as a snapshot of the book keeps it: its value by its type, so that it comes back as it was.

/** A moment of the wall clock, `2021-08-23T12:00:00.000`, as cells hold days and times. */
export interface KeptMoment {
  readonly d: string;
}

/** A formula that staff wrote in a column or tab of their own. */
export interface KeptFormula {
  readonly f: string;
}

/** A text, number or truth value is itself, whatever the text looks like; '' is a blank cell. */
export type KeptCell = string | number | boolean | KeptMoment | KeptFormula;

/** Whether both hold the same, type and all. */
export function sameCell(one: KeptCell, other: KeptCell): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  if ('d' in one) return 'd' in other && one.d === other.d;
  return 'f' in other && one.f === other.f;
}

/** A cell in which a person sees nothing. */
export function isEmptyCell(cell: KeptCell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** What tells cells apart in an order and in a name: the text, or the moment, as a text. */
export function cellText(cell: KeptCell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'object') return 'd' in cell ? cell.d : cell.f;
  return String(cell);
}

/** Whether a value read from a file is a cell. */
export function isKeptCell(value: unknown): value is KeptCell {
  if (typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return false;
  if ('d' in value) return typeof value.d === 'string' && MOMENT.test(value.d);
  return 'f' in value && typeof value.f === 'string' && value.f.startsWith('=');
}

const MOMENT = /^-?\d{4,6}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}$/;
