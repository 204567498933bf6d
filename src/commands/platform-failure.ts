// What a failure of Google means for the person, told by its sentence in English and Vietnamese (platform.md §13.1).

import type { PlatformKind } from '../domain/problem.ts';

/** The first match counts: a sentence about the day's limit also says “too many times”. */
const signs: readonly (readonly [kind: PlatformKind, patterns: readonly RegExp[]])[] = [
  [
    'DAILY_LIMIT',
    [
      /for one day/i,
      /trong một ngày/i,
      /using too much computer time/i,
      /quota.*exceeded/i,
      /(?<!rate )limit exceeded/i,
    ],
  ],
  [
    'PASSING',
    [
      /server error occurred/i,
      /máy chủ đã gặp lỗi/i,
      /deadline_exceeded/i,
      /timed out while accessing/i,
      /failed while accessing/i,
      /service (unavailable|error)/i,
      /backend error/i,
      /internal error/i,
      /empty response/i,
      /câu trả lời trống/i,
      /too many times in a short time/i,
      /rate limit/i,
      /too many scripts running/i,
      /too many LockService/i,
      /quá nhiều thao tác LockService/i,
      /lock timeout/i,
      /trigger service/i,
      /kích hoạt dịch vụ/i,
      /exceeded maximum execution time/i,
      /vượt quá thời gian thực thi/i,
    ],
  ],
  ['PROTECTED', [/protected (cell|range|object)/i, /được bảo vệ/i]],
  [
    'GONE',
    [
      /is missing \(perhaps/i,
      /bị thiếu/i,
      /no item with the given id/i,
      /không tìm thấy mục nào/i,
      /permissions? to access the requested document/i,
      /quyền truy cập (vào )?tài liệu/i,
      /file not found/i,
      /\bnot found\b/i,
      /không tìm thấy/i,
    ],
  ],
  [
    'NOT_ALLOWED',
    [
      /authorization is required/i,
      /cần được cho phép/i,
      /permissions are not sufficient/i,
      /do not have permission/i,
      /không có quyền/i,
    ],
  ],
  ['FULL', [/above the limit of \d+ cells/i]],
];

/** The kind of a sentence of Google's; `UNKNOWN` for one that is not listed. */
export function platformKind(message: string): PlatformKind {
  const found = signs.find(([, patterns]) => patterns.some((pattern) => pattern.test(message)));
  return found?.[0] ?? 'UNKNOWN';
}

/** Whether Google threw it: its services' errors have names of their own, a program's bugs have not. */
export function isPlatformFailure(error: unknown): error is Error {
  return (
    error instanceof Error && (error.name === 'Exception' || error.name.startsWith('GoogleJson'))
  );
}

/** Whether Google says that what was asked for is no longer there, or no longer ours to open. */
export function isGone(error: unknown): boolean {
  return isPlatformFailure(error) && platformKind(error.message) === 'GONE';
}

/** Whether Google will not hand it over, however often it is asked: it is gone, or not ours. */
export function isOutOfReach(error: unknown): boolean {
  return isPlatformFailure(error) && ['GONE', 'NOT_ALLOWED'].includes(platformKind(error.message));
}
