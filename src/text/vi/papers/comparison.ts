// The fixed words of the table that compares two versions of a file.

export const comparisonPaper = {
  name: (file: string, older: string, newer: string): string =>
    `So sánh ${older} và ${newer} - ${file}`,
  place: 'Mục',
  version: (version: string): string => `Dự thảo ${version}`,
  changes: { ADDED: 'Bổ sung', DROPPED: 'Bỏ', CHANGED: 'Sửa đổi', SAME: 'Giữ nguyên' },
  none: '(không có)',
};
