// What is reported of the layout of documents. Vietnamese.

export const form = {
  title: 'Thể thức theo Nghị định 30/2020',
  asWord: (document: string): string =>
    `${document}: dài hơn 1,02 triệu ký tự, Google Tài liệu không chứa được; đã lưu trong Drive thành tệp Word (.docx), mở bằng Word`,
  inOrder: (document: string): string => `${document}: đạt`,
  finding: (document: string, line: string): string => `${document}: ${line}`,
};
