// The words of the reply form. Vietnamese always; layout after features.md, section 3.5.

import type { FormWords } from '../../ports.ts';

export const form = {
  fileName: (round: string, title: string): string => `Phiếu góp ý ${round} - ${title}`,
  title: (programme: string, draft: string): string =>
    `Phiếu góp ý dự thảo Đề án “${programme}” (${draft})`,
  description: (office: string, urgency: string, due: string, contact: string): string =>
    [
      `${office} trân trọng đề nghị Quý cơ quan tham gia ý kiến.`,
      ...(urgency === '' ? [] : [`Độ khẩn: ${urgency}.`]),
      `Thời hạn: ${due}.`,
      ...(contact === '' ? [] : [`Đầu mối: ${contact}.`]),
      'Thông tin trong phiếu chỉ dùng để tổng hợp, giải trình, tiếp thu ý kiến góp ý. Văn bản trả lời chính thức đề nghị gửi qua hệ thống quản lý văn bản.',
    ].join('\n'),
  confirmation: (office: string): string =>
    `${office} đã nhận được ý kiến của Quý cơ quan. Trường hợp cần sửa, đề nghị gửi lại phiếu trước thời hạn: lần gửi sau thay cho lần gửi trước. Trân trọng cảm ơn.`,
  closed: (office: string, contact: string): string =>
    `Đợt lấy ý kiến đã kết thúc. Nếu Quý cơ quan còn ý kiến, đề nghị gửi bằng văn bản về ${office}${contact === '' ? '' : ` (${contact})`}. Trân trọng cảm ơn.`,
  words: {
    code: 'Mã phiếu',
    codeHelp: 'Đã điền sẵn; đề nghị giữ nguyên.',
    body: 'Tên cơ quan',
    docNo: 'Số, ký hiệu văn bản trả lời',
    docDate: 'Ngày văn bản',
    signer: 'Người ký/Người đầu mối, điện thoại',
    position: 'Ý kiến chung',
    commentsPage: 'Nội dung góp ý',
    commentsHelp:
      'Mỗi nội dung ghi rõ tài liệu, vị trí, nội dung góp ý, đề nghị sửa và lý do. Nếu nhiều hơn 5 nội dung, ghi tiếp ở ô Ý kiến khác.',
    commentHeading: (n) => `Nội dung góp ý ${n}`,
    part: 'Tài liệu',
    place: 'Vị trí (mục, trang)',
    content: 'Nội dung góp ý',
    proposal: 'Đề nghị sửa thành',
    reason: 'Lý do',
    other: 'Ý kiến khác',
    otherHelp: 'Mỗi ý kiến viết trên một dòng.',
    official: 'Có gửi kèm công văn?',
    officialChoices: ['Có, qua trục liên thông', 'Có, qua email', 'Không'],
  } satisfies FormWords,
};
