// What is reported of the layout of documents. Vietnamese.

export const form = {
  title: 'Thể thức theo Nghị định 30/2020',
  inOrder: (document: string): string => `${document}: đạt`,
  finding: (document: string, line: string): string => `${document}: ${line}`,
};
