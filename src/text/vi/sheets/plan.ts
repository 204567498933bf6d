// The Vietnamese words of the sheets that hold the plan, the team and the settings.

import type { SheetWords } from '../../../workbook/words.ts';

export const planSheets = {
  config: {
    title: 'Cấu hình',
    note: 'Các thiết lập của Sổ Đề án; chỉ sửa cột Giá trị.',
    columns: {
      key: { label: 'Khóa', note: 'Tên thiết lập mà chương trình dùng để tìm; không sửa.' },
      value: { label: 'Giá trị', note: 'Nội dung của thiết lập, sửa tại đây.' },
      description: { label: 'Giải thích', note: 'Thiết lập này dùng để làm gì.' },
      type: { label: 'Kiểu', note: 'Kiểu dữ liệu của giá trị.' },
    },
  },
  bodies: {
    title: 'Cơ quan',
    note: 'Danh bạ cơ quan được hỏi ý kiến, mỗi cơ quan một dòng.',
    columns: {
      bodyId: { label: 'Mã', note: 'Mã cố định, không dấu; không đổi sau khi đã gửi phiếu.' },
      officialName: {
        label: 'Tên chính thức',
        note: 'Tên đầy đủ, in trong công văn và bảng tổng hợp.',
      },
      shortName: { label: 'Tên ngắn', note: 'Tên gọn dùng trên bảng điều hành.' },
      group: { label: 'Nhóm', note: 'Nhóm cơ quan, dùng để chọn nơi nhận của một đợt.' },
      docCode: { label: 'Mã văn bản', note: 'Ký hiệu của cơ quan trong số văn bản, ví dụ STC.' },
      email: { label: 'Email', note: 'Địa chỉ nhận phiếu; để trống thì gửi công văn giấy.' },
      ccEmail: { label: 'Email đồng gửi', note: 'Địa chỉ nhận bản sao, cách nhau bằng dấu phẩy.' },
      contactName: { label: 'Đầu mối', note: 'Người đầu mối phụ trách.' },
      phone: { label: 'Điện thoại', note: 'Số điện thoại đầu mối.' },
      addressForm: { label: 'Xưng hô trong thư', note: 'Cách gọi trong thư, ví dụ Quý Sở.' },
      sortOrder: { label: 'Thứ tự', note: 'Thứ tự in trong danh sách.' },
      validFrom: { label: 'Hiệu lực từ', note: 'Ngày cơ quan bắt đầu hoạt động với tên này.' },
      validTo: {
        label: 'Hiệu lực đến',
        note: 'Ngày cuối cùng với tên này; để trống nếu còn hoạt động.',
      },
      successorId: { label: 'Kế thừa', note: 'Mã cơ quan kế thừa sau khi sáp nhập, đổi tên.' },
      confirmed: { label: 'Đã xác nhận', note: 'Đã kiểm tra tên, địa chỉ và đầu mối hay chưa.' },
      note: { label: 'Ghi chú', note: 'Ghi chú của văn phòng.' },
    },
  },
  team: {
    title: 'Tổ soạn thảo',
    note: 'Thành viên Tổ xây dựng Đề án.',
    columns: {
      memberId: { label: 'Mã', note: 'Mã cố định của thành viên.' },
      honorific: { label: 'Ông/Bà', note: 'Cách xưng hô trong văn bản.' },
      fullName: { label: 'Họ tên', note: 'Họ và tên đầy đủ.' },
      position: { label: 'Chức vụ', note: 'Chức vụ đang giữ.' },
      unit: { label: 'Đơn vị', note: 'Đơn vị công tác.' },
      teamRole: { label: 'Vai trò', note: 'Vai trò trong Tổ.' },
      email: { label: 'Email', note: 'Địa chỉ thư điện tử.' },
      phone: { label: 'Điện thoại', note: 'Số điện thoại.' },
      absentFrom: { label: 'Vắng từ', note: 'Ngày đầu vắng mặt.' },
      absentTo: { label: 'Vắng đến', note: 'Ngày cuối vắng mặt.' },
      substituteId: { label: 'Người thay', note: 'Mã người làm thay khi vắng.' },
      active: { label: 'Đang tham gia', note: 'Còn tham gia Tổ hay không.' },
    },
  },
  phases: {
    title: 'Tiến độ',
    note: 'Các giai đoạn xây dựng Đề án theo Kế hoạch.',
    columns: {
      phaseId: { label: 'Mã', note: 'Mã cố định của giai đoạn.' },
      title: { label: 'Nội dung', note: 'Tên gọn của giai đoạn.' },
      baseStart: {
        label: 'Bắt đầu (kế hoạch gốc)',
        note: 'Ngày bắt đầu ghi trong Kế hoạch; không sửa.',
      },
      baseEnd: {
        label: 'Kết thúc (kế hoạch gốc)',
        note: 'Ngày kết thúc ghi trong Kế hoạch; không sửa.',
      },
      planStart: { label: 'Bắt đầu (hiện tại)', note: 'Ngày bắt đầu theo kế hoạch hiện tại.' },
      planEnd: { label: 'Kết thúc (hiện tại)', note: 'Ngày kết thúc theo kế hoạch hiện tại.' },
      fuzzyText: {
        label: 'Mốc ghi theo tháng',
        note: 'Nguyên văn mốc thời gian khi Kế hoạch không ghi ngày.',
      },
      actualStart: { label: 'Bắt đầu (thực tế)', note: 'Ngày thực tế bắt đầu.' },
      actualEnd: { label: 'Kết thúc (thực tế)', note: 'Ngày thực tế hoàn thành.' },
      predecessors: {
        label: 'Sau việc',
        note: 'Giai đoạn phải xong trước: P5FS+0 là ngay sau khi P5 xong, P5FS+2 là sau đó 2 ngày làm việc, P5SS+0 là cùng bắt đầu, P5FF+0 là không xong trước P5. Để trống: sau giai đoạn ngay phía trên; ghi “không” nếu không chờ giai đoạn nào.',
      },
      driver: {
        label: 'Cách tính ngày',
        note: 'Ngày kết thúc đã định: số ngày làm việc tự tính. Số ngày đã định: ngày kết thúc tính ra khi dời giai đoạn (lùi 0 ngày là chỉ tính lại ngày kết thúc).',
      },
      duration: {
        label: 'Số ngày đã định',
        note: 'Số ngày làm việc, tính cả ngày đầu; dùng khi cách tính là “Số ngày đã định”.',
      },
      workDays: {
        label: 'Số ngày làm việc',
        note: 'Tự tính từ kế hoạch hiện tại, trừ ngày nghỉ, tính cả ngày đầu.',
      },
      deliverable: { label: 'Sản phẩm', note: 'Sản phẩm của giai đoạn.' },
      ownerId: { label: 'Chủ trì', note: 'Mã thành viên chủ trì.' },
      milestone: { label: 'Mốc', note: 'Có: giai đoạn là một mốc, chỉ cần một ngày.' },
      percent: { label: '% hoàn thành', note: 'Số từ 0 đến 100.' },
      elapsed: { label: '% thời gian', note: 'Tự tính: phần thời gian của giai đoạn đã qua.' },
      status: { label: 'Trạng thái', note: 'Tình trạng thực hiện.' },
      health: {
        label: 'Sức khỏe',
        note: 'Tự tính: Đỏ là quá hạn, Vàng là chậm hơn thời gian đã qua trên 20 điểm phần trăm.',
      },
      forecastStart: {
        label: 'Bắt đầu (dự báo)',
        note: 'Ngày sớm nhất bắt đầu được theo tình hình thực tế.',
      },
      forecastEnd: { label: 'Kết thúc (dự báo)', note: 'Ngày kết thúc theo tình hình thực tế.' },
      forecastNote: { label: 'Vì sao', note: 'Ngày dự báo được tính thế nào.' },
      slack: {
        label: 'Dự trữ',
        note: 'Số ngày làm việc có thể chậm mà kỳ họp không phải lùi.',
      },
      critical: { label: 'Đường găng', note: 'Có: chậm một ngày là cả Đề án chậm một ngày.' },
      slipDays: {
        label: 'Lệch (ngày)',
        note: 'Tự tính: số ngày kết thúc muộn hơn kế hoạch gốc; số âm là sớm hơn.',
      },
      slipReason: { label: 'Lý do lệch', note: 'Lý do điều chỉnh so với kế hoạch gốc.' },
      trialEnd: {
        label: 'Thử: kết thúc',
        note: 'Gõ một ngày để thử; kế hoạch không thay đổi.',
      },
      trialResult: { label: 'Thử: kết quả', note: 'Điều sẽ xảy ra với giai đoạn này khi thử.' },
      fullText: {
        label: 'Nguyên văn Kế hoạch',
        note: 'Câu chữ đúng như trong Kế hoạch; không sửa.',
      },
    },
  },
  tasks: {
    title: 'Nhiệm vụ',
    note: 'Phân công việc cho từng thành viên.',
    columns: {
      taskId: { label: 'Mã', note: 'Mã cố định của nhiệm vụ.' },
      phaseId: { label: 'Giai đoạn', note: 'Mã giai đoạn chứa nhiệm vụ.' },
      title: { label: 'Nội dung nhiệm vụ', note: 'Việc phải làm.' },
      docPart: { label: 'Hồ sơ', note: 'Tài liệu trong hồ sơ mà nhiệm vụ phục vụ.' },
      ownerId: { label: 'Chủ trì', note: 'Mã thành viên chủ trì.' },
      coIds: { label: 'Phối hợp', note: 'Mã các thành viên phối hợp, cách nhau bằng dấu phẩy.' },
      approverId: { label: 'Phê duyệt', note: 'Mã người phê duyệt.' },
      start: { label: 'Bắt đầu', note: 'Ngày bắt đầu.' },
      due: { label: 'Hạn', note: 'Ngày phải xong.' },
      done: { label: 'Ngày xong', note: 'Ngày thực tế hoàn thành.' },
      percent: { label: '% hoàn thành', note: 'Số từ 0 đến 100.' },
      status: { label: 'Trạng thái', note: 'Tình trạng thực hiện.' },
      assignedBy: { label: 'Người giao', note: 'Mã người giao việc.' },
      assignedAt: { label: 'Giao lúc', note: 'Thời điểm giao việc; để trống là chưa giao.' },
      ackAt: { label: 'Đã nhận', note: 'Thời điểm người chủ trì báo đã nhận.' },
      ackNote: {
        label: 'Đề nghị điều chỉnh',
        note: 'Điều người nhận việc đề nghị khi trả lời; xóa khi đã giải quyết.',
      },
      handedFrom: { label: 'Chuyển từ', note: 'Người chủ trì trước khi chuyển việc.' },
      resultLink: { label: 'Kết quả', note: 'Liên kết tới sản phẩm.' },
      handOut: { label: 'Lần giao', note: 'Máy dùng: lần giao và người nhận. Không sửa.' },
    },
  },
  holidays: {
    title: 'Ngày nghỉ',
    note: 'Ngày nghỉ lễ, nghỉ bù và ngày làm bù; mọi hạn đều tính theo trang này.',
    columns: {
      date: { label: 'Ngày', note: 'Mỗi ngày một dòng.' },
      name: { label: 'Tên', note: 'Tên ngày nghỉ.' },
      kind: { label: 'Loại', note: 'Làm bù là ngày cuối tuần phải đi làm.' },
      basis: { label: 'Căn cứ', note: 'Văn bản quy định.' },
      confirmed: {
        label: 'Đã xác nhận',
        note: 'Không: cần xác nhận, vì chưa thấy văn bản chính thức.',
      },
    },
  },
} satisfies Pick<SheetWords, 'config' | 'bodies' | 'team' | 'phases' | 'tasks' | 'holidays'>;
