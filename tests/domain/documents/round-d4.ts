// Round D4 of the plan of Bắc Giang as it stood on 08/9/2021: 28 bodies asked, 24 answers, 40 comments.

import { day, moment } from '../../../src/domain/day.ts';
import type {
  BodyAnswer,
  CommentFacts,
  OfficeIdentity,
  Registration,
  RoundFacts,
  RoundRow,
} from '../../../src/domain/documents/facts.ts';
import { type BodyId, type CommentId, idOf, type RoundId } from '../../../src/domain/ids.ts';
import type { Ids } from '../../../src/workbook/enums.ts';

const name = 'Phát triển thị trường khoa học và công nghệ tỉnh Bắc Giang đến năm 2030';

export const office: OfficeIdentity = {
  parentBody: 'UBND tỉnh Bắc Giang',
  body: 'Sở Khoa học và Công nghệ',
  place: 'Bắc Giang',
  bodyCode: 'SKHCN',
  unitCode: 'QLCN',
  unitName: 'Phòng Quản lý Công nghệ và Thị trường công nghệ',
  programme: name,
  planNumber: '',
  planDate: null,
  legalBases: [
    'Quyết định số 1199/QĐ-UBND ngày 24/12/2020 của UBND tỉnh về việc ban hành chương trình công tác của UBND tỉnh năm 2021',
    'Quyết định số 307/QĐ-UBND ngày 09/02/2021 của UBND tỉnh về việc giao nhiệm vụ trong tâm của người đứng đầu',
  ],
  signature: { authority: 'KT. GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: 'Nguyễn Phúc Thương' },
  draftStamp: false,
};

export const unregistered: Registration = {
  number: '',
  date: null,
  today: day('2021-08-23'),
  version: 1,
};

export const round: RoundRow = {
  roundId: idOf<RoundId>('D4'),
  title: 'Lấy ý kiến sở, ban, ngành; UBND huyện, thành phố',
  mode: 'BIEU_MAU',
  draftVersion: 'lần 1',
  sendDate: day('2021-08-23'),
  dueAt: moment('2021-09-01T23:59'),
  silencePolicy: 'SILENCE_AGREES',
  outDocNo: '845/SKHCN-QLCN',
  outDocDate: day('2021-08-23'),
  urgency: 'THUONG',
  extendedFrom: null,
  extendReason: '',
};

export const files = [
  {
    part: 'BC',
    name: 'Báo cáo kết quả thực hiện việc phát triển thị trường khoa học và công nghệ tỉnh Bắc Giang giai đoạn 2013-2020',
  },
  { part: 'DA', name: `Đề án “${name}”` },
  { part: 'TTR', name: 'Tờ trình' },
  { part: 'QD', name: 'Quyết định phê duyệt Đề án của UBND tỉnh' },
] as const;

export const audience = {
  recipients: ['Các sở, ban, ngành tỉnh', 'UBND các huyện, thành phố'],
  together: 'các cơ quan, đơn vị, địa phương',
  counted: 'cơ quan, đơn vị, địa phương',
  upward: false,
  internal: false,
};

type Position = Ids<'position'>;

function body(
  bodyId: string,
  nameSnapshot: string,
  position: Position,
  inDocNo = '',
  inDocDate: string | null = null,
  late: 'CO' | 'KHONG' = 'KHONG',
): BodyAnswer {
  const answered = position !== 'CHUA_TRA_LOI';
  return {
    bodyId: idOf<BodyId>(bodyId),
    nameSnapshot,
    sendStatus: 'DA_GUI',
    sentAt: moment('2021-08-23T08:05'),
    repliedAt: answered ? moment(`${inDocDate ?? '2021-08-30'}T15:00`) : null,
    channel: answered ? 'BIEU_MAU' : null,
    inDocNo,
    inDocDate: inDocDate === null ? null : day(inDocDate),
    position,
    late: answered ? late : null,
  };
}

const AGREE = 'THONG_NHAT';
const COMMENT = 'THONG_NHAT_CO_Y_KIEN';

/** 9 agree, 13 comment, 1 disagrees, 1 has nothing to say, 4 are silent; 2 answered late. */
export const bodies: readonly BodyAnswer[] = [
  body('TTRA', 'Thanh tra tỉnh', AGREE, '512/TTr-VP', '2021-08-26'),
  body('SNV', 'Sở Nội vụ', AGREE, '1402/SNV-TCBC', '2021-08-27'),
  body('STP', 'Sở Tư pháp', COMMENT, '918/STP-XDKTVB', '2021-08-30'),
  body('SKHDT', 'Sở Kế hoạch và Đầu tư', COMMENT, '2107/SKHĐT-KGVX', '2021-08-31'),
  body('STC', 'Sở Tài chính', 'KHONG_THONG_NHAT', '1660/STC-TCHCSN', '2021-09-01'),
  body('SCT', 'Sở Công Thương', COMMENT, '1188/SCT-QLCN', '2021-08-30'),
  body('SNN', 'Sở Nông nghiệp và Phát triển nông thôn', COMMENT, '1533/SNN-KHTC', '2021-08-31'),
  body('SGTVT', 'Sở Giao thông vận tải', AGREE, 'Công văn số 1704/SGTVT-KHTC', '2021-08-26'),
  body('SXD', 'Sở Xây dựng', AGREE, '2051/SXD-VP', '2021-08-27'),
  body('STNMT', 'Sở Tài nguyên và Môi trường', COMMENT, '2590/TNMT-VP', '2021-09-01'),
  body('STTTT', 'Sở Thông tin và Truyền thông', COMMENT, '1020/STTTT-CNTT', '2021-08-30'),
  body('SLDTBXH', 'Sở Lao động - Thương binh và Xã hội', AGREE),
  body(
    'SVHTTDL',
    'Sở Văn hóa, Thể thao và Du lịch',
    'KHONG_CO_Y_KIEN',
    '977/SVHTTDL-KHTC',
    '2021-08-28',
  ),
  body('SGDDT', 'Sở Giáo dục và Đào tạo', COMMENT, '1244/SGDĐT-VP', '2021-09-01'),
  body('SYT', 'Sở Y tế', 'CHUA_TRA_LOI'),
  body('SNGV', 'Sở Ngoại vụ', AGREE, '455/SNgV-HTQT', '2021-08-25'),
  body('BDT', 'Ban Dân tộc', AGREE, '388/BDT-KHTH', '2021-08-30'),
  body('BQLKCN', 'Ban Quản lý các khu công nghiệp tỉnh', COMMENT, '1011/BQL-DN', '2021-08-31'),
  body('TPBG', 'UBND thành phố Bắc Giang', COMMENT, '2733/UBND-KT', '2021-09-01'),
  body('HH', 'UBND huyện Hiệp Hòa', COMMENT, '1870/UBND-KTHT', '2021-09-06', 'CO'),
  body('LG', 'UBND huyện Lạng Giang', AGREE, '1455/UBND-KTHT', '2021-08-31'),
  body('LNg', 'UBND huyện Lục Ngạn', COMMENT, '1992/UBND-NN', '2021-08-31'),
  body('LN', 'UBND huyện Lục Nam', 'CHUA_TRA_LOI'),
  body('SD', 'UBND huyện Sơn Động', 'CHUA_TRA_LOI'),
  body('TY', 'UBND huyện Tân Yên', COMMENT, '1360/UBND-KTHT', '2021-08-30'),
  body('VY', 'UBND huyện Việt Yên', COMMENT, '1588/UBND-KTHT', '2021-09-01'),
  body('YD', 'UBND huyện Yên Dũng', AGREE, '1204/UBND-KTHT', '2021-09-07', 'CO'),
  body('YT', 'UBND huyện Yên Thế', 'CHUA_TRA_LOI'),
];

interface Said {
  readonly from: string;
  readonly part: Ids<'part'>;
  readonly place: string;
  readonly theme?: string;
  readonly quote?: string;
  readonly content: string;
  readonly proposal?: string;
  readonly reason?: string;
  readonly result?: Ids<'disposition'>;
  readonly answer?: string;
  readonly changed?: string;
  readonly same?: number;
}

const said: readonly Said[] = [
  {
    from: 'STP',
    part: 'QD',
    place: 'Phần căn cứ',
    theme: 'Căn cứ pháp lý',
    content:
      'Đề nghị bổ sung Luật Chuyển giao công nghệ năm 2017 và Nghị định số 76/2018/NĐ-CP ngày 15/5/2018 của Chính phủ vào phần căn cứ ban hành Quyết định.',
    reason: 'Đây là căn cứ trực tiếp về phát triển thị trường khoa học và công nghệ.',
    result: 'TIEP_THU',
    answer: 'Đã bổ sung vào phần căn cứ của dự thảo Quyết định.',
    changed: 'Phần căn cứ, dự thảo Quyết định (lần 2)',
  },
  {
    from: 'STP',
    part: 'QD',
    place: 'Điều 3',
    theme: 'Thể thức',
    quote: 'Các cơ quan căn cứ Quyết định thi hành',
    content:
      'Đề nghị sửa cụm từ “các cơ quan căn cứ Quyết định thi hành” thành “Thủ trưởng các sở, cơ quan thuộc UBND tỉnh; Chủ tịch UBND các huyện, thành phố và các tổ chức, cá nhân có liên quan căn cứ Quyết định thi hành”.',
    result: 'TIEP_THU',
    changed: 'Điều 3',
  },
  {
    from: 'STP',
    part: 'TTR',
    place: 'Mục I',
    theme: 'Căn cứ pháp lý',
    content:
      'Tờ trình chưa nêu rõ thẩm quyền ban hành; đề nghị làm rõ Đề án do UBND tỉnh hay Chủ tịch UBND tỉnh phê duyệt.',
    result: 'XIN_Y_KIEN',
    answer: 'Sở Khoa học và Công nghệ xin ý kiến UBND tỉnh về thẩm quyền phê duyệt.',
  },
  {
    from: 'SKHDT',
    part: 'DA',
    place: 'Mục 3, Phần III',
    theme: 'Mục tiêu',
    quote: 'Tốc độ tăng giá trị giao dịch công nghệ bình quân đạt 25%/năm',
    content:
      'Mục tiêu tốc độ tăng giá trị giao dịch công nghệ bình quân 25%/năm chưa có cơ sở tính toán; đề nghị bổ sung số liệu nền giai đoạn 2013-2020 và phương pháp xác định.',
    proposal: 'Tốc độ tăng giá trị giao dịch công nghệ bình quân đạt 15-20%/năm',
    reason:
      'Giai đoạn 2016-2020 tốc độ tăng bình quân của cả nước là 22%/năm, của tỉnh chưa có thống kê.',
    result: 'TIEP_THU_MOT_PHAN',
    answer:
      'Đã bổ sung số liệu nền và phương pháp tính tại Phụ lục 2; mục tiêu điều chỉnh còn 20%/năm để phù hợp với Chương trình phát triển thị trường khoa học và công nghệ quốc gia.',
    changed: 'Mục 3.2, Phần III; Phụ lục 2',
  },
  {
    from: 'SKHDT',
    part: 'DA',
    place: 'Mục 4, Phần IV',
    theme: 'Kinh phí',
    content:
      'Đề nghị tách riêng nguồn vốn đầu tư công và nguồn sự nghiệp khoa học và công nghệ; phân kỳ theo giai đoạn 2021-2025 và 2026-2030.',
    result: 'TIEP_THU',
    answer: 'Đã phân kỳ và tách nguồn tại biểu kinh phí.',
    changed: 'Mục 4.1, Phần IV',
  },
  {
    from: 'SKHDT',
    part: 'BC',
    place: 'Mục II.2',
    content:
      'Đề nghị bổ sung đánh giá kết quả thực hiện Quyết định số 2075/QĐ-TTg ngày 08/11/2013 của Thủ tướng Chính phủ trên địa bàn tỉnh, nêu rõ chỉ tiêu đạt, chưa đạt và nguyên nhân.',
    result: 'TIEP_THU',
    changed: 'Mục II.2',
  },
  {
    from: 'STC',
    part: 'DA',
    place: 'Mục 4, Phần IV',
    theme: 'Kinh phí',
    quote: 'Kinh phí thực hiện: 85 tỷ đồng, trong đó ngân sách tỉnh 60 tỷ đồng',
    content:
      'Không thống nhất với tổng mức kinh phí 85 tỷ đồng do chưa xác định được nguồn và chưa có trong dự toán ngân sách giai đoạn 2021-2025 đã được Hội đồng nhân dân tỉnh thông qua. Đề nghị rà soát lại từng nhiệm vụ, chỉ đề xuất các nhiệm vụ có khả năng cân đối.',
    proposal:
      'Kinh phí thực hiện bố trí trong dự toán chi sự nghiệp khoa học và công nghệ hằng năm theo khả năng cân đối của ngân sách.',
    reason:
      'Luật Ngân sách nhà nước quy định không ban hành chính sách làm tăng chi khi chưa xác định nguồn tài chính bảo đảm.',
    result: 'XIN_Y_KIEN',
    answer:
      'Sở Khoa học và Công nghệ đã rà soát, giảm còn 62 tỷ đồng; phần ngân sách tỉnh 40 tỷ đồng, xin ý kiến UBND tỉnh.',
  },
  {
    from: 'STC',
    part: 'DA',
    place: 'Mục 4.2, Phần IV',
    theme: 'Kinh phí',
    content:
      'Không quy định mức hỗ trợ cụ thể cho doanh nghiệp trong Đề án vì thuộc thẩm quyền của Hội đồng nhân dân tỉnh.',
    result: 'GIU_NGUYEN',
    answer:
      'Mức hỗ trợ nêu trong Đề án dẫn theo Nghị quyết của Hội đồng nhân dân tỉnh đã ban hành, không quy định mức mới.',
  },
  {
    from: 'STC',
    part: 'BC',
    place: 'Mục III',
    content:
      'Đề nghị làm rõ số kinh phí sự nghiệp khoa học và công nghệ đã chi cho phát triển thị trường giai đoạn 2013-2020.',
    result: 'TIEP_THU',
    changed: 'Mục III, biểu 4',
  },
  {
    from: 'SCT',
    part: 'DA',
    place: 'Nhiệm vụ 2, Phần III',
    theme: 'Nhiệm vụ, giải pháp',
    content:
      'Đề nghị bổ sung nhiệm vụ kết nối sàn giao dịch công nghệ với sàn thương mại điện tử của tỉnh, giao Sở Công Thương phối hợp.',
    result: 'TIEP_THU',
    answer: 'Tiếp thu, điều chỉnh: bổ sung thành nhiệm vụ 2.4, Sở Công Thương phối hợp.',
    changed: 'Nhiệm vụ 2.4, Phần III',
  },
  {
    from: 'SCT',
    part: 'DA',
    place: 'Mục 4, Phần IV',
    theme: 'Kinh phí',
    content: 'Biểu kinh phí cần phân kỳ theo từng giai đoạn và tách theo nguồn vốn.',
    result: 'TIEP_THU',
    same: 5,
  },
  {
    from: 'SNN',
    part: 'DA',
    place: 'Nhiệm vụ 3, Phần III',
    theme: 'Nhiệm vụ, giải pháp',
    content:
      'Đề nghị ưu tiên hỗ trợ thương mại hóa kết quả nghiên cứu về nông nghiệp công nghệ cao, nhất là vải thiều, gà đồi Yên Thế và các sản phẩm OCOP.',
    result: 'TIEP_THU',
    changed: 'Nhiệm vụ 3.1, Phần III',
  },
  {
    from: 'SNN',
    part: 'DA',
    place: 'Nhiệm vụ 3, Phần III',
    theme: 'Nhiệm vụ, giải pháp',
    content:
      'Bổ sung Sở Nông nghiệp và Phát triển nông thôn là cơ quan chủ trì nhiệm vụ chuyển giao giống cây trồng, vật nuôi.',
    result: 'GIU_NGUYEN',
    answer:
      'Nhiệm vụ này đã giao trong Đề án tái cơ cấu ngành nông nghiệp; Đề án chỉ dẫn chiếu để tránh trùng lặp.',
  },
  {
    from: 'SNN',
    part: 'BC',
    place: 'Mục II.1',
    content: 'Cập nhật số mô hình chuyển giao công nghệ trong nông nghiệp là 47 mô hình.',
    result: 'TIEP_THU',
    changed: 'Mục II.1',
  },
  {
    from: 'STNMT',
    part: 'DA',
    place: 'Nhiệm vụ 4, Phần III',
    theme: 'Nhiệm vụ, giải pháp',
    content:
      'Đề nghị bổ sung nội dung giao dịch công nghệ xử lý chất thải, công nghệ sạch trong các khu, cụm công nghiệp.',
    result: 'TIEP_THU',
    changed: 'Nhiệm vụ 4.2',
  },
  {
    from: 'STNMT',
    part: 'DA',
    place: 'Toàn văn',
    theme: 'Thể thức',
    content: 'Thống nhất cách viết “khoa học và công nghệ” trong toàn bộ dự thảo, không viết tắt.',
    result: 'TIEP_THU',
  },
  {
    from: 'STTTT',
    part: 'DA',
    place: 'Nhiệm vụ 2, Phần III',
    theme: 'Nhiệm vụ, giải pháp',
    content:
      'Cơ sở dữ liệu về công nghệ, chuyên gia cần kết nối với Trục liên thông và kho dữ liệu dùng chung của tỉnh:\n- Tuân thủ Kiến trúc Chính quyền điện tử tỉnh Bắc Giang (phiên bản 2.0);\n- Không đầu tư phần mềm riêng lẻ, trùng lặp;\n- Bảo đảm an toàn thông tin theo cấp độ.',
    result: 'TIEP_THU',
    answer: 'Đã bổ sung yêu cầu kết nối, chia sẻ dữ liệu và an toàn thông tin.',
    changed: 'Nhiệm vụ 2.1, Phần III',
  },
  {
    from: 'STTTT',
    part: 'DA',
    place: 'Mục 4.1, Phần IV',
    theme: 'Kinh phí',
    content: 'Kinh phí xây dựng cơ sở dữ liệu đề nghị lồng ghép với Đề án chuyển đổi số của tỉnh.',
    result: 'GHI_NHAN',
    answer: 'Thực hiện khi Đề án chuyển đổi số của tỉnh được phê duyệt và bố trí kinh phí.',
  },
  {
    from: 'SGDDT',
    part: 'DA',
    place: 'Nhiệm vụ 5, Phần III',
    theme: 'Nguồn nhân lực',
    content:
      'Bổ sung nội dung giáo dục khởi nghiệp, sở hữu trí tuệ trong trường trung học phổ thông.',
    result: 'NGOAI_PHAM_VI',
    answer: 'Nội dung này thuộc Đề án “Hỗ trợ học sinh, sinh viên khởi nghiệp”.',
  },
  {
    from: 'SGDDT',
    part: 'DA',
    place: 'Toàn văn',
    theme: 'Thể thức',
    content: 'Rà soát lỗi chính tả tại trang 7, 12, 19.',
    result: 'TIEP_THU',
  },
  {
    from: 'BQLKCN',
    part: 'DA',
    place: 'Nhiệm vụ 1, Phần III',
    theme: 'Tổ chức trung gian',
    content:
      'Đề nghị nghiên cứu đặt điểm kết nối cung cầu công nghệ tại khu công nghiệp Quang Châu hoặc Vân Trung.',
    result: 'GHI_NHAN',
    answer: 'Ghi nhận; thực hiện sau khi khảo sát nhu cầu của doanh nghiệp năm 2022.',
  },
  {
    from: 'BQLKCN',
    part: 'DA',
    place: 'Mục 2, Phần II',
    content:
      'Số doanh nghiệp trong các khu công nghiệp có hoạt động đổi mới công nghệ đề nghị cập nhật đến 30/6/2021 là 96 doanh nghiệp.',
    result: 'TIEP_THU',
    changed: 'Mục 2.3, Phần II',
  },
  {
    from: 'BQLKCN',
    part: 'CHUNG',
    place: '',
    content: 'Hồ sơ cần có bản tóm tắt Đề án không quá 05 trang gửi kèm Tờ trình.',
    result: 'TIEP_THU',
    answer: 'Đã xây dựng bản tóm tắt.',
  },
  {
    from: 'TPBG',
    part: 'DA',
    place: 'Phần V',
    theme: 'Tổ chức thực hiện',
    content:
      'Nhiệm vụ giao UBND các huyện, thành phố còn chung; đề nghị quy định cụ thể việc bố trí kinh phí sự nghiệp khoa học và công nghệ cấp huyện.',
    result: 'TIEP_THU_MOT_PHAN',
    answer:
      'Đã cụ thể hóa nhiệm vụ; việc bố trí kinh phí cấp huyện thực hiện theo phân cấp ngân sách hiện hành.',
    changed: 'Mục 6, Phần V',
  },
  {
    from: 'TPBG',
    part: 'DA',
    place: 'Nhiệm vụ 1, Phần III',
    theme: 'Tổ chức trung gian',
    content: 'Đề nghị đặt sàn giao dịch công nghệ của tỉnh tại thành phố Bắc Giang.',
    result: 'XIN_Y_KIEN',
    answer: 'Địa điểm đặt sàn xin ý kiến UBND tỉnh khi phê duyệt dự án.',
  },
  {
    from: 'HH',
    part: 'DA',
    place: 'Phần V',
    theme: 'Tổ chức thực hiện',
    content: 'Đề nghị nêu rõ hơn trách nhiệm và kinh phí của UBND cấp huyện.',
    result: 'TIEP_THU_MOT_PHAN',
    same: 24,
  },
  {
    from: 'HH',
    part: 'DA',
    place: 'Phần V',
    theme: 'Tổ chức thực hiện',
    content: 'Bổ sung chế độ báo cáo định kỳ 6 tháng, một năm.',
    result: 'TIEP_THU',
    changed: 'Mục 8, Phần V',
  },
  {
    from: 'LNg',
    part: 'DA',
    place: 'Nhiệm vụ 3, Phần III',
    theme: 'Nhiệm vụ, giải pháp',
    content:
      'Bổ sung hỗ trợ công nghệ bảo quản, chế biến sâu vải thiều và cây có múi; hằng năm tổ chức hội nghị kết nối cung cầu công nghệ tại Lục Ngạn.',
    result: 'TIEP_THU_MOT_PHAN',
    answer:
      'Bổ sung nội dung bảo quản, chế biến; việc tổ chức hội nghị thực hiện luân phiên giữa các huyện.',
    changed: 'Nhiệm vụ 3.2',
  },
  {
    from: 'LNg',
    part: 'BC',
    place: 'Mục II.3',
    content:
      'Báo cáo chưa nêu kết quả bảo hộ chỉ dẫn địa lý “Lục Ngạn” cho vải thiều tại Nhật Bản năm 2021; đề nghị bổ sung.',
    result: 'NGOAI_PHAM_VI',
    answer:
      'Báo cáo đánh giá giai đoạn 2013-2020; kết quả năm 2021 đưa vào phần thực trạng của Đề án.',
  },
  {
    from: 'TY',
    part: 'DA',
    place: 'Mục 3, Phần III',
    theme: 'Mục tiêu',
    content: 'Đề nghị giảm chỉ tiêu số tổ chức trung gian từ 10 xuống 05 tổ chức cho phù hợp.',
    result: 'GIU_NGUYEN',
    answer: 'Đến nay tỉnh đã có 04 tổ chức; 10 tổ chức vào năm 2030 là khả thi.',
  },
  {
    from: 'TY',
    part: 'TTR',
    place: 'Mục II',
    content: 'Bổ sung quá trình lấy ý kiến vào Tờ trình.',
    result: 'TIEP_THU',
    changed: 'Mục II',
  },
  {
    from: 'VY',
    part: 'DA',
    place: 'Nhiệm vụ 1, Phần III',
    theme: 'Tổ chức trung gian',
    content:
      'Việt Yên có 05 khu công nghiệp, đề nghị ưu tiên đặt điểm kết nối cung cầu công nghệ trên địa bàn huyện.',
    result: 'GHI_NHAN',
    same: 21,
  },
  {
    from: 'VY',
    part: 'DA',
    place: 'Phần I',
    content: 'Phần sự cần thiết còn dài, đề nghị rút gọn còn 02 trang.',
    result: 'TIEP_THU',
  },
  {
    from: 'VY',
    part: 'QD',
    place: 'Điều 1',
    content: 'Bổ sung cụm từ “kèm theo Quyết định này”.',
    result: 'TIEP_THU',
    changed: 'Điều 1',
  },
  {
    from: 'SCT',
    part: 'DA',
    place: 'Phần V',
    theme: 'Tổ chức thực hiện',
    content:
      'Bổ sung Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh, Hiệp hội Doanh nghiệp tỉnh vào tổ chức thực hiện.',
    result: 'TIEP_THU',
    changed: 'Mục 7, Phần V',
  },
  {
    from: 'STTTT',
    part: 'QD',
    place: 'Điều 2',
    content: 'Đề nghị bỏ quy định thời hạn cụ thể trong Điều 2.',
  },
  {
    from: 'SGDDT',
    part: 'BC',
    place: 'Mục I',
    content: 'Bổ sung số nhiệm vụ khoa học và công nghệ do ngành giáo dục chủ trì.',
  },
  {
    from: 'SKHDT',
    part: 'CHUNG',
    place: '',
    content: 'Đề nghị rà soát để thống nhất số liệu giữa Báo cáo, Đề án và Tờ trình.',
    result: 'TIEP_THU',
    answer: 'Đã rà soát, thống nhất số liệu trong toàn bộ hồ sơ.',
  },
  {
    from: 'STNMT',
    part: 'CHUNG',
    place: '',
    content: 'Số liệu giữa các tài liệu trong hồ sơ chưa khớp nhau.',
    result: 'TIEP_THU',
    same: 38,
  },
  {
    from: 'HH',
    part: 'TTR',
    place: 'Mục V',
    content: 'Đề nghị nêu rõ đề xuất về thời gian phê duyệt Đề án trong tháng 12/2021.',
    result: 'TIEP_THU',
  },
];

const commentId = (index: number): CommentId =>
  idOf<CommentId>(`GY-D4-${String(index).padStart(4, '0')}`);

/** 40 comments, 4 of them merged into another. */
export const comments: readonly CommentFacts[] = said.map((one, index) => ({
  commentId: commentId(index + 1),
  bodyId: idOf<BodyId>(one.from),
  bodyName: bodies.find((asked) => asked.bodyId === one.from)?.nameSnapshot ?? '',
  part: one.part,
  clauseText: one.place,
  quote: one.quote ?? '',
  content: one.content,
  proposal: one.proposal ?? '',
  reason: one.reason ?? '',
  theme: one.theme ?? '',
  duplicateOf: one.same === undefined ? idOf<CommentId>('') : commentId(one.same),
  disposition: one.result ?? null,
  explanation: one.answer ?? '',
  changeRef: one.changed ?? '',
  leaderDecision: '',
  carriedFrom: idOf<CommentId>(''),
}));

/**
 * Counted by hand on the rows above. Of 40: XIN_Y_KIEN 3; GIU_NGUYEN 3 and NGOAI_PHAM_VI 2;
 * TIEP_THU_MOT_PHAN 4 and GHI_NHAN 3; without a result 2; the other 23 TIEP_THU.
 */
export const facts: RoundFacts = {
  round,
  audience,
  files,
  bodies,
  bodyCounts: {
    invited: 28,
    answered: 24,
    agreed: 9,
    withComments: 13,
    noComment: 1,
    disagreed: 1,
    silent: 4,
    late: 2,
  },
  comments,
  commentCounts: {
    total: 40,
    matters: 36,
    accepted: 23,
    partly: 7,
    explained: 5,
    unanswered: 2,
    leader: 3,
    noted: 3,
    outOfScope: 2,
  },
  asOf: day('2021-09-08'),
};
