// The Vietnamese words of the sheets of clauses, answers, the leader's decisions and the dossier.

import type { SheetWords } from '../../../workbook/words.ts';

export const dossierSheets = {
  clauses: {
    title: 'Mục lục dự thảo',
    note: 'Các mục của từng tài liệu trong hồ sơ; mã mục giữ nguyên qua các lần dự thảo.',
    columns: {
      clauseId: { label: 'Mã mục', note: 'Mã cố định của mục.' },
      part: { label: 'Tài liệu', note: 'Tài liệu có mục này.' },
      parentId: { label: 'Thuộc mục', note: 'Mã mục cấp trên; trống là mục cấp cao nhất.' },
      number: { label: 'Số mục', note: 'Số, ký hiệu của mục trong dự thảo mới nhất.' },
      title: { label: 'Tên mục', note: 'Tên mục trong dự thảo mới nhất.' },
      sortOrder: { label: 'Thứ tự', note: 'Thứ tự trong tài liệu.' },
      ownerId: {
        label: 'Người phụ trách',
        note: 'Mã thành viên xử lý góp ý cho mục này và các mục con.',
      },
      retired: { label: 'Đã bỏ', note: 'Mục không còn trong dự thảo mới nhất.' },
      note: { label: 'Ghi chú', note: 'Ghi chú của văn phòng.' },
    },
  },
  clauseTexts: {
    title: 'Lời văn dự thảo',
    note: 'Lời văn của từng mục trong từng lần dự thảo, để đối chiếu góp ý và so sánh các lần.',
    columns: {
      textId: { label: 'Mã', note: 'Mã cố định.' },
      draftId: { label: 'Bản dự thảo', note: 'Mã bản dự thảo.' },
      clauseId: { label: 'Mã mục', note: 'Mã mục trong Mục lục dự thảo.' },
      sortOrder: { label: 'Thứ tự', note: 'Thứ tự trong bản dự thảo.' },
      heading: { label: 'Số, tên mục', note: 'Số và tên mục như trong bản dự thảo.' },
      text: { label: 'Lời văn', note: 'Lời văn của mục, không kể các mục con.' },
    },
  },
  handlerRules: {
    title: 'Quy tắc phân công',
    note: 'Ai xử lý góp ý nào; dòng trên được xét trước, ô để trống là không hạn chế.',
    columns: {
      ruleId: { label: 'Mã', note: 'Mã của quy tắc.' },
      part: { label: 'Tài liệu', note: 'Góp ý cho tài liệu nào.' },
      clauseId: { label: 'Mã mục', note: 'Góp ý cho mục nào, kể cả mục con.' },
      bodyGroup: { label: 'Nhóm cơ quan', note: 'Góp ý của nhóm cơ quan nào.' },
      kind: { label: 'Loại ý kiến', note: 'Loại ý kiến nào.' },
      ownerId: { label: 'Người xử lý', note: 'Mã thành viên xử lý.' },
      sortOrder: { label: 'Thứ tự', note: 'Số nhỏ được xét trước.' },
      note: { label: 'Ghi chú', note: 'Ghi chú của văn phòng.' },
    },
  },
  phrases: {
    title: 'Câu giải trình mẫu',
    note: 'Các câu giải trình dùng nhiều lần; sửa, thêm tại đây.',
    columns: {
      phraseId: { label: 'Mã', note: 'Mã của câu mẫu.' },
      disposition: { label: 'Kết quả', note: 'Dùng cho kết quả nào; trống là mọi kết quả.' },
      text: { label: 'Câu mẫu', note: 'Lời của câu mẫu.' },
      sortOrder: { label: 'Thứ tự', note: 'Thứ tự trong danh sách.' },
    },
  },
  decisions: {
    title: 'Xin ý kiến lãnh đạo',
    note: 'Các nội dung trình lãnh đạo; lãnh đạo chọn tại cột Ý kiến của lãnh đạo.',
    columns: {
      decisionId: { label: 'Mã', note: 'Mã cố định của nội dung trình.' },
      roundId: { label: 'Đợt', note: 'Mã đợt.' },
      part: { label: 'Tài liệu', note: 'Tài liệu liên quan.' },
      clauseText: { label: 'Vị trí', note: 'Mục liên quan.' },
      matter: { label: 'Nội dung xin ý kiến', note: 'Vấn đề cần quyết định.' },
      views: { label: 'Ý kiến của các nơi', note: 'Ý kiến của từng cơ quan.' },
      proposal: { label: 'Kết quả đề xuất', note: 'Cơ quan soạn thảo đề xuất xử lý thế nào.' },
      proposalText: { label: 'Giải trình đề xuất', note: 'Lời giải trình nếu lãnh đạo đồng ý.' },
      decision: {
        label: 'Ý kiến của lãnh đạo',
        note: 'Chọn Đồng ý hoặc Không đồng ý; có ý kiến khác thì ghi nội dung sau “Ý kiến khác:”.',
      },
      askedAt: { label: 'Trình lúc', note: 'Thời điểm trình.' },
      askedBy: { label: 'Người trình', note: 'Ai trình.' },
      decidedAt: { label: 'Cho ý kiến lúc', note: 'Thời điểm lãnh đạo chọn.' },
      decidedBy: { label: 'Người cho ý kiến', note: 'Tài khoản đã chọn.' },
      takenInAt: { label: 'Ghi vào sổ lúc', note: 'Thời điểm Sổ góp ý đã theo ý kiến này.' },
      takenIn: { label: 'Ý kiến đã ghi', note: 'Dùng cho chương trình.' },
      history: {
        label: 'Các lần cho ý kiến',
        note: 'Mỗi dòng một lần lãnh đạo chọn hoặc đổi ý kiến, mới nhất ở trên.',
      },
      commentIds: {
        label: 'Mã các ý kiến',
        note: 'Các ý kiến trong Sổ góp ý. Sau dấu / là các ý kiến ngược lại: lãnh đạo đồng ý thì được giải trình, giữ nguyên dự thảo.',
      },
    },
  },
  meetings: {
    title: 'Cuộc họp',
    note: 'Các cuộc họp về Đề án: giấy mời, biên bản, thông báo kết luận lập từ đây.',
    columns: {
      meetingId: { label: 'Mã', note: 'Mã của cuộc họp.' },
      roundId: { label: 'Đợt', note: 'Mã đợt lấy ý kiến, nếu họp để cho ý kiến.' },
      title: { label: 'Tên cuộc họp', note: 'Tên, nội dung cuộc họp.' },
      startAt: { label: 'Bắt đầu', note: 'Thời gian bắt đầu.' },
      endAt: { label: 'Kết thúc', note: 'Thời gian kết thúc.' },
      place: { label: 'Địa điểm', note: 'Nơi họp.' },
      chair: { label: 'Chủ trì', note: 'Họ tên, chức vụ người chủ trì.' },
      secretary: { label: 'Thư ký', note: 'Họ tên thư ký.' },
      invited: { label: 'Thành phần mời', note: 'Mỗi dòng một nơi hoặc một người.' },
      attended: { label: 'Có mặt', note: 'Mỗi dòng một người.' },
      absent: { label: 'Vắng mặt', note: 'Mỗi dòng một người, kèm lý do.' },
      agenda: { label: 'Nội dung họp', note: 'Mỗi dòng một việc.' },
      discussion: { label: 'Diễn biến', note: 'Ý kiến phát biểu, mỗi dòng một ý.' },
      conclusion: { label: 'Kết luận', note: 'Mỗi dòng một kết luận.' },
      note: { label: 'Ghi chú', note: 'Ghi chú của văn phòng.' },
    },
  },
  wordings: {
    title: 'Mẫu văn bản',
    note: 'Lời của các văn bản. Sửa cột Lời văn; chỗ {{…}} được điền khi lập văn bản.',
    columns: {
      wordingId: { label: 'Mã', note: 'Mã cố định của đoạn.' },
      type: { label: 'Văn bản', note: 'Loại văn bản.' },
      place: { label: 'Đoạn', note: 'Đoạn nào của văn bản.' },
      text: {
        label: 'Lời văn',
        note: 'Mỗi dòng một đoạn văn; để trống thì văn bản bỏ đoạn này. Phần giữa {{#lan}} và {{/lan}} chỉ in khi chỗ điền lan có nội dung, phần giữa {{^lan}} và {{/lan}} chỉ in khi không có.',
      },
      note: { label: 'Các chỗ điền', note: 'Các chỗ {{…}} dùng được trong đoạn này.' },
    },
  },
  dossierItems: {
    title: 'Danh mục hồ sơ trình',
    note: 'Những gì hồ sơ trình phải có; sửa danh mục cho đúng quy chế của tỉnh.',
    columns: {
      itemId: { label: 'Mã', note: 'Mã của mục.' },
      sortOrder: { label: 'Thứ tự', note: 'Thứ tự trong danh mục.' },
      title: { label: 'Tài liệu', note: 'Tên tài liệu.' },
      required: { label: 'Bắt buộc', note: 'Có thì thiếu là chưa đủ hồ sơ.' },
      part: { label: 'Thuộc tài liệu', note: 'Lấy từ bản dự thảo hiện hành của tài liệu này.' },
      type: {
        label: 'Loại văn bản',
        note: 'Lấy từ văn bản mới nhất loại này trong Văn bản đi, đến.',
      },
      roundId: { label: 'Đợt', note: 'Chỉ lấy văn bản của đợt này.' },
      link: { label: 'Liên kết', note: 'Liên kết tới tài liệu; ghi tay nếu sổ không tự tìm được.' },
      date: { label: 'Ngày', note: 'Ngày của tài liệu; ghi tay nếu sổ không tự tìm được.' },
      docId: { label: 'Mã văn bản', note: 'Văn bản cụ thể trong Văn bản đi, đến.' },
      dependsOn: { label: 'Phải mới hơn', note: 'Mã các mục mà tài liệu này dựa vào.' },
      state: { label: 'Tình trạng', note: 'Đủ, còn thiếu hay đã cũ.' },
      stateNote: { label: 'Giải thích', note: 'Vì sao.' },
      checkedAt: { label: 'Kiểm lúc', note: 'Thời điểm kiểm tra gần nhất.' },
      note: { label: 'Ghi chú', note: 'Ghi chú của văn phòng.' },
    },
  },
} satisfies Pick<
  SheetWords,
  | 'clauses'
  | 'clauseTexts'
  | 'handlerRules'
  | 'phrases'
  | 'decisions'
  | 'meetings'
  | 'wordings'
  | 'dossierItems'
>;
