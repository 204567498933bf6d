// What is said of the weekly digest where it does not leave. Vietnamese.

export const digest = {
  title: 'Tin tổng hợp tuần',
  noLeader: (tab: string): string =>
    `Đã đặt ngày gửi nhưng chưa có ai nhận: trang ${tab} không có dòng nào có vai trò Lãnh đạo. Cách sửa: thêm lãnh đạo kèm email tại trang ${tab}; hoặc trang Cấu hình, dòng tinTuan chọn “Không gửi”.`,
  noAddress: (tab: string, row: number, name: string): string =>
    `${name} không nhận được tin tổng hợp tuần: trang ${tab}, hàng ${row}, cột email còn trống hoặc không dùng được. Cách sửa: điền một địa chỉ email; hoặc trang Cấu hình, dòng tinTuan chọn “Không gửi”.`,
  switchedOff: 'Hủy: tin tổng hợp tuần đã được tắt trong trang Cấu hình.',
  noReader: 'Hủy: người nhận không còn là lãnh đạo có email trong trang Tổ soạn thảo.',
  notWritten: (reason: string): string =>
    `Không lập được tin tổng hợp tuần. ${reason} Sau khi sửa, chọn lại “Chờ gửi” ở hàng này.`,
};
