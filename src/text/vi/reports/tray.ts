// What the tray of waiting replies reports. Vietnamese.

export const trayReports = {
  refused: 'Phiếu tương ứng đã ghi nhưng chưa tính được',
  counted: (reply: string, body: string, comments: number, replaced: boolean): string =>
    `Đã tính ${reply} cho ${body}: ${comments} nội dung góp ý${replaced ? ', thay câu trả lời trước' : ''}.`,
  aside: (reply: string, status: string): string =>
    `${reply}: ${status}, giữ lại trong trang Trả lời.`,
  already: (reply: string): string => `${reply} đã được xử lý như vậy; không ghi thêm gì.`,
  keepReason: (request: string): string => `giữ câu trả lời trước của ${request}`,
  duplicateReason: 'trùng với câu trả lời đã nhận',
};
