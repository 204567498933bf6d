// What the audit log says of each deed: counts and kinds in words, never text from outside. Vietnamese.

export const deeds = {
  imported: (added: readonly string[], changed: readonly string[]): string =>
    `Thêm ${added.length} cơ quan${idsOf(added)}, cập nhật ${changed.length} cơ quan${idsOf(changed)}.`,
  planImported: (
    phases: readonly string[],
    rounds: readonly string[],
    members: number,
    papers: number,
    settings: number,
  ): string =>
    `Thêm ${[
      [phases.length, `giai đoạn${idsOf(phases)}`] as const,
      [rounds.length, `đợt${idsOf(rounds)}`] as const,
      [members, 'người'] as const,
      [papers, 'căn cứ và tài liệu'] as const,
      [settings, 'mục cấu hình'] as const,
    ]
      .filter(([count]) => count > 0)
      .map(([count, what]) => `${count} ${what}`)
      .join(', ')}.`,
  contacted: (round: string, body: string, updated: boolean): string =>
    `Đợt ${round}, cơ quan ${body}${updated ? '; cập nhật đầu mối, điện thoại' : ''}.`,
  numbered: (round: string, mails: number): string =>
    `${round === '' ? '' : `Đợt ${round}: `}ghi số, ngày; ${mails} thư chờ gửi được ghi lại.`,
  confirmed: (ids: readonly string[]): string => `Xác nhận ${ids.length} cơ quan${idsOf(ids)}.`,
  filled: (sheets: readonly string[]): string => `Điền các trang: ${sheets.join(', ')}.`,
  opened: (requests: number, mails: number): string =>
    `Lập ${requests} phiếu, xếp hàng ${mails} thư.`,
  tookIn: (match: string, comments: number): string => `${match}; ${comments} ý kiến.`,
  entered: (channel: string, comments: number): string => `${channel}; ${comments} ý kiến.`,
  packed: (files: number): string => `Lập tập minh chứng: thư mục có ${files} tệp.`,
  made: (type: string, version: number): string => `${type}, lần ${version}.`,
  moved: (from: string, to: string): string => `${from} → ${to}.`,
  movedDue: (requests: number, mails: number): string =>
    `${requests} phiếu nhận hạn mới, xếp hàng ${mails} thư.`,
  carried: (comments: number, to: string): string => `${comments} ý kiến sang đợt ${to}.`,
  tried: 'Gửi thử một thư cho người làm việc.',
  reminded: (mails: number): string => `Xếp hàng ${mails} thư nhắc.`,
  settled: (unknown: number, sent: number, waiting: number): string =>
    `${unknown} thư chưa rõ, ${sent} thư đã gửi, ${waiting} thư chờ gửi lại.`,
  assigned: (member: string, ids: readonly string[]): string =>
    `${member}: ${ids.length} việc${idsOf(ids)}.`,
  handedOver: (from: string, to: string, handOut: string, reason: string): string =>
    `${from} → ${to} (${handOut}). Lý do: ${reason}`,
  accepted: (tasks: number, change: boolean): string =>
    `${tasks} việc${change ? ', đề nghị điều chỉnh' : ''}.`,
  acceptedStrange: 'Mã không đúng hoặc không của sổ này; không thay đổi gì.',
  absence: 'Ghi vắng mặt.',
  commentCell: (column: string): string => `Cột “${column}”.`,
  unknownOld: 'không rõ (ô được dán)',
};

function idsOf(ids: readonly string[]): string {
  return ids.length === 0 ? '' : ` (${ids.join(', ')})`;
}
