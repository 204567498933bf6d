// The words of the dialog in which near-duplicates are merged and themes set. Vietnamese.

export const mergeComments = {
  title: 'Gộp ý kiến trùng',
  page: {
    intro:
      'Các ý kiến dưới đây gần như cùng nội dung. Đánh dấu ý kiến được gộp và chọn ý kiến chính; lời văn của từng cơ quan giữ nguyên, bảng tổng hợp ghi đủ tên các cơ quan.',
    round: 'Đợt',
    groups: 'Đề xuất gộp',
    none: 'Không có ý kiến nào gần trùng nhau chưa được gộp. Ý kiến trùng mà ở đây không nêu: ghi mã ý kiến chính vào cột “Gộp vào” của trang Sổ góp ý.',
    main: 'Ý kiến chính',
    merge: 'Gộp',
    body: 'Cơ quan',
    place: 'Vị trí',
    text: 'Nội dung góp ý',
    confirm: 'Gộp các nhóm đã đánh dấu',
    nothing: 'Chưa đánh dấu ý kiến nào để gộp.',
    merged: 'Đã gộp',
    split: 'Tách ra',
    themes: 'Chủ đề',
    themesIntro:
      'Chủ đề xếp các ý kiến về cùng một việc; đánh dấu nhóm, sửa tên chủ đề nếu cần rồi ghi.',
    theme: 'Chủ đề',
    setTheme: 'Ghi chủ đề này',
  },
  more: (groups: number): string => `Còn ${groups} nhóm nữa, hiện ra sau khi gộp các nhóm trên.`,
  reason: {
    sameWords: (shared: string): string => `cùng đề nghị “${shared}”`,
    verbatim: 'lời gần như nguyên văn',
    alike: 'cùng nội dung',
    CLAUSE: 'cùng vị trí',
    PART: 'cùng tài liệu',
    NONE: 'khác tài liệu',
    percent: (least: number): string => `giống nhau từ ${least}%`,
  },
  intoMain: (id: string): string => `Gộp vào ${id}`,
  counts: (total: number, matters: number): string => `${total} lượt ý kiến, ${matters} nội dung`,
  themeByClause: (place: string, count: number): string => `${count} ý kiến cùng vị trí ${place}`,
  themeByWords: (words: string, count: number): string => `${count} ý kiến có “${words}”`,
  mergedLead: (count: number, counts: string): string => `Đã gộp ${count} ý kiến: ${counts}.`,
  splitLead: (count: number, counts: string): string => `Đã tách ${count} ý kiến: ${counts}.`,
  themedLead: (count: number, theme: string): string =>
    `Đã ghi chủ đề “${theme}” cho ${count} ý kiến.`,
};
