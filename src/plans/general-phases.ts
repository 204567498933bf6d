// Nine phases as the drafting of a Đề án usually goes, from the outline to the session; lengths are those
// of the first plan in working days [K]: a proposal, all of it can be changed.

export interface GeneralPhase {
  readonly title: string;
  readonly text: string;
  readonly deliverable: string;
  /** Working days, the first included. */
  readonly days: number;
  readonly milestone: boolean;
}

const phase = (
  days: number,
  title: string,
  text: string,
  deliverable: string,
  milestone = false,
): GeneralPhase => ({ title, text, deliverable, days, milestone });

export const generalPhases: readonly GeneralPhase[] = [
  phase(
    8,
    'Sưu tầm tài liệu; xây dựng đề cương chi tiết',
    'Sưu tầm tài liệu, các văn bản có liên quan của Trung ương và địa phương; xây dựng đề cương chi tiết Đề án.',
    'Tài liệu, văn bản có liên quan; dự thảo đề cương chi tiết Đề án.',
  ),
  phase(
    2,
    'Xin ý kiến lãnh đạo cơ quan về đề cương',
    'Báo cáo xin ý kiến lãnh đạo cơ quan chủ trì về dự thảo đề cương chi tiết Đề án.',
    'Biên bản hoặc thông báo kết luận của lãnh đạo cơ quan.',
  ),
  phase(
    15,
    'Hoàn thiện đề cương; soạn hồ sơ dự thảo',
    'Tiếp thu ý kiến lãnh đạo cơ quan, hoàn thiện đề cương; soạn các dự thảo: Báo cáo, Đề án, Tờ trình, Quyết định.',
    'Đề cương đã hoàn thiện; hồ sơ dự thảo lần 1.',
  ),
  phase(
    9,
    'Lấy ý kiến các phòng, đơn vị; báo cáo lãnh đạo dự thảo lần 1',
    'Lấy ý kiến các phòng, đơn vị trực thuộc; báo cáo xin ý kiến lãnh đạo cơ quan về dự thảo lần 1.',
    'Ý kiến của các phòng, đơn vị; kết luận của lãnh đạo về dự thảo lần 1.',
  ),
  phase(
    11,
    'Tổng hợp, tiếp thu, hoàn thiện theo kết luận',
    'Rà soát, tổng hợp, tiếp thu ý kiến; hoàn thiện dự thảo theo kết luận của lãnh đạo cơ quan.',
    'Dự thảo hoàn thiện theo kết luận.',
  ),
  phase(
    13,
    'Lấy ý kiến các sở, ban, ngành, địa phương; dự thảo lần 2',
    'Lấy ý kiến các sở, ban, ngành và địa phương; tổng hợp, giải trình, tiếp thu; hoàn thiện dự thảo lần 2.',
    'Báo cáo tổng hợp, giải trình, tiếp thu ý kiến; hồ sơ dự thảo lần 2.',
  ),
  phase(
    12,
    'Tham vấn cơ quan Trung ương, doanh nghiệp, tổ chức',
    'Tham vấn ý kiến cơ quan Trung ương, doanh nghiệp và tổ chức có liên quan.',
    'Ý kiến tham vấn; dự thảo đã tiếp thu.',
  ),
  phase(
    43,
    'Thẩm tra; báo cáo lãnh đạo phụ trách; hoàn chỉnh hồ sơ',
    'Xin ý kiến cơ quan thẩm tra; báo cáo lãnh đạo phụ trách; tiếp thu, hoàn chỉnh toàn bộ hồ sơ.',
    'Ý kiến thẩm tra; hồ sơ hoàn chỉnh.',
  ),
  phase(
    5,
    'Trình cấp có thẩm quyền xem xét, thông qua',
    'Trình cấp có thẩm quyền xem xét, thông qua Đề án.',
    'Quyết định phê duyệt Đề án.',
    true,
  ),
];
