// The nine phases of the plan of Bắc Giang 2021: dates and work as written, short titles and products read out of it.

import { day } from '../../domain/day.ts';
import { idOf, type PhaseId } from '../../domain/ids.ts';
import type { TemplatePhase } from '../plan-template.ts';

export const phases: readonly TemplatePhase[] = [
  {
    phaseId: idOf<PhaseId>('P1'),
    shortTitle: 'Sưu tầm tài liệu, các văn bản; xây dựng đề cương chi tiết Đề án',
    fullText:
      'Tiến hành sưu tầm tài liệu, các văn bản có liên quan của Trung ương và của tỉnh; xây dựng đề cương chi tiết Đề án “Phát triển thị trường khoa học và công nghệ tỉnh Bắc Giang đến năm 2030”.',
    dateText: 'Từ ngày 22/6-01/7/2021',
    start: day('2021-06-22'),
    end: day('2021-07-01'),
    fuzzyText: '',
    deliverable:
      'Tài liệu, các văn bản có liên quan của Trung ương và của tỉnh; dự thảo đề cương chi tiết Đề án.',
    predecessors: '',
  },
  {
    phaseId: idOf<PhaseId>('P2'),
    shortTitle: 'Xin ý kiến tại Hội nghị giao ban lãnh đạo Sở về dự thảo đề cương chi tiết Đề án',
    fullText:
      'Báo cáo xin ý kiến tại Hội nghị giao ban lãnh đạo Sở về dự thảo đề cương chi tiết Đề án “Phát triển thị trường khoa học và công nghệ tỉnh Bắc Giang đến năm 2030”.',
    dateText: 'Từ ngày 01/7-03/7/2021',
    start: day('2021-07-01'),
    end: day('2021-07-03'),
    fuzzyText: '',
    deliverable: 'Ý kiến của Hội nghị giao ban lãnh đạo Sở (biên bản hoặc thông báo kết luận).',
    predecessors: 'P1FS+0',
  },
  {
    phaseId: idOf<PhaseId>('P3'),
    shortTitle: 'Tiếp thu ý kiến lãnh đạo Sở; hoàn thiện đề cương chi tiết hồ sơ của Đề án',
    fullText:
      'Tiếp thu ý kiến lãnh đạo Sở, sự chỉ đạo của Giám đốc sở để hoàn thiện đề cương chi tiết hồ sơ của Đề án “Phát triển thị trường khoa học và công nghệ tỉnh Bắc Giang đến năm 2030”.\nHồ sơ gồm gồm các dự thảo: (1) Báo cáo kết quả thực hiện việc phát triển thị trường khoa học và công nghệ tỉnh Bắc Giang giai đoạn 2013-2020; (2) Đề án “Phát triển thị trường khoa học và công nghệ tỉnh Bắc Giang đến năm 2030”; (3) Dự thảo Tờ trình (kèm theo Quyết định phê duyệt Đề án của UBND tỉnh).',
    dateText: 'Từ ngày 04/7-25/7/2021',
    start: day('2021-07-04'),
    end: day('2021-07-25'),
    fuzzyText: '',
    deliverable: 'Đề cương chi tiết hồ sơ của Đề án đã hoàn thiện; hồ sơ gồm 3 dự thảo (4 tệp).',
    predecessors: 'P2FS+0',
  },
  {
    phaseId: idOf<PhaseId>('P4'),
    shortTitle: 'Lấy ý kiến các phòng, đơn vị thuộc Sở; xin ý kiến lãnh đạo Sở dự thảo lần 1',
    fullText:
      'Lấy ý kiến đóng góp của các phòng, đơn vị thuộc sở; báo cáo xin ý kiến lãnh đạo Sở dự thảo Đề án (lần 1).',
    dateText: 'Từ ngày 26/7-05/8/2021',
    start: day('2021-07-26'),
    end: day('2021-08-05'),
    fuzzyText: '',
    deliverable:
      'Ý kiến của các phòng, đơn vị thuộc Sở; ý kiến của lãnh đạo Sở về dự thảo Đề án (lần 1).',
    predecessors: 'P3FS+0',
  },
  {
    phaseId: idOf<PhaseId>('P5'),
    shortTitle:
      'Rà soát nội dung, tổng hợp tiếp thu ý kiến các phòng đơn vị; hoàn thiện dự thảo Đề án theo kết luận của Giám đốc Sở',
    fullText:
      'Rà soát nội dung, tổng hợp tiếp thu ý kiến các phòng đơn vị; hoàn thiện dự thảo Đề án theo kết luận của Giám đốc sở.',
    dateText: 'Từ ngày 06/8-20/8/2021',
    start: day('2021-08-06'),
    end: day('2021-08-20'),
    fuzzyText: '',
    deliverable:
      'Bản tổng hợp tiếp thu ý kiến các phòng đơn vị; dự thảo Đề án đã hoàn thiện theo kết luận của Giám đốc Sở.',
    predecessors: 'P4FS+0',
  },
  {
    phaseId: idOf<PhaseId>('P6'),
    shortTitle:
      'Lấy ý kiến các sở, ban, ngành tỉnh; UBND các huyện, thành phố; tổng hợp, giải trình, tiếp thu ý kiến; hoàn thiện hồ sơ dự thảo lần 2',
    fullText:
      'Lấy ý kiến góp ý của các sở, ban, ngành tỉnh; UBND các huyện, thành phố; báo cáo tổng hợp, giải trình, tiếp thu ý kiến; hoàn thiện hồ sơ dự thảo Đề án (lần 2).',
    dateText: 'Từ ngày 21/8-10/9/2021',
    start: day('2021-08-21'),
    end: day('2021-09-10'),
    fuzzyText: '',
    deliverable:
      'Ý kiến của các sở, ban, ngành tỉnh; UBND các huyện, thành phố; báo cáo tổng hợp, giải trình, tiếp thu ý kiến; hồ sơ dự thảo Đề án (lần 2) đã hoàn thiện.',
    predecessors: 'P5FS+0',
  },
  {
    phaseId: idOf<PhaseId>('P7'),
    shortTitle:
      'Tham vấn Cục Phát triển Thị trường và Doanh nghiệp khoa học công nghệ của Bộ KH&CN; các doanh nghiệp và tổ chức KH&CN',
    fullText:
      'Tham vấn ý kiến của Cục Phát triển Thị trường và Doanh nghiệp khoa học công nghệ của Bộ Khoa học và Công nghệ; các doanh nghiệp và tổ chức khoa học và công nghệ trên địa bàn tỉnh.',
    dateText: 'Từ ngày 15/9-30/9/2021',
    start: day('2021-09-15'),
    end: day('2021-09-30'),
    fuzzyText: '',
    deliverable:
      'Ý kiến của Cục Phát triển Thị trường và Doanh nghiệp khoa học công nghệ của Bộ Khoa học và Công nghệ; các doanh nghiệp và tổ chức khoa học và công nghệ trên địa bàn tỉnh.',
    predecessors: 'P6FS+0',
  },
  {
    phaseId: idOf<PhaseId>('P8'),
    shortTitle:
      'Xin ý kiến thẩm tra của Văn phòng UBND tỉnh; xin ý kiến của Phó Chủ tịch UBND tỉnh phụ trách khối; tiếp thu hoàn chỉnh toàn bộ hồ sơ',
    fullText:
      'Xin ý kiến thẩm tra của Văn phòng UBND tỉnh; báo cáo, xin ý kiến của Phó Chủ tịch UBND tỉnh phụ trách khối về nội dung của dự thảo Đề án; tiếp thu hoàn chỉnh toàn bộ hồ sơ.',
    dateText: 'Từ 01/10-30/11/2021',
    start: day('2021-10-01'),
    end: day('2021-11-30'),
    fuzzyText: '',
    deliverable:
      'Ý kiến thẩm tra của Văn phòng UBND tỉnh; ý kiến của Phó Chủ tịch UBND tỉnh phụ trách khối về nội dung của dự thảo Đề án; toàn bộ hồ sơ đã hoàn chỉnh.',
    predecessors: 'P7FS+0',
  },
  {
    phaseId: idOf<PhaseId>('P9'),
    shortTitle: 'Trình kỳ họp UBND tỉnh thông qua Đề án',
    fullText:
      'Trình kỳ họp UBND tỉnh thông qua Đề án “Phát triển thị trường khoa học và công nghệ tỉnh Bắc Giang đến năm 2030”.',
    dateText: 'Tháng 12/2021',
    start: day('2021-12-01'),
    end: day('2021-12-31'),
    fuzzyText: 'Tháng 12/2021',
    deliverable: 'Đề án được kỳ họp UBND tỉnh thông qua.',
    predecessors: 'P8FS+0',
  },
];
