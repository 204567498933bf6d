// The Vietnamese words of the sheets that hold the dossier, the documents, the mail queue and the logs.

import type { SheetWords } from '../../../workbook/words.ts';

export const recordsSheets = {
  drafts: {
    title: 'Hồ sơ dự thảo',
    note: 'Các lần dự thảo của từng tài liệu trong hồ sơ.',
    columns: {
      draftId: { label: 'Mã', note: 'Mã cố định của bản dự thảo.' },
      part: { label: 'Tài liệu', note: 'Tài liệu trong hồ sơ.' },
      version: { label: 'Lần', note: 'Lần dự thảo.' },
      label: { label: 'Tên bản dự thảo', note: 'Tên gọi của bản dự thảo.' },
      docUrl: { label: 'Liên kết', note: 'Liên kết tới tài liệu.' },
      createdAt: { label: 'Lập lúc', note: 'Thời điểm lập.' },
      basedOn: { label: 'Dựa trên', note: 'Mã bản dự thảo trước.' },
      roundId: { label: 'Đợt', note: 'Mã đợt đã lấy ý kiến bản này.' },
      contentOk: { label: 'Kiểm nội dung', note: 'Đã kiểm tra nội dung.' },
      formatOk: { label: 'Kiểm thể thức', note: 'Đã kiểm tra thể thức.' },
      approved: { label: 'Đã duyệt', note: 'Lãnh đạo đã duyệt.' },
      current: { label: 'Bản hiện hành', note: 'Là bản đang dùng.' },
      secrecy: { label: 'Độ mật', note: 'Tài liệu mật không được đính kèm hay gửi qua thư.' },
    },
  },
  documents: {
    title: 'Văn bản đi, đến',
    note: 'Văn bản đã lập, đã gửi, đã nhận.',
    columns: {
      docId: { label: 'Mã', note: 'Mã cố định của văn bản.' },
      direction: { label: 'Đi/Đến', note: 'Văn bản đi hay đến.' },
      type: { label: 'Loại văn bản', note: 'Loại văn bản.' },
      version: { label: 'Lần', note: 'Lần lập của văn bản này.' },
      number: { label: 'Số, ký hiệu', note: 'Số, ký hiệu văn bản.' },
      issuedDate: { label: 'Ngày ban hành', note: 'Ngày ghi trên văn bản.' },
      organ: { label: 'Cơ quan ban hành', note: 'Cơ quan ban hành văn bản.' },
      subject: { label: 'Trích yếu', note: 'Nội dung trích yếu.' },
      signer: { label: 'Người ký', note: 'Người ký văn bản.' },
      secrecy: { label: 'Độ mật', note: 'Văn bản mật không được đính kèm hay gửi qua thư.' },
      relatedRound: { label: 'Đợt', note: 'Mã đợt liên quan.' },
      url: { label: 'Liên kết', note: 'Liên kết tới tài liệu.' },
      fileName: { label: 'Tên tệp', note: 'Tên tệp của tài liệu.' },
      createdAt: { label: 'Lập lúc', note: 'Thời điểm lập.' },
      jobKey: { label: 'Khóa công việc', note: 'Dùng cho chương trình.' },
    },
  },
  mailQueue: {
    title: 'Hàng đợi email',
    note: 'Thư chờ gửi và đã gửi; chương trình quản lý.',
    columns: {
      mailId: { label: 'Mã thư', note: 'Mã cố định của thư.' },
      dedupeKey: { label: 'Khóa chống trùng', note: 'Bảo đảm không gửi hai lần.' },
      kind: { label: 'Loại thư', note: 'Thư lấy ý kiến, nhắc hay xác nhận.' },
      roundId: { label: 'Đợt', note: 'Mã đợt.' },
      requestId: { label: 'Mã phiếu', note: 'Mã phiếu liên quan.' },
      to: { label: 'Gửi đến', note: 'Địa chỉ nhận.' },
      cc: { label: 'Đồng gửi', note: 'Địa chỉ nhận bản sao.' },
      subject: { label: 'Tiêu đề', note: 'Tiêu đề thư.' },
      body: { label: 'Nội dung', note: 'Nội dung thư.' },
      attachments: { label: 'Tệp gửi kèm', note: 'Mã các dự thảo gửi kèm thư.' },
      scheduledAt: { label: 'Hẹn gửi', note: 'Không gửi trước thời điểm này.' },
      claimId: { label: 'Lượt gửi', note: 'Dùng cho chương trình.' },
      sentAt: { label: 'Gửi lúc', note: 'Thời điểm đã gửi.' },
      status: {
        label: 'Trạng thái',
        note: 'Tình trạng gửi. Chưa rõ: xem hộp Đã gửi rồi tự chọn lại.',
      },
      attempts: { label: 'Số lần thử', note: 'Đã thử gửi mấy lần.' },
      error: { label: 'Lỗi', note: 'Lỗi gần nhất.' },
    },
  },
  mailTemplates: {
    title: 'Mẫu thư',
    note: 'Lời của các thư gửi cơ quan. Sửa hai cột Tiêu đề và Nội dung; chỗ {{…}} được điền khi gửi.',
    columns: {
      templateId: { label: 'Mẫu', note: 'Mã cố định của mẫu.' },
      kind: { label: 'Loại thư', note: 'Mẫu dùng cho loại thư nào.' },
      subject: { label: 'Tiêu đề', note: 'Tiêu đề thư; nên bắt đầu bằng hạn trả lời.' },
      body: { label: 'Nội dung', note: 'Nội dung thư, mỗi đoạn cách nhau một dòng trống.' },
      note: { label: 'Giải thích', note: 'Mẫu dùng khi nào và các chỗ điền được dùng.' },
    },
  },
  audit: {
    title: 'Nhật ký',
    note: 'Việc đã làm trên sổ; chỉ ghi thêm.',
    columns: {
      at: { label: 'Lúc', note: 'Thời điểm.' },
      by: { label: 'Người làm', note: 'Ai đã làm.' },
      action: { label: 'Việc', note: 'Việc đã làm.' },
      entity: { label: 'Trang', note: 'Loại bản ghi.' },
      entityId: { label: 'Mã bản ghi', note: 'Mã của bản ghi.' },
      detail: { label: 'Chi tiết', note: 'Chi tiết của việc.' },
      runId: { label: 'Lượt chạy', note: 'Dùng cho chương trình.' },
    },
  },
  lists: {
    title: 'Danh mục',
    note: 'Các lựa chọn mà sổ dùng và nhãn của chúng.',
    columns: {
      list: { label: 'Danh mục', note: 'Tên danh mục.' },
      id: { label: 'Mã', note: 'Mã của lựa chọn.' },
      labelVi: { label: 'Nhãn tiếng Việt', note: 'Nhãn hiện trong ô.' },
      labelEn: { label: 'Nhãn tiếng Anh', note: 'Nhãn tiếng Anh.' },
      order: { label: 'Thứ tự', note: 'Thứ tự trong danh mục.' },
    },
  },
} satisfies Pick<
  SheetWords,
  'drafts' | 'documents' | 'mailQueue' | 'mailTemplates' | 'audit' | 'lists'
>;
