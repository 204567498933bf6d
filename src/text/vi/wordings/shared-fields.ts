// What the fields that several documents share stand for, as staff read it. Vietnamese always.

export const sharedFields = {
  tenDeAn: 'tên Đề án, không có ngoặc kép',
  lan: 'lần dự thảo, ví dụ “lần 1”',
  coQuan: 'cơ quan soạn thảo',
  cacNoiNhan: 'cách gọi chung các nơi nhận, ví dụ “các cơ quan, đơn vị, địa phương”',
  loaiCoQuan: 'cách gọi sau con số, ví dụ “cơ quan, đơn vị, địa phương”',
  donViSoanThao: 'đơn vị soạn thảo, nơi nhận ý kiến',
  noiBo: 'có nội dung khi chỉ hỏi các đơn vị thuộc cơ quan',
  noiTrinh: 'nơi trình hồ sơ',
  capTren: 'có nội dung khi hỏi cơ quan cấp trên',
  maDonVi: 'mã đơn vị soạn thảo trong số, ký hiệu',
  han: 'thời hạn, ví dụ “chậm nhất hết ngày 01/9/2021 (thứ Tư)”',
} as const;
