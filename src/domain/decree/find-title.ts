// The name of a paper's type and what it is about; who decides, in a quyết định.

import { isBlank, isCapitals, linesOf, type Piece, type Placed, pieceOf, plain } from './placed.ts';

/** Names of types (Nghị định 30/2020, Điều 7), and of what offices set like one. */
const TYPES =
  /^(nghị quyết|quyết định|chỉ thị|quy chế|quy định|thông cáo|thông báo|hướng dẫn|chương trình|kế hoạch|phương án|đề án|dự án|báo cáo|biên bản|tờ trình|hợp đồng|công điện|bản ghi nhớ|bản thỏa thuận|giấy|phiếu|thư công|đề cương|bảng tổng hợp|bảng so sánh|danh mục|danh sách|mục lục|tập hợp ý kiến|tóm tắt|bản tổng hợp)/iu;

export function titleIn(main: readonly Placed[]): { type: Piece | null; subject: Piece[] } {
  const free = main.filter(({ inData }) => !inData).slice(0, 15);
  const at = free.find(({ paragraph }) => {
    const text = plain(paragraph.text);
    const named = TYPES.test(text) && text.length < 90;
    return named && (isCapitals(text) || paragraph.align === 'center');
  });
  if (at === undefined) return { type: null, subject: [] };
  const lines = linesOf(at).filter(({ text }) => !isBlank(text));
  const [type, ...within] = lines;
  const below: Piece[] = [];
  for (const next of free.slice(free.indexOf(at) + 1)) {
    const { align, text, ruled, drawn } = next.paragraph;
    const over = ruled || drawn.length > 0;
    if (isBlank(text) && (over || below.length > 0)) break;
    if (isBlank(text)) continue;
    const bold = next.paragraph.runs.every((run) => run.bold || isBlank(run.text));
    if (align !== 'center' && !bold) break;
    if (/^\s*(kính gửi|căn cứ|phần |chương |[ivx]+\.\s)/iu.test(text) || isAuthority(text)) break;
    below.push(pieceOf(next));
    if (over) break;
  }
  return { type: type ?? null, subject: [...within, ...below] };
}

const isAuthority = (text: string): boolean =>
  isCapitals(text) &&
  /^(chủ tịch|giám đốc|ủy ban|uỷ ban|hội đồng|bộ trưởng|chi cục|cục trưởng|thủ trưởng|trưởng ban)/iu.test(
    plain(text),
  );

export function authorityIn(rest: readonly Placed[]): Piece | null {
  const at = rest.slice(0, 4).find(({ paragraph }) => isAuthority(paragraph.text));
  return at === undefined ? null : pieceOf(at);
}
