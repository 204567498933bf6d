// Moments in Vietnamese words, on the clocks of the book's zone.

const WEEKDAYS = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

function parts(at: number, zone: string) {
  const found: Record<string, string> = {};
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  for (const { type, value } of format.formatToParts(at)) found[type] = value;
  return found;
}

/** `23/08/2021`. */
export function dayText(at: number, zone: string): string {
  const { day, month, year } = parts(at, zone);
  return `${day}/${month}/${year}`;
}

/** `08:30`. */
export function hourText(at: number, zone: string): string {
  const { hour, minute } = parts(at, zone);
  return `${hour}:${minute}`;
}

/** `23/08/2021 08:30`. */
export const momentText = (at: number, zone: string) =>
  `${dayText(at, zone)} ${hourText(at, zone)}`;

/** `Thứ Hai`. */
export function weekdayText(at: number, zone: string): string {
  const { year, month, day } = parts(at, zone);
  return WEEKDAYS[new Date(`${year}-${month}-${day}T00:00:00Z`).getUTCDay()] ?? '';
}

/** `23/8/2021` and `8:30` as `2021-08-23T08:30`; null for what is no day or hour. */
export function typedMoment(day: string, hour: string): string | null {
  const found = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\s*$/.exec(day)?.slice(1).map(Number);
  const clock = /^\s*(\d{1,2}):(\d{2})\s*$/.exec(hour)?.slice(1).map(Number);
  if (!found || !clock) return null;
  const two = (value: number | undefined) => String(value).padStart(2, '0');
  const text = `${found[2]}-${two(found[1])}-${two(found[0])}T${two(clock[0])}:${two(clock[1])}`;
  const at = new Date(`${text}Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? text : null;
}

/** Days since 30 December 1899 on the zone's clocks, as spreadsheets count. */
export function serialOf(at: number, zone: string): number {
  const { year, month, day, hour, minute, second } = parts(at, zone);
  const shown = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return (shown - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** `1,2 giây` or `350 ms`. */
export const spanText = (ms: number) =>
  ms < 1000
    ? `${Math.round(ms)} ms`
    : `${(ms / 1000).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} giây`;

/** `12 KB`. */
export const sizeText = (bytes: number) =>
  bytes < 1024 ? `${bytes} B` : `${Math.round(bytes / 1024).toLocaleString('vi-VN')} KB`;
