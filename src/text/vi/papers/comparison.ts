// The fixed words of the table that compares two versions of a file.

export const comparisonPaper = {
  name: (file: string, older: string, newer: string): string =>
    `So sánh ${older} và ${newer} - ${file}`,
  typeName: 'BẢNG SO SÁNH',
  subject: (file: string, older: string, newer: string): string =>
    `${file}, dự thảo ${older} và dự thảo ${newer}`,
  place: 'Mục',
  version: (version: string): string => `Dự thảo ${version}`,
  changes: { ADDED: 'Bổ sung', DROPPED: 'Bỏ', CHANGED: 'Sửa đổi', SAME: 'Giữ nguyên' },
  none: '(không có)',
  counts: (changed: number, added: number, dropped: number, same: number): string =>
    `So với dự thảo trước: sửa đổi ${changed} mục, bổ sung ${added} mục, bỏ ${dropped} mục, giữ nguyên ${same} mục.`,
  legend: 'Ghi chú: chữ gạch ngang là chữ đã bỏ; chữ đậm, gạch chân là chữ bổ sung.',
  nothing: 'Hai bản dự thảo không khác nhau.',
  closing: (changed: number): string => `Bảng gồm ${changed} mục có thay đổi.`,
};
