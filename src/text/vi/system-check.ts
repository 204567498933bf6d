// The questions to Google and what each answer means. Vietnamese.

import type { CheckWords } from '../../domain/system-check/check-rows.ts';

const holdsEitherWay = 'Sổ chạy đúng cả hai trường hợp.';
const stopHow = 'Chưa hỏi. Muốn biết: kiểm tra lại và chọn “Thử cả lúc Google dừng giữa chừng”.';

export const systemCheck: CheckWords = {
  zone: {
    ask: 'Trang tính và chương trình có cùng múi giờ Việt Nam không?',
    answers: {
      ok: 'Có.',
      fails:
        'Không: ngày, giờ sẽ lệch. Cách sửa: Tệp › Cài đặt › Múi giờ, chọn (GMT+07:00) Hồ Chí Minh.',
    },
  },
  textKept: {
    ask: 'Chữ từ bên ngoài ghi vào ô có giữ nguyên là chữ không (=1+1, +84…, 01, 1/2/2026)?',
    answers: {
      ok: 'Giữ nguyên từng chữ.',
      fails:
        'Không: lời góp ý có thể biến thành công thức. Không dùng sổ ở đây; báo cho người quản trị.',
    },
  },
  formulaSemicolon: {
    ask: 'Công thức có dấu chấm phẩy giữa các đối số có tính được không?',
    answers: {
      ok: 'Tính được.',
      fails: 'Không: Bảng điều hành, Gantt, Việc hôm nay sẽ không tính. Báo cho người quản trị.',
    },
  },
  formReachable: {
    ask: 'Biểu mẫu do sổ lập có công bố và nhận câu trả lời được không?',
    answers: {
      ok: 'Công bố được, đang nhận trả lời.',
      fails: 'Không: cơ quan không trả lời được. Kiểm tra quyền tạo biểu mẫu của tài khoản này.',
    },
  },
  prefilledLink: {
    ask: 'Đường liên kết điền sẵn mã có mang mã đi không?',
    answers: {
      ok: 'Có.',
      fails: 'Không: mỗi cơ quan phải tự gõ mã. Báo cho người quản trị.',
    },
  },
  documentLayout: {
    ask: 'Văn bản .docx đưa vào Google Tài liệu có giữ khổ giấy, lề và số trang không?',
    answers: {
      ok: 'Giữ đủ.',
      fails: 'Không: văn bản do sổ lập sai thể thức; xem chi tiết ở cột bên.',
    },
  },
  longPaper: {
    ask: 'Văn bản dài do Google nén có còn nguyên vẹn, đủ các phần, đúng chỗ không?',
    answers: {
      ok: 'Nguyên vẹn.',
      fails: 'Không: bảng tổng hợp dài sẽ không mở được bằng Word. Báo cho người quản trị.',
    },
  },
  lock: {
    ask: 'Hai người cùng làm một lúc: sổ có khóa được để ghi lần lượt không?',
    answers: {
      ok: 'Khóa được.',
      fails: 'Không lấy được khóa: có lượt chạy khác đang giữ. Đợi vài phút rồi kiểm tra lại.',
    },
  },
  mailToSelf: {
    ask: 'Sổ có gửi thư được không (thư thử gửi cho chính người đang kiểm tra)?',
    answers: {
      ok: 'Đã gửi một thư thử; mở hộp thư để thấy thư.',
      fails: 'Không gửi được: hết hạn mức trong ngày, hoặc tài khoản không được gửi thư.',
    },
  },
  trigger: {
    ask: 'Việc hẹn giờ có tự chạy không?',
    answers: {
      ok: 'Tự chạy.',
      fails: 'Không: nhắc hạn, gửi tiếp, nhận trả lời sẽ không tự chạy.',
    },
  },
  version: {
    ask: 'Chương trình và sổ có cùng phiên bản không (chi tiết: sổ; chương trình)?',
    answers: {
      ok: 'Cùng phiên bản.',
      fails:
        'Sổ cũ hơn chương trình nên chưa ghi được gì. Cách sửa: người quản trị mở Sổ Đề án › Thiết lập sổ từ kế hoạch…',
    },
  },
  scopes: {
    ask: 'Tài khoản này đã đồng ý đủ các quyền mà sổ cần chưa?',
    answers: {
      ok: 'Đủ.',
      fails:
        'Thiếu quyền ghi ở cột chi tiết, có thể đã bỏ dấu chọn khi đồng ý. Cách sửa: mở lại một mục của menu Sổ Đề án và đồng ý đủ; nếu không được hỏi, gỡ quyền của sổ tại myaccount.google.com rồi mở lại.',
    },
  },
  ownTriggers: {
    ask: 'Các việc tự chạy của sổ có đủ, không trùng, và thuộc tài khoản nào?',
    answers: {
      ok: 'Đủ, không trùng; thuộc tài khoản ghi ở cột chi tiết.',
      fails:
        'Thiếu hoặc trùng (cột chi tiết). Cách sửa: bằng tài khoản này mở Sổ Đề án › Thiết lập sổ từ kế hoạch…; nếu trùng, xóa dòng thừa tại Tiện ích mở rộng › Apps Script › Trình kích hoạt.',
    },
    how: 'Tài khoản này không có việc tự chạy nào của sổ. Google chỉ cho mỗi người thấy việc của mình: kiểm tra lại bằng tài khoản đã thiết lập sổ.',
  },
  'cells.apostrophe': {
    ask: 'Chương trình ghi ô bắt đầu bằng dấu nháy đơn (’=1+1) thì ô thành gì?',
    answers: {
      formula: `Thành công thức. ${holdsEitherWay}`,
      kept: `Giữ cả dấu nháy. ${holdsEitherWay}`,
      consumed: `Mất dấu nháy, còn chữ. ${holdsEitherWay}`,
    },
  },
  'cells.plainText': {
    ask: 'Ô định dạng “Văn bản thuần túy” có giữ chữ khi chương trình ghi không?',
    answers: {
      ignored: 'Không giữ gì. Sổ không dựa vào định dạng này.',
      numbersOnly: 'Giữ số và ngày, không giữ công thức. Sổ không dựa vào định dạng này.',
      all: 'Giữ tất cả. Sổ không dựa vào định dạng này.',
    },
  },
  'cells.signStart': {
    ask: 'Chữ bắt đầu bằng dấu +, - hoặc @ thì ô thành gì?',
    answers: {
      formula: `Thành công thức. ${holdsEitherWay}`,
      number: `Thành số nếu đọc được thành số. ${holdsEitherWay}`,
      text: `Vẫn là chữ. ${holdsEitherWay}`,
    },
  },
  'cells.richEmpty': {
    ask: 'Ghi chữ rỗng theo kiểu văn bản có định dạng thì sao?',
    answers: {
      throws: `Bị từ chối. ${holdsEitherWay}`,
      blank: `Ô trống. ${holdsEitherWay}`,
    },
  },
  'cells.undefinedInArray': {
    ask: 'Giá trị không xác định trong một khối ghi thì sao?',
    answers: {
      throws: `Bị từ chối. ${holdsEitherWay}`,
      blank: `Ô trống. ${holdsEitherWay}`,
      undefined: `Ô ghi “undefined”. ${holdsEitherWay}`,
    },
  },
  'forms.tabParses': {
    ask: 'Trang tính nhận trả lời của biểu mẫu có biến chữ thành số, công thức không?',
    answers: {
      true: 'Có. Sổ không dùng trang tính này.',
      false: 'Không. Sổ không dùng trang tính này.',
    },
    how: 'Không cần cho việc hằng ngày. Muốn biết: nối một biểu mẫu thử với một trang tính, trả lời =1+1, rồi ghi true (thành công thức) hoặc false vào cột Trả lời.',
  },
  'sheet.lastRowCountsDress': {
    ask: 'Dòng chỉ có định dạng có được tính là dòng cuối không?',
    answers: {
      true: `Có. ${holdsEitherWay}`,
      false: `Không. ${holdsEitherWay}`,
    },
  },
  'sheet.lastRowCountsFalse': {
    ask: 'Dòng chỉ có ô chọn chưa đánh dấu có được tính là dòng cuối không?',
    answers: {
      true: `Có. ${holdsEitherWay}`,
      false: `Không. ${holdsEitherWay}`,
    },
  },
  'sheet.appendAtomic': {
    ask: 'Hai lượt chạy cùng thêm dòng có đè lên nhau không?',
    answers: {
      false: 'Có thể đè. Sổ luôn giữ khóa khi ghi.',
      true: 'Không đè. Sổ luôn giữ khóa khi ghi.',
    },
    how: 'Không hỏi: sổ luôn giữ khóa khi ghi, không dựa vào điều này.',
  },
  'writes.surface': {
    ask: 'Ghi giá trị bị từ chối thì lỗi hiện ra ở đâu?',
    answers: {
      flush: `Ở lần đẩy dữ liệu sau đó. ${holdsEitherWay}`,
      call: `Ngay ở lệnh ghi. ${holdsEitherWay}`,
    },
  },
  'writes.partial': {
    ask: 'Khối có một ô bị từ chối thì các ô khác ra sao?',
    answers: {
      prefix: `Các ô đứng trước đã ghi. ${holdsEitherWay}`,
      none: `Không ô nào được ghi. ${holdsEitherWay}`,
    },
  },
  'kill.buffer': {
    ask: 'Google dừng giữa chừng: dữ liệu chưa đẩy ra sao?',
    answers: {
      lost: `Mất hết. ${holdsEitherWay}`,
      kept: `Còn đủ. ${holdsEitherWay}`,
      prefix: `Còn phần ghi trước. ${holdsEitherWay}`,
    },
    how: stopHow,
  },
  'kill.properties': {
    ask: 'Google dừng giữa chừng: thuộc tính vừa ghi còn không?',
    answers: {
      lost: `Mất. ${holdsEitherWay}`,
      durable: `Còn. ${holdsEitherWay}`,
    },
    how: stopHow,
  },
  'kill.lockHeldMs': {
    ask: 'Google dừng giữa chừng: khóa còn bị giữ bao lâu (phần nghìn giây)?',
    answers: { 30000: 'Khoảng 30 giây.', 0: 'Nhả ngay.' },
    how: 'Không hỏi: việc hẹn giờ thưa hơn một phút nên không đo được. Sổ tự đợi khóa.',
  },
  'kill.finally': {
    ask: 'Google dừng giữa chừng: phần dọn dẹp có chạy không?',
    answers: {
      never: `Không. ${holdsEitherWay}`,
      runs: `Có. ${holdsEitherWay}`,
    },
    how: stopHow,
  },
  'forms.createPublished': {
    ask: 'Biểu mẫu vừa lập đã công bố ngay chưa?',
    answers: {
      false: `Chưa. ${holdsEitherWay}`,
      true: `Rồi. ${holdsEitherWay}`,
    },
  },
  'forms.responders': {
    ask: 'Người không có tài khoản Google có mở được biểu mẫu mới không?',
    answers: {
      signInRequired:
        'Không: phải mở quyền trả lời cho “Bất kỳ ai có đường liên kết” trước khi gửi; sổ luôn dừng ở bước thử liên kết.',
      anyone: 'Có. Sổ vẫn dừng ở bước thử liên kết trước khi gửi.',
    },
    how: 'Khi mở đợt đầu tiên, mở liên kết thử trong cửa sổ ẩn danh rồi ghi vào cột Trả lời: anyone (mở được) hoặc signInRequired (bị đòi đăng nhập).',
  },
  'scopes.setDestination': {
    ask: 'Với quyền hẹp của sổ, biểu mẫu có nối được với trang tính không?',
    answers: {
      throws: 'Không. Sổ không cần nối.',
      ok: 'Được. Sổ không cần nối.',
    },
  },
  'forms.editKeepsId': {
    ask: 'Người trả lời sửa lại thì câu trả lời có giữ mã cũ không?',
    answers: {
      true: `Giữ. ${holdsEitherWay}`,
      false: `Đổi mã. ${holdsEitherWay}`,
    },
    how: 'Không cần cho việc hằng ngày: biểu mẫu của sổ không cho sửa. Biết được thì ghi true hoặc false.',
  },
  'forms.editMovesTime': {
    ask: 'Người trả lời sửa lại thì thời điểm có đổi không?',
    answers: {
      false: `Không đổi. ${holdsEitherWay}`,
      true: `Đổi. ${holdsEitherWay}`,
    },
    how: 'Không cần cho việc hằng ngày: biểu mẫu của sổ không cho sửa. Biết được thì ghi true hoặc false.',
  },
  'forms.sinceBound': {
    ask: 'Hỏi các câu trả lời “từ thời điểm” thì có gồm đúng thời điểm ấy không?',
    answers: {
      exclusive: `Không gồm. ${holdsEitherWay}`,
      inclusive: `Có gồm. ${holdsEitherWay}`,
    },
  },
  'forms.visibleAfterMs': {
    ask: 'Câu trả lời vừa gửi bao lâu sau thì đọc được (phần nghìn giây)?',
    answers: {
      60000: `Không đọc được ngay. ${holdsEitherWay}`,
      0: `Đọc được ngay. ${holdsEitherWay}`,
    },
  },
  'forms.order': {
    ask: 'Các câu trả lời được đưa ra theo thứ tự nào?',
    answers: {
      any: `Không theo thời gian. ${holdsEitherWay}`,
      byTime: `Theo thời gian. ${holdsEitherWay}`,
    },
  },
  'forms.events': {
    ask: 'Mỗi câu trả lời báo cho sổ mấy lần?',
    answers: {
      0: `Không lần nào. ${holdsEitherWay}`,
      1: `Một lần. ${holdsEitherWay}`,
      2: `Hai lần. ${holdsEitherWay}`,
    },
    how: 'Không cần cho việc hằng ngày. Muốn biết: sau một đợt, đếm ở Tiện ích mở rộng › Apps Script › Lượt thực thi, rồi ghi 0, 1 hoặc 2.',
  },
  'errors.language': {
    ask: 'Trong việc hẹn giờ, Google báo lỗi bằng tiếng gì?',
    answers: {
      vi: `Tiếng Việt. ${holdsEitherWay}`,
      en: `Tiếng Anh. ${holdsEitherWay}`,
    },
  },
  'utilities.charset': {
    ask: 'Ký chữ có dấu mà không nói bảng mã thì dùng bảng mã nào?',
    answers: {
      US_ASCII: 'US-ASCII: mất dấu. Sổ luôn nói bảng mã.',
      UTF_8: 'UTF-8. Sổ luôn nói bảng mã.',
    },
  },
  'forms.maxLink': {
    ask: 'Đường liên kết điền sẵn dài hơn 2.000 ký tự có lập được không?',
    answers: {
      2000: 'Không. Liên kết của sổ ngắn hơn nhiều.',
      8000: 'Có. Liên kết của sổ ngắn hơn nhiều.',
    },
  },
  'drive.maxImport': {
    ask: 'Tệp .docx lớn hơn 5 MB có đưa vào Google Tài liệu được không?',
    answers: {
      5000000: 'Không. Văn bản do sổ lập nhỏ hơn nhiều.',
      50000000: 'Được.',
    },
  },
  'drive.coversForms': {
    ask: 'Quyền tệp của sổ có với tới biểu mẫu do sổ lập không?',
    answers: {
      false:
        'Không: biểu mẫu “Kiểm tra hệ thống (tạm)” đã đóng nhưng phải xóa bằng tay trong Google Drive.',
      true: 'Có.',
    },
  },
  'runtime.rejection': {
    ask: 'Việc hẹn giờ hỏng trong phần chạy không đồng bộ có hiện là lỗi không?',
    answers: {
      silentSuccess: 'Không: Google ghi là chạy xong. Sổ tự bắt lỗi và ghi lại.',
      failure: 'Có. Sổ tự bắt lỗi và ghi lại.',
    },
    how: 'Mở Tiện ích mở rộng › Apps Script › Lượt thực thi, xem lượt “systemCheckTick” vừa chạy (nó cố ý kết thúc bằng một lỗi): ghi silentSuccess (Đã hoàn tất) hoặc failure (Không thành công).',
  },
  'ui.alertCounts': {
    ask: 'Đồng hồ sáu phút của Google có chạy khi hộp thông báo đang mở không?',
    answers: {
      true: `Có. ${holdsEitherWay}`,
      false: `Không. ${holdsEitherWay}`,
    },
    how: 'Không cần cho việc hằng ngày. Muốn biết: để một thông báo mở bảy phút rồi bấm OK; ghi true (báo quá thời gian) hoặc false.',
  },
  'lock.second': {
    ask: 'Hỏi khóa lần thứ hai trong cùng một lượt chạy thì sao?',
    answers: {
      waits: 'Không được. Sổ chỉ hỏi một lần.',
      same: 'Được ngay. Sổ chỉ hỏi một lần.',
    },
  },
  'mail.quotaView': {
    ask: 'Hạn mức thư còn lại có giảm ngay sau khi gửi không?',
    answers: {
      stale: 'Không. Sổ tự trừ lấy.',
      exact: 'Có. Sổ vẫn tự trừ lấy.',
    },
  },
  'mail.failedCounts': {
    ask: 'Thư gửi hỏng có bị trừ hạn mức không?',
    answers: {
      true: `Có. ${holdsEitherWay}`,
      false: `Không. ${holdsEitherWay}`,
    },
  },
  'blob.unsigned': {
    ask: 'Tệp lập từ số không dấu (0–255) thì sao?',
    answers: {
      throws: 'Bị từ chối. Sổ luôn đổi sang số có dấu.',
      wraps: 'Được nhận. Sổ luôn đổi sang số có dấu.',
    },
  },
  'formula.comma': {
    ask: 'Công thức có dấu phẩy giữa các đối số có tính được không?',
    answers: {
      error: 'Không. Sổ chỉ dùng dấu chấm phẩy.',
      ok: 'Được. Sổ chỉ dùng dấu chấm phẩy.',
    },
  },
  'properties.documentInTick': {
    ask: 'Việc hẹn giờ có đọc được thuộc tính của tài liệu không?',
    answers: {
      null: 'Không. Sổ không cất gì ở đó.',
      ok: 'Được. Sổ không cất gì ở đó.',
    },
  },
  'runtime.builtins': {
    ask: 'Google có những hàm JavaScript mới hơn năm 2019 không?',
    answers: {
      es2019: 'Không. Sổ không dùng.',
      node: 'Có đủ. Sổ không dùng.',
      some: 'Có một số. Sổ không dùng.',
    },
  },
  'quota.formsPerDay': {
    ask: 'Mỗi ngày lập được bao nhiêu biểu mẫu?',
    answers: { 50: 'Khoảng 50.' },
    how: 'Không hỏi: hỏi là dùng hết hạn mức. Mỗi đợt chỉ cần một biểu mẫu.',
  },
  'cost.model': {
    ask: 'Mỗi lệnh đọc, ghi của Google mất bao lâu?',
    answers: {
      slow: 'Chậm; xem số đo ở cột Chi tiết. Sổ dùng ít lệnh.',
      fast: 'Nhanh; xem số đo ở cột Chi tiết.',
    },
  },
};
