// What stands against making a book for another Đề án. Vietnamese.

import type { BookField } from '../../../domain/problems/books.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';
import { newBook } from '../dialogs/new-book.ts';

export const newBookFields: Record<BookField, string> = {
  programme: newBook.programme,
  planKind: newBook.planKind,
  planStart: newBook.planStart,
};

export const newBookErrors = {
  'NEW_BOOK.NAME_LONG': ({ length, limit }) =>
    `Tên Đề án dài ${length} ký tự, quá ${limit} ký tự. Cách sửa: ghi đúng tên Đề án, không kèm nội dung khác.`,
  'NEW_BOOK.SAME_NAME': ({ programme }) =>
    `Sổ đang mở chính là sổ của Đề án “${programme}”. Cách sửa: ghi tên của Đề án mới.`,
  'NEW_BOOK.MADE_ALREADY': ({ programme, file }) =>
    `Đã tạo sổ cho Đề án “${programme}”: https://docs.google.com/spreadsheets/d/${file}/edit. Cách sửa: mở sổ đó; nếu đã bỏ sổ đó, ghi tên hơi khác rồi sửa lại trong trang Cấu hình của sổ mới.`,
} satisfies Partial<ProblemSentences>;
