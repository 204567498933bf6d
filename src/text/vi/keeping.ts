// Keeping the whole book and putting a kept one back: what the dialog and its reports say. Vietnamese.

import type { WhyKept } from '../../domain/keeping/snapshot.ts';

const number = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');

export const keeping = {
  title: 'Lưu, khôi phục sổ',
  folder: 'Bản lưu của sổ',
  intro:
    'Một bản lưu là một tệp trong Drive của người giữ sổ, chứa mọi trang của sổ, cả cột và trang do cơ quan tự thêm. Khôi phục thì sổ trở lại như lúc lưu; thư đã gửi, trả lời đã đến và đợt đã mở sau đó vẫn giữ.',
  make: 'Lưu một bản ngay',
  note: 'Lý do lưu (không bắt buộc)',
  noteHint: 'ví dụ: trước khi sửa danh bạ',
  list: 'Các bản lưu',
  none: 'Chưa có bản lưu nào.',
  columns: { choose: 'Chọn', at: 'Lưu lúc', by: 'Người lưu', why: 'Lý do', rows: 'Số dòng' },
  byItself: 'tự động',
  choose: (name: string): string => `Chọn bản lưu lúc ${name}`,
  rowsBySheet: 'Bản đã chọn có',
  open: 'Mở tệp trong Drive',
  look: 'Xem sẽ thay đổi gì',
  why: {
    HAND: 'Người dùng lưu',
    WEEKLY: 'Lưu hằng tuần',
    UPGRADE: 'Trước khi nâng cấp',
    RESTORE: 'Trước khi khôi phục',
  } satisfies Record<WhyKept, string>,
  fileName: (at: string, why: string, by: string): string =>
    `Sổ Đề án ${at} – ${why}${by === '' ? '' : ` – ${by}`}.sodean.gz`,
  rowsLine: (tab: string, rows: number): string => `${tab}: ${number(rows)}`,
  total: (rows: number): string => number(rows),
  kept: (at: string, rows: number): string =>
    `Đã lưu một bản của sổ lúc ${at}: ${number(rows)} dòng. Tệp đã được đọc lại và đúng.`,
  keptFolder: (folder: string): string =>
    `Tệp nằm trong thư mục “${folder}” của Drive. Không sửa tệp này: tệp bị sửa thì không khôi phục được.`,
  where: 'Nơi lưu',
  openFile: 'Mở bản lưu',
  deeds: {
    kept: (why: string, rows: number): string => `${why}: ${number(rows)} dòng.`,
    restored: (at: string, by: string, sheets: number): string =>
      `Về bản lưu lúc ${at}${by === '' ? '' : ` của ${by}`}; thay đổi ${sheets} trang.`,
  },
  notes: {
    before: (at: string): string => `Trước khi khôi phục về bản lưu lúc ${at}`,
    inDoubt:
      'Dòng này đã mất và được khôi phục từ bản lưu; không biết thư đã đi hay chưa. Kiểm tra hộp Đã gửi.',
    cancelled: 'Đã hủy khi khôi phục sổ: đợt của thư không còn trong sổ.',
  },
  preview: {
    lead: (at: string, why: string, by: string): string =>
      `Khôi phục về bản lưu lúc ${at} (${why}${by === '' ? '' : `, ${by}`})`,
    nothing: 'Sổ đang giống hệt bản lưu này: không có gì phải khôi phục.',
    columns: ['Trang', 'Trở lại', 'Sửa về như cũ', 'Bỏ đi', 'Giữ thêm'],
    names: 'Trong đó',
    back: (names: string): string => `trở lại: ${names}`,
    changed: (names: string): string => `sửa: ${names}`,
    gone: (names: string): string => `bỏ: ${names}`,
    since: (names: string): string => `giữ: ${names}`,
    reordered: 'xếp lại thứ tự',
    ownColumn: (titles: string): string => `thêm lại cột ${titles}`,
    more: (count: number): string => `và ${number(count)} dòng khác`,
    tabs: (names: string): string => `Trang do cơ quan tự thêm được ghi lại: ${names}.`,
    cannot: 'Điều không lấy lại được, và được giữ nguyên',
    mails: (count: number): string =>
      `${number(count)} thư đã gửi sau bản lưu: người nhận đã nhận; sổ giữ là đã gửi và không gửi lại.`,
    inDoubt: (count: number): string =>
      `${number(count)} thư đang chờ trong bản lưu không còn trong hàng đợi: chuyển thành “Chưa rõ”, không tự gửi.`,
    rounds: (names: string): string =>
      `Đợt đã mở, gia hạn hoặc đóng sau bản lưu (${names}) giữ nguyên bước: biểu mẫu và thư đã ra ngoài.`,
    replies: (count: number): string =>
      `${number(count)} trả lời đến sau bản lưu giữ nguyên cùng góp ý của chúng; biểu mẫu được đọc lại từ lúc lưu.`,
    history: 'Nhật ký và lịch sử đợt không lùi lại; việc khôi phục được ghi thêm vào nhật ký.',
    older: (version: number, own: number): string =>
      `Bản lưu theo mẫu sổ số ${version}, sổ đang theo mẫu số ${own}: cột mà bản lưu chưa có giữ nội dung đang có ở các dòng còn trong sổ, để trống ở dòng trở lại. Khôi phục xong, chạy Thiết lập sổ từ kế hoạch.`,
    first: 'Trước khi ghi, sổ tự lưu một bản, để có thể lấy lại chính việc khôi phục này.',
    confirm: (word: string): string => `Gõ ${word} để khôi phục`,
    restore: 'Khôi phục sổ',
    other: 'Chọn bản khác',
  },
  word: 'KHÔI PHỤC',
  underWay: (at: string): string =>
    `Lần khôi phục về bản lưu lúc ${at} chưa xong. Mọi việc khác trong sổ tạm dừng cho đến khi làm xong.`,
  goOn: 'Làm tiếp việc khôi phục',
  restored: (at: string): string => `Đã khôi phục sổ về bản lưu lúc ${at}.`,
  notYet: (left: number): string =>
    `Chưa xong: còn ${left} trang. Sổ tự làm tiếp trong khoảng mười phút, hoặc mở lại mục này để làm tiếp ngay.`,
  sheetsDone: 'Các trang đã thay đổi',
  sheetLine: (tab: string, back: number, changed: number, gone: number): string =>
    `${tab}: ${number(back)} dòng trở lại, ${number(changed)} dòng sửa về như cũ, ${number(gone)} dòng bỏ đi`,
  nothingChanged: 'Không trang nào phải thay đổi.',
  broken: 'Bản lưu có ô cần sửa, như lúc lưu',
  undo: 'Muốn lấy lại như trước khi khôi phục',
  undoLine: (name: string): string => `Khôi phục bản “${name}” trong cùng hộp thoại này.`,
  swept: 'Đọc lại biểu mẫu',
  notSwept: (sentence: string): string =>
    `Chưa đọc lại được biểu mẫu (${sentence}). Lần quét hằng ngày sẽ đọc lại.`,
};

export type KeepingWords = typeof keeping;
