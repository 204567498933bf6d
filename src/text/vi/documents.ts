// The words of the papers: wording of practice.md §4, spelling and layout of Nghị định 30/2020/NĐ-CP.

import { count } from './count.ts';

const quoted = (name: string): string => `“${name}”`;
const version = (text: string): string => (text === '' ? '' : ` (${text})`);

export const documents = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  number: (number: string): string => `Số: ${number}`,
  blankNumber: (symbol: string): string => `Số:      /${symbol}`,
  blankDay: '   ',
  to: 'Kính gửi:',
  basis: (text: string): string => `Căn cứ ${text}`,
  receivers: 'Nơi nhận:',
  /** `UBND tỉnh Bắc Giang`; the setting may leave the word “tỉnh” out. */
  provincialCommittee: (province: string): string =>
    /^(tỉnh|thành phố) /i.test(province) ? `UBND ${province}` : `UBND tỉnh ${province}`,
  stamp: (draft: number): string => `DỰ THẢO LẦN ${draft}`,
  urgency: { KHAN: 'KHẨN', THUONG_KHAN: 'THƯỢNG KHẨN', HOA_TOC: 'HỎA TỐC' },
  annex: 'Phụ lục',
  /** What a field holds whose section is to be printed. */
  yes: 'có',
  count,
  programme: (name: string): string => `Đề án ${quoted(name)}`,
  /** An outline is a draft of its own kind: “dự thảo đề cương chi tiết Đề án …”. */
  draftOf: (name: string, text: string): string =>
    /^đề cương/i.test(text.trim())
      ? `dự thảo ${text.trim()} Đề án ${quoted(name)}`
      : `dự thảo Đề án ${quoted(name)}${version(text)}`,
  plan: (number: string, date: string, office: string): string =>
    `Kế hoạch số ${number} ngày ${date} của ${office} về triển khai xây dựng Đề án`,
  planUnnumbered: (office: string): string => `Kế hoạch triển khai xây dựng Đề án của ${office}`,

  audience: {
    departments: 'Các sở, ban, ngành tỉnh',
    districts: 'UBND các huyện, thành phố',
    units: 'Các phòng, đơn vị thuộc Sở',
    enterprises: 'Các doanh nghiệp, tổ chức khoa học và công nghệ trên địa bàn tỉnh',
    one: { together: 'Quý cơ quan', counted: 'cơ quan' },
    ofUnits: { together: 'các phòng, đơn vị', counted: 'phòng, đơn vị' },
    ofEnterprises: { together: 'các doanh nghiệp, tổ chức', counted: 'doanh nghiệp, tổ chức' },
    ofBodies: { together: 'các cơ quan, đơn vị', counted: 'cơ quan, đơn vị' },
    withDistricts: {
      together: 'các cơ quan, đơn vị, địa phương',
      counted: 'cơ quan, đơn vị, địa phương',
    },
  },

  deadline: {
    endOfDay: (day: string, weekday: string): string => `chậm nhất hết ngày ${day} (${weekday})`,
    atHour: (hour: string, minute: string, day: string, weekday: string): string =>
      `trước ${hour} giờ ${minute}, ngày ${day} (${weekday})`,
  },

  letter: {
    name: (round: string, name: string): string => `Công văn lấy ý kiến ${round} - ${name}`,
    file: (index: number, name: string): string => `(${index}) ${name}`,
  },

  urge: {
    name: (round: string, name: string): string => `Công văn đôn đốc ${round} - ${name}`,
    annexReference: (number: string, date: string, office: string): string =>
      `(Kèm theo Công văn ${number.replace(/^Số:/, 'số')} ${date} của ${office})`,
    columns: ['TT', 'Cơ quan, đơn vị, địa phương', 'Thời hạn đã đề nghị'],
  },

  answer: {
    letter: (number: string, day: string): string =>
      day === '' ? `Công văn số ${number}` : `Công văn số ${number} ngày ${day}`,
    BIEU_MAU: (day: string): string => `phiếu điện tử ngày ${day}`,
    EMAIL: (day: string): string => `thư điện tử ngày ${day}`,
    CONG_VAN: (day: string): string => `công văn nhận ngày ${day}`,
    HOP: (day: string): string => `ý kiến tại cuộc họp ngày ${day}`,
    DIEN_THOAI: (day: string): string => `trao đổi qua điện thoại ngày ${day}`,
  },

  silence: {
    mailedOn: (name: string, day: string): string => `${name} (thư gửi ngày ${day})`,
  },

  table: {
    name: (round: string, name: string): string =>
      `Bảng tổng hợp, giải trình, tiếp thu ý kiến ${round} - ${name}`,
    typeName: 'BẢNG TỔNG HỢP, GIẢI TRÌNH, TIẾP THU',
    carried: (round: string): string => `(chuyển từ đợt ${round})`,
    nothing: 'Không có ý kiến góp ý.',
    general: 'Ý kiến chung đối với hồ sơ',
    section: (roman: string, name: string): string => `${roman}. ${name}`,
    files: (name: string): string => `Dự thảo ${name.replace(/^dự thảo /i, '')}`,
    columns: {
      MAU10: [
        'NHÓM VẤN ĐỀ, ĐIỀU, KHOẢN',
        'CHỦ THỂ GÓP Ý',
        'NỘI DUNG GÓP Ý',
        'NỘI DUNG TIẾP THU, GIẢI TRÌNH',
      ],
      CO_TT: [
        'TT',
        'Nội dung dự thảo',
        'Nội dung góp ý',
        'Đơn vị góp ý',
        'Ý kiến giải trình, tiếp thu',
      ],
    },
    wholeFile: 'Toàn văn',
    quote: (text: string): string => quoted(text),
    proposal: 'Đề nghị sửa: ',
    reason: 'Lý do: ',
    changed: 'Vị trí trong dự thảo mới: ',
    decision: 'Ý kiến chỉ đạo: ',
    disposition: {
      TIEP_THU: 'Tiếp thu, điều chỉnh',
      TIEP_THU_MOT_PHAN: 'Tiếp thu một phần',
      GIU_NGUYEN: 'Đề xuất giữ nguyên theo dự thảo',
      GHI_NHAN: 'Tiếp thu (thực hiện khi đủ điều kiện)',
      NGOAI_PHAM_VI: 'Ngoài phạm vi Đề án',
      XIN_Y_KIEN: 'Xin ý kiến lãnh đạo',
    },
    undecided: 'Chưa giải trình',
  },

  report: {
    name: (round: string, name: string): string =>
      `Báo cáo tổng hợp, giải trình, tiếp thu ý kiến ${round} - ${name}`,
    typeName: 'BÁO CÁO',
    process: 'I. QUÁ TRÌNH LẤY Ý KIẾN',
    results: 'II. KẾT QUẢ',
    resultBodies: '1. Về việc trả lời',
    partAgreed: (n: number): string => `${count(n)} thống nhất hoàn toàn`,
    partComments: (n: number, comments: number): string =>
      `${count(n)} có ý kiến góp ý (${count(comments)} ý kiến)`,
    partWithComments: (n: number): string => `${count(n)} có ý kiến góp ý`,
    partDisagree: (n: number): string => `${count(n)} không thống nhất`,
    partDisagreed: (n: number, comments: number): string =>
      `${count(n)} không thống nhất (${count(comments)} ý kiến)`,
    partNone: (n: number): string => `${count(n)} không có ý kiến`,
    resultComments: '2. Về nội dung góp ý',
    resultOpen: '3. Nội dung còn ý kiến khác nhau',
    proposals: 'III. KIẾN NGHỊ',
    annexTitle: 'BẢNG TỔNG HỢP, GIẢI TRÌNH, TIẾP THU Ý KIẾN GÓP Ý',
    annexReference: (number: string, date: string, office: string): string =>
      `(Kèm theo Báo cáo ${number} ${date} của ${office})`,
    annexNumber: (number: string): string => `số ${number}`,
    annexBlankNumber: (symbol: string): string => `số      /${symbol}`,
  },

  conclusion: {
    name: (round: string, name: string): string => `Thông báo kết luận ${round} - ${name}`,
    typeName: 'THÔNG BÁO',
    /** Who chaired, as he signed: “Nguyễn Thanh Bình, Giám đốc Sở”, or the office alone. */
    chair: (signer: string): string => {
      if (signer === '') return 'Giám đốc Sở';
      return signer.includes(',') ? `đồng chí ${signer}` : signer;
    },
    /** The title of a round, where it names a meeting; else it says only whom the round asks. */
    meeting: (title: string): string =>
      /^(hội nghị|cuộc họp|họp|phiên họp)/i.test(title.normalize('NFC')) ? title : 'cuộc họp',
  },

  submission: {
    name: (name: string): string => `Tờ trình phê duyệt Đề án ${quoted(name)}`,
    typeName: 'TỜ TRÌNH',
    headings: {
      need: 'I. SỰ CẦN THIẾT',
      process: 'II. QUÁ TRÌNH XÂY DỰNG',
      content: 'III. BỐ CỤC VÀ NỘI DUNG CƠ BẢN',
      comments: 'IV. Ý KIẾN CỦA CÁC CƠ QUAN VÀ VIỆC TIẾP THU',
      proposal: 'V. KIẾN NGHỊ',
    },
    /** What goes with it besides the files of the dossier, while nobody has made a list of it. */
    summary: 'Báo cáo tổng hợp, giải trình, tiếp thu ý kiến góp ý',
  },

  decision: {
    name: (name: string): string => `Dự thảo Quyết định phê duyệt Đề án ${quoted(name)}`,
    typeName: 'QUYẾT ĐỊNH',
    symbol: 'QĐ-UBND',
    committee: (province: string): string =>
      /^(tỉnh|thành phố) /i.test(province)
        ? `Ủy ban nhân dân ${province}`
        : `Ủy ban nhân dân tỉnh ${province}`,
    authority: {
      UBND: (committee: string): string => committee.toLocaleUpperCase('vi'),
      CHU_TICH: (committee: string): string => `CHỦ TỊCH ${committee.toLocaleUpperCase('vi')}`,
    },
    signature: {
      UBND: { authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: '' },
      CHU_TICH: { authority: '', position: 'CHỦ TỊCH', name: '' },
    },
    decides: 'QUYẾT ĐỊNH:',
    article: (n: number): string => `Điều ${n}`,
    cited: (number: string, day: string): string => `Tờ trình số ${number} ngày ${day}`,
    /** Day and month are given when the Tờ trình is registered. */
    blankDate: (year: number): string => `    tháng     năm ${year}`,
  },
};
