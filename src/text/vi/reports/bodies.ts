// What the dialog of the directory tells of lines and bodies, and what an import or a confirmation did. Vietnamese.

import type { AddressFault } from '../../../domain/bodies/address-fault.ts';

const faults: Record<AddressFault, string> = {
  SEVERAL: 'có nhiều địa chỉ trong một ô; mỗi ô một địa chỉ',
  NAME_AROUND: 'có tên hoặc dấu ngoặc quanh địa chỉ; chỉ ghi địa chỉ',
  SPACE: 'có khoảng trắng hoặc chữ thừa sau địa chỉ',
  ACCENTS: 'có chữ có dấu hoặc ký tự lạ',
  NO_AT: 'thiếu dấu @',
  NO_HOST: 'thiếu hoặc sai phần sau dấu @',
  SHAPE: 'không đúng dạng email',
};

export const bodies = {
  kinds: {
    NEW: 'Mới',
    CHANGES: 'Thay đổi',
    SAME: 'Không đổi',
    DOUBTFUL: 'Cần xem lại',
    BAD: 'Không dùng được',
  },
  counts: (made: number, changed: number, same: number, doubtful: number, bad: number): string =>
    `${made} dòng mới, ${changed} dòng thay đổi, ${same} dòng không đổi, ${doubtful} dòng cần xem lại, ${bad} dòng không dùng được.`,
  added: (id: string, group: string): string => `Thêm với mã ${id}, nhóm “${group}”`,
  value: (field: string, given: string): string => `${field}: ${given}`,
  change: (field: string, old: string, given: string): string =>
    `${field}: ${old === '' ? '(trống)' : old} → ${given}`,
  asksAnew: 'cần xác nhận lại địa chỉ',
  sameAs: (name: string, id: string): string => `Trùng khớp với “${name}” (${id})`,
  near: (name: string, id: string, row: number): string =>
    `Gần giống “${name}” (${id}, hàng ${row}): chọn cập nhật cơ quan đó hay thêm mới`,
  several: (ids: readonly string[]): string =>
    `Nhiều cơ quan cùng tên (${ids.join(', ')}): chọn một cơ quan`,
  repeated: (line: number): string => `Lặp lại dòng ${line} của danh sách`,
  update: (id: string, name: string): string => `Cập nhật ${id} – ${name}`,
  addAs: (id: string): string => `Thêm mới với mã ${id}`,
  noName: 'Không có tên cơ quan',
  notAName: 'Tên bắt đầu bằng dấu của công thức, có mã trang web hoặc không có chữ nào',
  tooLong: (field: string, length: number): string => `${field} dài ${length} ký tự`,
  badAddress: (found: string, why: AddressFault): string => `Email “${found}”: ${faults[why]}`,
  imported: (made: number, changed: number): string =>
    `Đã thêm ${made} cơ quan, cập nhật ${changed} cơ quan.`,
  addedTitle: 'Cơ quan mới (cần xác nhận trước khi gửi)',
  changedTitle: 'Cơ quan được cập nhật',
  bodyLine: (id: string, name: string): string => `${id}: ${name}`,
  confirmed: (count: number): string => `Đã xác nhận ${count} cơ quan.`,
  paperNote: 'Chỉ gửi văn bản giấy',
  isConfirmed: 'đã xác nhận',
  whyNoAddress: 'chưa có email',
  whyBadAddress: (why: AddressFault): string => `email ${faults[why]}`,
  whyUnread: 'chưa ai xác nhận tên và địa chỉ',
  ended: (day: string, successor: string): string =>
    `hết hiệu lực ${day}${successor === '' ? '' : `, kế thừa: ${successor}`}`,
  begins: (day: string): string => `có hiệu lực từ ${day}`,
};
