// The mails that agencies read. Vietnamese always; wording after practice.md, section 4.2.

/** What a request mail needs to say; every word of it is printed as it comes. */
export interface RequestMailFacts {
  readonly programme: string;
  readonly draft: string;
  readonly office: string;
  readonly body: string;
  readonly letter: string;
  readonly due: string;
  readonly dueLong: string;
  readonly link: string;
  readonly code: string;
  readonly documents: string;
  readonly contact: string;
  readonly silence: string;
  readonly reference: string;
}

export const mail = {
  requestSubject: (f: RequestMailFacts): string =>
    `[Đề nghị góp ý trước ${f.due}] Dự thảo Đề án ${f.programme} (${f.draft}) - ${f.office}`,
  requestBody: (f: RequestMailFacts): string[] => [
    `Kính gửi: ${f.body}`,
    `${f.letter}, ${f.office} đề nghị Quý cơ quan nghiên cứu, tham gia ý kiến đối với dự thảo hồ sơ Đề án “${f.programme}” (${f.draft}), gồm: ${f.documents}.`,
    `Thời hạn: chậm nhất hết ngày ${f.dueLong}.`,
    `Cập nhật ý kiến tại: ${f.link}`,
    `Mã phiếu của Quý cơ quan: ${f.code} (đã điền sẵn trong biểu mẫu, đề nghị không sửa và không chuyển tiếp ra ngoài cơ quan).`,
    ...(f.silence === '' ? [] : [f.silence]),
    ...(f.contact === '' ? [] : [`Đầu mối: ${f.contact}.`]),
    'Văn bản chính thức gửi qua hệ thống quản lý văn bản; thư này để thuận tiện theo dõi.',
    `Số tham chiếu: ${f.reference}`,
  ],
  letterWithNumber: (number: string, date: string): string =>
    `Thực hiện Công văn số ${number} ngày ${date}`,
  letterWithoutNumber:
    'Thực hiện kế hoạch xây dựng Đề án (công văn gửi qua hệ thống quản lý văn bản)',
  silenceAgrees:
    'Quá thời hạn trên, cơ quan, đơn vị, địa phương không có văn bản tham gia ý kiến được xác định là thống nhất với nội dung dự thảo.',
};
