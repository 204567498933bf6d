// The fixed words of the letter that tells a body what became of its points.

export const replyLetterPaper = {
  name: (round: string, body: string): string => `Công văn trả lời góp ý ${round} - ${body}`,
  columns: ['TT', 'Nội dung góp ý', 'Kết quả tiếp thu, giải trình', 'Vị trí trong dự thảo mới'],
  place: (text: string): string => `${text}:`,
  carried: (round: string): string => `(ý kiến từ đợt ${round})`,
  decided: 'Ý kiến chỉ đạo: ',
};
