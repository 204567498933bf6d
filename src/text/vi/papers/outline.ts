// The fixed words of the detailed outline and of the shells of the four files.

export const outlinePapers = {
  outline: {
    name: (title: string): string => `Đề cương chi tiết - ${title}`,
    typeName: 'ĐỀ CƯƠNG CHI TIẾT',
    subject: (title: string): string => `Hồ sơ Đề án “${title}”`,
    part: (roman: string): string => `Phần ${roman}`,
    files: 'Nội dung hồ sơ',
    fileOf: (letter: string, name: string): string =>
      `${letter}. ${name.replace(/^dự thảo\s+/iu, '').toLocaleUpperCase('vi')}`,
    plan: 'Tiến độ thực hiện',
    planColumns: ['Mã', 'Giai đoạn', 'Thời gian', 'Sản phẩm', 'Phụ trách'],
    rounds: 'Các đợt lấy ý kiến',
    roundColumns: ['Đợt', 'Nội dung', 'Dự thảo', 'Ngày gửi', 'Hạn trả lời'],
    noClauses: 'Chưa có mục nào.',
  },
  owner: (name: string): string => `(Phụ trách: ${name})`,
  empty: '…',
  until: (from: string, to: string): string => `Từ ngày ${from} đến ngày ${to}`,
  shell: {
    name: (file: string, title: string): string => `Khung dự thảo ${file} - ${title}`,
    BC: { typeName: 'BÁO CÁO', code: 'BC' },
    DA: { typeName: 'ĐỀ ÁN', code: 'ĐA' },
    TTR: { typeName: 'TỜ TRÌNH', code: 'TTr' },
    QD: { typeName: 'QUYẾT ĐỊNH', code: 'QĐ' },
    subjectOf: {
      DA: (title: string): string => title,
      TTR: (title: string): string => `Về việc phê duyệt Đề án “${title}”`,
      QD: (title: string): string => `Về việc phê duyệt Đề án “${title}”`,
    },
    /** The file's own name without the word that stands over it already. */
    afterType: (label: string): string =>
      label
        .replace(/^(dự thảo\s+)?báo cáo\s+/iu, '')
        .replace(/^./u, (c) => c.toLocaleUpperCase('vi')),
    proposer: (office: string): string => `Theo đề nghị của Giám đốc ${office}`,
    asArticle: 'Như Điều 3',
    round: (f: { title: string; sent: string; due: string; letter: string }): string =>
      `${f.title}${f.sent === '' ? '' : `: gửi ngày ${f.sent}`}${f.letter === '' ? '' : ` (Công văn số ${f.letter})`}${f.due === '' ? '' : `, hạn trả lời ${f.due}`}`,
    phase: (f: { title: string; from: string; to: string }): string =>
      `${f.title}${f.from === '' ? '' : ` (từ ngày ${f.from} đến ngày ${f.to})`}`,
  },
  /** What a file has by habit as long as no clauses of it stand in the sheet (practice.md §4.6, §4.7). */
  habit: {
    BC: [
      ['I', 'Đặc điểm tình hình'],
      ['II', 'Kết quả thực hiện'],
      ['III', 'Ưu điểm, hạn chế và nguyên nhân'],
      ['IV', 'Phương hướng, nhiệm vụ'],
      ['V', 'Đề xuất, kiến nghị'],
    ],
    DA: [
      ['I', 'Sự cần thiết, căn cứ xây dựng Đề án'],
      ['II', 'Thực trạng'],
      ['III', 'Quan điểm, mục tiêu, nhiệm vụ, giải pháp'],
      ['IV', 'Kinh phí thực hiện'],
      ['V', 'Tổ chức thực hiện'],
    ],
    TTR: [
      ['I', 'Sự cần thiết ban hành Đề án'],
      ['II', 'Quá trình xây dựng Đề án'],
      ['III', 'Bố cục và nội dung cơ bản của Đề án'],
      ['IV', 'Ý kiến của các cơ quan và việc tiếp thu, giải trình'],
      ['V', 'Kiến nghị'],
    ],
    QD: [
      ['Điều 1', ''],
      ['Điều 2', ''],
      ['Điều 3', ''],
    ],
  },
} as const;
