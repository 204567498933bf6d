// What was done with the versions of a file. Vietnamese.

import type { DraftCheck } from '../../../domain/drafts/checks.ts';

export const drafts = {
  checks: {
    CONTENT: 'kiểm tra nội dung',
    FORMAT: 'kiểm tra thể thức',
    APPROVAL: 'duyệt',
  } satisfies Record<DraftCheck, string>,
  checked: (draft: string, check: string, by: string): string => `${draft}: đã ghi ${by} ${check}.`,
  alreadyChecked: (draft: string, check: string): string =>
    `${draft}: đã ghi ${check} từ trước; không ghi thêm gì.`,
  note: 'Lưu ý',
  onePerson:
    'Nội dung và thể thức do cùng một tài khoản kiểm tra; theo Điều 12 Nghị định 30/2020/NĐ-CP, hai việc này do hai người chịu trách nhiệm.',
  made: (draft: string): string => `Đã lập ${draft}; đây là bản hiện hành.`,
  madeBefore: (draft: string): string => `${draft} đã được lập từ trước; không lập thêm bản nào.`,
  basedOn: (id: string): string => `Dựa trên ${id}.`,
  nextSteps: [
    'Mục lục, lời văn dự thảo…: đọc lời văn của lần mới.',
    'Các lần dự thảo…: so sánh với lần trước, ghi kiểm tra nội dung, thể thức, duyệt.',
  ],
  against: (id: string): string => `So với ${id}.`,
  compared: {
    lead: (older: string, newer: string, changed: number, all: number): string =>
      `Đã so sánh ${older} với ${newer}: ${changed} trong ${all} mục có thay đổi.`,
    CHANGED: 'Mục sửa đổi',
    ADDED: 'Mục bổ sung',
    DROPPED: 'Mục bỏ',
  },
};
