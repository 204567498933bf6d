// The words of the papers: wording of practice.md §4, spelling and layout of Nghị định 30/2020/NĐ-CP.

/** A number below ten is written with a zero, as offices write quantities. */
const count = (n: number): string => (n > 0 && n < 10 ? `0${n}` : String(n));

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
  asAbove: 'Như trên',
  leaders: (office: string): string => `Lãnh đạo ${office}`,
  /** `UBND tỉnh Bắc Giang`; the setting may leave the word “tỉnh” out. */
  provincialCommittee: (province: string): string =>
    /^(tỉnh|thành phố) /i.test(province) ? `UBND ${province}` : `UBND tỉnh ${province}`,
  kept: (unit: string): string => `Lưu: VT, ${unit}`,
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
    through: (office: string, unit: string): string => `${office} (qua ${unit}) `,
    toUnit: (unit: string): string => `${unit} `,
    silenceAgrees: (counted: string): string =>
      `Quá thời hạn trên, ${counted} không có văn bản tham gia ý kiến được xác định là thống nhất với nội dung dự thảo.`,
    closing: (whom: string): string => `Đề nghị ${whom} quan tâm, phối hợp thực hiện`,
  },

  urge: {
    name: (round: string, name: string): string => `Công văn đôn đốc ${round} - ${name}`,
    about: (name: string, draft: string): string =>
      `V/v đôn đốc góp ý dự thảo Đề án ${quoted(name)}${version(draft)}`,
    asked: (letter: string, office: string, whom: string, draft: string, due: string): string =>
      `${letter === '' ? `${office} đã có công văn` : letter} đề nghị ${whom} tham gia ý kiến đối với ${draft}, thời hạn ${due}.`,
    byLetter: (day: string, office: string, number: string): string =>
      `Ngày ${day}, ${office} có Công văn số ${number}`,
    missing: (n: number, counted: string): string =>
      `Đến nay còn ${count(n)} ${counted} chưa có ý kiến (danh sách kèm theo).`,
    asks: (office: string, to: string, whom: string): string =>
      `Để kịp tổng hợp, hoàn thiện hồ sơ trình ${to}, ${office} đề nghị ${whom} có tên trong danh sách khẩn trương nghiên cứu, tham gia ý kiến bằng văn bản, gửi về `,
    sentAlready: (office: string): string =>
      `. Trường hợp đã gửi ý kiến, đề nghị thông báo số, ngày văn bản để ${office} tổng hợp.`,
    annex: 'Danh sách cơ quan, đơn vị, địa phương chưa có ý kiến',
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

  bodies: {
    agreed: (n: number, counted: string): string => `${count(n)} ${counted} thống nhất hoàn toàn`,
    withComments: (n: number, counted: string): string =>
      `${count(n)} ${counted} thống nhất, có ý kiến góp ý`,
    disagreed: (n: number, counted: string): string => `${count(n)} ${counted} không thống nhất`,
    noComment: (n: number, counted: string): string => `${count(n)} ${counted} không có ý kiến`,
    list: (start: string, names: string): string => `${start}: ${names}.`,
    late: (n: number, counted: string, names: string): string =>
      `Trong số đã trả lời, ${count(n)} ${counted} trả lời sau thời hạn: ${names}.`,
  },

  silence: {
    plain: (n: number, counted: string, names: string): string =>
      `${count(n)} ${counted} chưa có ý kiến: ${names}.`,
    inTime: (n: number, counted: string, due: string, names: string): string =>
      `${count(n)} ${counted} chưa có ý kiến (còn trong thời hạn, ${due}): ${names}.`,
    agrees: (n: number, counted: string, letter: string, names: string): string =>
      `${count(n)} ${counted} không có văn bản tham gia ý kiến trong thời hạn: ${names}; theo ${letter}, coi như thống nhất với nội dung dự thảo.`,
    agreesByMail: (n: number, counted: string, names: string): string =>
      `${count(n)} ${counted} không có văn bản tham gia ý kiến trong thời hạn: ${names}; theo nội dung thư xin ý kiến đã gửi, coi như thống nhất với nội dung dự thảo.`,
    mailedOn: (name: string, day: string): string => `${name} (thư gửi ngày ${day})`,
    none: (n: number, counted: string, names: string): string =>
      `${count(n)} ${counted} không có văn bản tham gia ý kiến trong thời hạn: ${names}; tổng hợp là không có ý kiến.`,
    escalate: (n: number, counted: string, office: string, names: string): string =>
      `${count(n)} ${counted} không có văn bản tham gia ý kiến trong thời hạn: ${names}; ${office} báo cáo lãnh đạo xem xét, chỉ đạo.`,
    unproven: (n: number, counted: string, names: string): string =>
      `${count(n)} ${counted} chưa có ý kiến, chưa xác nhận được việc gửi xin ý kiến: ${names}.`,
  },

  table: {
    name: (round: string, name: string): string =>
      `Bảng tổng hợp, giải trình, tiếp thu ý kiến ${round} - ${name}`,
    typeName: 'BẢNG TỔNG HỢP, GIẢI TRÌNH, TIẾP THU',
    subject: (audience: string, name: string, draft: string): string =>
      `ý kiến góp ý của ${audience} đối với dự thảo Đề án ${quoted(name)}${version(draft)}`,
    intro: (plan: string, office: string, draft: string, letter: string): string =>
      `Căn cứ ${plan}, ${office} đã tổ chức lấy ý kiến góp ý đối với hồ sơ ${draft}${letter === '' ? '' : ` (${letter})`}. Kết quả tổng hợp, giải trình, tiếp thu như sau:`,
    letter: (number: string, day: string): string => `Công văn số ${number} ngày ${day}`,
    totals: (f: {
      invited: number;
      counted: string;
      day: string;
      answered: number;
      total: number;
      matters: number;
    }): string =>
      `1. Tổng số ${count(f.invited)} ${f.counted} đã gửi xin ý kiến; đến ngày ${f.day}, ${count(f.answered)} ${f.counted} đã trả lời; tổng số ${count(f.total)} lượt ý kiến (${count(f.matters)} nội dung) nhận được. Cụ thể:`,
    carried: (round: string): string => `(chuyển từ đợt ${round})`,
    carriedIn: (n: number, rounds: string): string =>
      `Trong đó có ${count(n)} lượt ý kiến chưa thống nhất chuyển từ đợt ${rounds}.`,
    result: '2. Kết quả cụ thể như sau:',
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
    closing: (f: {
      total: number;
      matters: number;
      accepted: number;
      partly: number;
      explained: number;
      unanswered: number;
      leader: number;
    }): string =>
      `Tổng cộng: ${count(f.total)} lượt ý kiến (${count(f.matters)} nội dung), trong đó: tiếp thu toàn bộ ${count(f.accepted)}; tiếp thu một phần ${count(f.partly)}; giải trình ${count(f.explained)}; chưa giải trình ${count(f.unanswered)}; cần xin ý kiến lãnh đạo ${count(f.leader)}.`,
    rule: (noted: number, outOfScope: number): string =>
      [
        'Cách tính: mỗi ý kiến của mỗi nơi góp ý là một lượt; các ý kiến trùng nhau được gộp thành một nội dung, ghi đủ tên nơi góp ý; trả lời thống nhất, không kèm góp ý thì không tính là ý kiến.',
        `Ý kiến ghi nhận, thực hiện khi đủ điều kiện (${count(noted)} lượt) tính vào tiếp thu một phần; ý kiến ngoài phạm vi Đề án (${count(outOfScope)} lượt) tính vào giải trình.`,
      ].join(' '),
  },

  report: {
    name: (round: string, name: string): string =>
      `Báo cáo tổng hợp, giải trình, tiếp thu ý kiến ${round} - ${name}`,
    typeName: 'BÁO CÁO',
    subject: (name: string, draft: string): string =>
      `Tổng hợp, giải trình, tiếp thu ý kiến góp ý đối với dự thảo Đề án ${quoted(name)}${version(draft)}`,
    intro: (office: string): string => `${office} báo cáo kết quả như sau:`,
    process: 'I. QUÁ TRÌNH LẤY Ý KIẾN',
    sent: (f: {
      office: string;
      letter: string;
      invited: number;
      counted: string;
      draft: string;
      sendDay: string;
      due: string;
    }): string =>
      `${f.sendDay === '' ? '' : `Ngày ${f.sendDay}, `}${f.office} gửi ${f.letter === '' ? 'văn bản' : f.letter} lấy ý kiến ${count(f.invited)} ${f.counted} đối với hồ sơ ${f.draft}${f.due === '' ? '' : `, thời hạn trả lời ${f.due}`}.`,
    filesSent: (files: string): string => `Hồ sơ lấy ý kiến gồm: ${files}.`,
    extended: (from: string, to: string, reason: string): string =>
      `Thời hạn ban đầu (${from}) được gia hạn, ${to}${reason === '' ? '' : `; lý do: ${reason}`}.`,
    results: 'II. KẾT QUẢ',
    resultBodies: '1. Về việc trả lời',
    sentence: (f: {
      office: string;
      invited: number;
      counted: string;
      day: string;
      answered: number;
      parts: readonly string[];
      silent: number;
    }): string =>
      `${f.office} đã gửi ${count(f.invited)} ${f.counted}; đến ngày ${f.day} nhận được ý kiến của ${count(f.answered)} ${f.counted}${f.parts.length === 0 ? '' : `, trong đó ${f.parts.join(', ')}`}; ${count(f.silent)} ${f.counted} chưa có ý kiến.`,
    partAgreed: (n: number): string => `${count(n)} thống nhất hoàn toàn`,
    partComments: (n: number, comments: number): string =>
      `${count(n)} có ý kiến góp ý (${count(comments)} ý kiến)`,
    partDisagreed: (n: number, comments: number): string =>
      `${count(n)} không thống nhất (${count(comments)} ý kiến)`,
    partNone: (n: number): string => `${count(n)} không có ý kiến`,
    resultComments: '2. Về nội dung góp ý',
    comments: (f: {
      total: number;
      matters: number;
      accepted: number;
      partly: number;
      explained: number;
      unanswered: number;
      leader: number;
      annex: boolean;
    }): string =>
      `Tổng số ${count(f.total)} lượt ý kiến, gồm ${count(f.matters)} nội dung; trong đó tiếp thu toàn bộ ${count(f.accepted)}, tiếp thu một phần ${count(f.partly)}, giải trình ${count(f.explained)}, chưa giải trình ${count(f.unanswered)}, cần xin ý kiến lãnh đạo ${count(f.leader)} lượt ý kiến${f.annex ? ' (chi tiết tại Phụ lục kèm theo)' : ''}.`,
    perFile: (name: string, total: number, matters: number): string =>
      `${name}: ${count(total)} lượt ý kiến, ${count(matters)} nội dung`,
    resultOpen: '3. Nội dung còn ý kiến khác nhau',
    open: (bodies: string, place: string, content: string): string =>
      `${bodies}${place === '' ? '' : ` (${place})`}: ${content}`,
    openAnswer: (text: string): string => `Hướng xử lý: ${text}`,
    noneOpen: 'Không có nội dung còn ý kiến khác nhau.',
    unansweredLeft: (n: number): string =>
      `Còn ${count(n)} lượt ý kiến đang tổng hợp, chưa giải trình.`,
    proposals: 'III. KIẾN NGHỊ',
    askDecision: (office: string, to: string, n: number): string =>
      `${office} kính đề nghị ${to} xem xét, cho ý kiến đối với ${count(n)} nội dung nêu tại điểm 3 Mục II để hoàn thiện hồ sơ.`,
    askSilent: (office: string, to: string, n: number, counted: string): string =>
      `${office} kính đề nghị ${to} xem xét, chỉ đạo đối với ${count(n)} ${counted} không có văn bản tham gia ý kiến trong thời hạn nêu tại điểm 1 Mục II.`,
    askContinue: (office: string, to: string): string =>
      `${office} kính đề nghị ${to} xem xét, cho phép hoàn thiện hồ sơ dự thảo Đề án theo kết quả tiếp thu, giải trình nêu trên.`,
    closing: (office: string, to: string): string =>
      `Trên đây là kết quả tổng hợp, giải trình, tiếp thu ý kiến góp ý, ${office} kính báo cáo ${to} xem xét, chỉ đạo`,
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
    subject: (chair: string, meeting: string, draft: string): string =>
      `Kết luận của ${chair} tại ${meeting} về ${draft}`,
    held: (day: string, chair: string, meeting: string, draft: string): string =>
      `Ngày ${day}, ${chair} chủ trì ${meeting}, cho ý kiến về ${draft}. Sau khi nghe báo cáo và ý kiến của các thành viên dự họp, ${chair} kết luận như sau:`,
    closing: (office: string, whom: string): string =>
      `${office} thông báo để ${whom} biết, thực hiện`,
    members: 'Các thành viên dự họp',
    team: 'Tổ xây dựng Đề án',
    teamAndUnits: 'Tổ xây dựng Đề án và các phòng, đơn vị có liên quan',
  },
};
