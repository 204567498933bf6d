// What the check of the book finds in its rows, formulas, history and surroundings, and what it mends. Vietnamese.

import type { StateLack } from '../../domain/comments/comment-states.ts';
import type { ChainFault } from '../../domain/history/chain.ts';
import type { LostReference } from '../../workbook/integrity/references.ts';
import type { StateFault } from '../../workbook/integrity/states.ts';

export const integrity = {
  title: 'Kiểm tra sổ',
  intro:
    'Những chỗ dưới đây sổ tự sửa được mà không mất gì. Chọn chỗ cần sửa rồi bấm “Sửa các chỗ đã chọn”; mỗi chỗ sửa được ghi vào Nhật ký cùng giá trị cũ. Chưa bấm thì chưa có gì thay đổi.',
  choose: 'Sửa',
  what: 'Chỗ cần sửa',
  now: 'Hiện nay',
  after: 'Sau khi sửa',
  mend: 'Sửa các chỗ đã chọn',
  nothingChosen: 'chưa chọn chỗ nào',
  all: 'Chọn tất cả',
  mendable: (count: number): string => `Sổ tự sửa được (${count})`,
  mended: (count: number): string =>
    `Đã sửa ${count} chỗ. Giá trị cũ ở trang Nhật ký. Chạy lại “Kiểm tra sổ” để xem sổ đã sạch chưa.`,
  mendedTitle: 'Đã sửa',
  mendedLine: (what: string, after: string): string => `${what}: ${after}`,
  unfinished: 'Hàng ghi dở',
  halfWritten:
    'một hàng mới chưa ghi xong vì lần ghi bị ngắt; sổ không tính hàng này. Cách sửa: làm lại việc đang làm lúc đó, hàng mới sẽ ghi đè lên; nếu việc ấy đã xong thì xóa hàng này',
  references: 'Mã dẫn tới hàng không có',
  states: 'Trạng thái không khớp với ô bên cạnh',
  formulas: 'Công thức lạ',
  outside: 'Biểu mẫu và tệp',
  historyTitle: 'Nhật ký',
  more: (count: number): string => `… và ${count} chỗ nữa cùng loại.`,
  place: (said: string, tab: string, row: number): string =>
    `${said} (trang “${tab}”, hàng ${row})`,
  lost: ({ key, value }: LostReference, column: string, tab: string): string => {
    const of = key === '' ? '' : `${key}: `;
    return value === ''
      ? `${of}ô “${column}” để trống. Cách sửa: điền mã có trong trang “${tab}”`
      : `${of}ô “${column}” ghi “${value}”, không có trong trang “${tab}”. Cách sửa: chọn lại mã đúng, hoặc lấy lại hàng đã xóa từ Tệp › Nhật ký phiên bản`;
  },
  state: (fault: StateFault): string => {
    switch (fault.code) {
      case 'SENT_WITHOUT_TIME':
        return `thư ${fault.mailId} ghi đã gửi nhưng không có giờ gửi. Cách sửa: xem hộp Đã gửi rồi ghi giờ gửi`;
      case 'TIME_WITHOUT_SENT':
        return `thư ${fault.mailId} có giờ gửi nhưng ghi đang chờ, sẽ bị gửi lần nữa. Cách sửa: xem hộp Đã gửi; đã gửi thì chọn “Đã gửi”`;
      case 'MAIL_TWICE':
        return `thư ${fault.mailId} và ${fault.first} là cùng một thư, cả hai ghi đã gửi. Cách sửa: xem hộp Đã gửi, hàng không gửi thì chọn “Hủy”`;
      case 'LOCKED_WITHOUT_TIME':
        return `đợt ${fault.roundId} ghi đã khóa nhưng không có giờ khóa. Cách sửa: lấy lại ô từ Tệp › Nhật ký phiên bản, hoặc lùi trạng thái rồi khóa lại bằng menu`;
      case 'TIME_WITHOUT_LOCK':
        return `đợt ${fault.roundId} có giờ khóa nhưng chưa ghi đã khóa. Cách sửa: lấy lại trạng thái từ Tệp › Nhật ký phiên bản; chuyển bước bằng menu, không sửa ô`;
      case 'OPENED_WITHOUT_TIME':
        return `đợt ${fault.roundId} đã mở nhưng không có giờ mở. Cách sửa: lấy lại ô từ Tệp › Nhật ký phiên bản`;
      case 'OPEN_WITHOUT_FORM':
        return `đợt ${fault.roundId} đang lấy ý kiến bằng biểu mẫu nhưng không có biểu mẫu. Cách sửa: lấy lại các ô biểu mẫu từ Tệp › Nhật ký phiên bản, hoặc mở lại đợt bằng menu`;
      case 'REQUEST_SENT_WITHOUT_TIME':
        return `phiếu ${fault.requestId} ghi đã gửi nhưng không có giờ gửi. Cách sửa: xem trang Hàng đợi email rồi ghi giờ gửi`;
      case 'MATCHED_WITHOUT_REQUEST':
        return `trả lời ${fault.replyId} ghi khớp nhưng không có phiếu tương ứng. Cách sửa: ghi mã phiếu vào cột Phiếu tương ứng`;
      case 'STANDS_THOUGH_REPLACED':
        return `ý kiến ${fault.commentId} thuộc trả lời ${fault.replyId} đã được thay thế mà vẫn còn tính. Cách sửa: chọn trạng thái “Đã được thay thế”`;
      case 'ANSWER_TWICE':
        return `trả lời ${fault.replyId} và ${fault.first} là cùng một lần gửi biểu mẫu. Cách sửa: xem hàng nào do sao chép mà có, rồi xóa hàng đó`;
      case 'MERGED_INTO_MERGED':
        return `ý kiến ${fault.commentId} gộp vào ${fault.into}, mà ${fault.into} lại gộp vào ý kiến khác. Cách sửa: gộp thẳng vào ý kiến chính`;
      case 'COMMENT_LACKS':
        return `ý kiến ${fault.commentId} ghi đã xử lý nhưng ${fault.lacks.map(lack).join(', ')}. Cách sửa: bổ sung ở thanh Trả lời góp ý`;
    }
  },
  cells: (tab: string, range: string, column: string): string =>
    column === '' ? `“${tab}” ${range}` : `“${tab}” ${range}, cột “${column}”`,
  standing: (first: string, count: number): string => {
    const said = first === '' ? 'ô trống, công thức đã bị xóa' : `“${first}”`;
    return count === 1 ? said : `${count} ô mất công thức, ô đầu: ${said}`;
  },
  ownFormula: (formula: string): string => `công thức của sổ: ${formula}`,
  foreignFormula: (formula: string): string => `công thức ${formula}`,
  plainValue: (text: string): string =>
    text === '' ? 'ô trống, không còn công thức' : `“${text}”, không còn công thức`,
  formulaWithoutValue: (what: string, formula: string): string =>
    `${what}: công thức ${formula} không cho ra giá trị mà cột này nhận. Cách sửa: gõ giá trị đúng vào ô`,
  trigger: {
    what: (handler: string): string => `Việc hẹn giờ “${handler}”`,
    forNothing: 'không phục vụ việc nào của sổ (thừa, hoặc của đợt đã đóng)',
    removed: 'bỏ việc hẹn giờ này',
    missing: 'không có: bị xóa, hoặc chưa tạo được',
    made: 'tạo lại',
    purpose: (kind: 'DAILY' | 'EDITS' | 'FORM', name: string): string => {
      switch (kind) {
        case 'DAILY':
          return 'Việc hẹn giờ hằng ngày (nhận trả lời, nhắc, gửi thư)';
        case 'EDITS':
          return 'Việc theo dõi ô lãnh đạo chọn';
        case 'FORM':
          return name === ''
            ? 'Việc nhận xác nhận nhiệm vụ từ biểu mẫu'
            : `Việc nhận trả lời của đợt ${name} từ biểu mẫu`;
      }
    },
  },
  forms: {
    of: (roundId: string): string => `Biểu mẫu của đợt ${roundId}`,
    open: 'còn nhận trả lời dù đợt đã đóng',
    closed: 'đóng biểu mẫu; câu trả lời đã có vẫn giữ',
    FORM_GONE: (roundId: string): string =>
      `biểu mẫu của đợt ${roundId} không còn, hoặc tài khoản này không mở được. Cách sửa: người lập sổ mở thử liên kết ở cột Liên kết biểu mẫu; mất hẳn thì nhập tay các trả lời còn lại`,
    FORM_TRASHED: (roundId: string): string =>
      `biểu mẫu của đợt ${roundId} đang ở Thùng rác của Drive, cơ quan không trả lời được. Cách sửa: vào Drive › Thùng rác, chọn biểu mẫu › Khôi phục`,
    FORM_CLOSED: (roundId: string): string =>
      `đợt ${roundId} đang lấy ý kiến nhưng biểu mẫu không nhận trả lời. Cách sửa: mở biểu mẫu, bật “Chấp nhận câu trả lời”, hoặc đóng đợt bằng menu`,
  },
  files: {
    FILE_GONE: (docId: string, name: string): string =>
      `văn bản ${docId} (${name}): tệp không còn trong Drive. Cách sửa: lập lại văn bản bằng menu, hoặc dán liên kết của bản đã lưu`,
    FILE_TRASHED: (docId: string, name: string): string =>
      `văn bản ${docId} (${name}): tệp đang ở Thùng rác của Drive, sau 30 ngày sẽ mất hẳn. Cách sửa: vào Drive › Thùng rác › Khôi phục`,
    FILE_WITHOUT_ROW: (name: string): string =>
      `tệp “${name}” do sổ lập nhưng không có hàng nào trong Văn bản đi, đến. Cách sửa: lập lại văn bản bằng menu (sổ tìm thấy tệp và ghi lại hàng), hoặc xóa tệp nếu không dùng`,
    FORM_WITHOUT_ROW: (name: string): string =>
      `biểu mẫu “${name}” do sổ lập nhưng không đợt nào dùng. Cách sửa: xem có câu trả lời nào không; không có thì xóa trong Drive`,
  },
  history: {
    line: (fault: ChainFault, tab: string): string => {
      switch (fault.code) {
        case 'CHANGED':
          return `trang “${tab}” hàng ${fault.rowNumber} (niêm số ${fault.ordinal}) đã bị sửa sau khi niêm`;
        case 'COPIED':
          return `trang “${tab}” hàng ${fault.rowNumber} là bản sao của hàng niêm số ${fault.ordinal}`;
        case 'INSERTED':
          return `trang “${tab}” hàng ${fault.rowNumber} do người chèn vào, không phải chương trình ghi`;
        case 'GONE':
          return `trang “${tab}” mất ${rows(fault)} ở giữa`;
        case 'CUT_OFF':
          return `trang “${tab}” mất ${rows(fault)} ở cuối`;
      }
    },
    remedy:
      'Cách xử lý: mở Tệp › Nhật ký phiên bản, xem ai sửa và sửa gì, lấy lại hàng cũ. Chỉ niêm lại khi đã xem xong.',
    what: (tab: string): string => `Niêm của trang “${tab}”`,
    now: (count: number): string => `không khớp ở ${count} chỗ (kể ở dưới)`,
    after: 'niêm lại các hàng đang có; những chỗ không khớp được ghi vào Nhật ký',
  },
  // Between brackets no cell takes what follows for a number, a day or a formula.
  kept: {
    formula: (text: string): string => `[công thức] ${text}`,
    value: (text: string): string => `[giá trị] ${text}`,
    code: (text: string): string => `[mã] ${text}`,
  },
  deeds: {
    formula: (tab: string): string => `Đặt lại công thức ở trang ${tab}`,
    foreign: (cell: string): string => `Đổi công thức lạ ở ô “${cell}” thành chữ, số nó đang hiện`,
    triggerRemoved: (handler: string): string =>
      `Bỏ việc hẹn giờ ${handler} không phục vụ việc nào`,
    triggerMade: (what: string): string => `Tạo lại: ${what}`,
    formClosed: (roundId: string): string => `Đóng biểu mẫu của đợt “${roundId}” đã đóng`,
    sealedAnew: (count: number): string => `Niêm lại Nhật ký sau khi xem ${count} chỗ không khớp`,
  },
};

function lack(code: StateLack): string {
  switch (code) {
    case 'DISPOSITION':
      return 'chưa có kết quả';
    case 'EXPLANATION':
      return 'thiếu giải trình';
    case 'CHANGE_REF':
      return 'thiếu vị trí trong dự thảo mới';
    case 'LEADER_DECISION':
      return 'thiếu ý kiến của lãnh đạo';
    case 'OWNER':
      return 'chưa có người xử lý';
    case 'NOTHING_TO_SHOW':
      return 'kết quả này không sửa gì trong dự thảo';
  }
}

function rows({ first, last }: { readonly first: number; readonly last: number }): string {
  return first === last ? `hàng niêm số ${first}` : `các hàng niêm số ${first}–${last}`;
}
