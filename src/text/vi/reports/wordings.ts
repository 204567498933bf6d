// What is reported of the wording of documents. Vietnamese.

export const wordings = {
  title: 'Mẫu văn bản cần sửa',
};
