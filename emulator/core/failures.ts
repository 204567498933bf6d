// Google's own failures, as sentences to strike a script with (platform.md §13.1).

export interface Sentence {
  en: string;
  /** Absent where nobody has written the Vietnamese wording down. */
  vi?: string;
}

export const failures = {
  serverError: {
    en: "We're sorry, a server error occurred. Please wait a bit and try again.",
    vi: 'Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.',
  },
  deadlineExceeded: {
    en: "We're sorry, a server error occurred: DEADLINE_EXCEEDED",
    vi: 'Xin lỗi bạn, máy chủ đã gặp lỗi: DEADLINE_EXCEEDED',
  },
  spreadsheetsTimedOut: {
    en: 'Service Spreadsheets timed out while accessing document with id X.',
  },
  spreadsheetsFailed: { en: 'Service Spreadsheets failed while accessing document with id X.' },
  emptyResponse: { en: 'Empty response', vi: 'Câu trả lời trống' },
  tooOften: {
    en: 'Service invoked too many times in a short time: X. Try Utilities.sleep(1000) between calls.',
  },
  rateLimit: { en: 'Rate Limit Exceeded' },
  tooManyRunning: {
    en: 'There are too many scripts running simultaneously for this Google user account.',
  },
  lockLoad: {
    en: 'There are too many LockService operations against the same script.',
    vi: 'Có quá nhiều thao tác LockService trên cùng một tập lệnh.',
  },
  triggerService: {
    en: 'Unable to talk to trigger service',
    vi: 'Không thể trao đổi với người môi giới để kích hoạt dịch vụ',
  },
  dailyMail: {
    en: 'Service invoked too many times for one day: email.',
    vi: 'Dịch vụ bị gọi quá nhiều lần trong một ngày: email.',
  },
  noAccess: {
    en: 'You do not have permission to access the requested document.',
    vi: 'Bạn không có quyền truy cập vào tài liệu yêu cầu.',
  },
  /** A sentence of which no list tells: a script must survive that one, too. */
  unknown: {
    en: 'An unexpected condition was met.',
    vi: 'Đã xảy ra một điều kiện không mong muốn.',
  },
} satisfies Record<string, Sentence>;

export type FailureName = keyof typeof failures;
