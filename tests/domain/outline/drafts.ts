// Drafts as offices write them, for the tests of outlines.

/** The beginning of a Đề án: parts in words, titles on the line below, sections, a printed contents. */
export const programmeDraft = `UBND TỈNH BẮC GIANG
SỞ KHOA HỌC VÀ CÔNG NGHỆ
ĐỀ ÁN
Phát triển thị trường khoa học và công nghệ tỉnh Bắc Giang đến năm 2030
MỤC LỤC
MỞ ĐẦU ........................ 1
PHẦN THỨ NHẤT: ĐÁNH GIÁ ........ 2
MỞ ĐẦU
Thị trường khoa học và công nghệ là bộ phận của thị trường.
PHẦN THỨ NHẤT
ĐÁNH GIÁ KẾT QUẢ HOẠT ĐỘNG
THỊ TRƯỜNG KHOA HỌC VÀ CÔNG NGHỆ
I. KẾT QUẢ ĐẠT ĐƯỢC
1. Về tổ chức
Toàn tỉnh có 12 tổ chức khoa học và công nghệ.
- Sở là cơ quan thường trực;
- 3.5 tỷ đồng là kinh phí năm 2020.
2. Về giao dịch công nghệ:
a) Mua bán máy móc
b) Chuyển giao công nghệ; trong đó có 4 hợp đồng.
II. HẠN CHẾ
1. Quy mô thị trường còn nhỏ, số lượng giao dịch ít.
PHẦN THỨ HAI
NHIỆM VỤ, GIẢI PHÁP
I. Quan điểm
Điều 2 của Quyết định số 1199/QĐ-UBND nêu rõ quan điểm.
Nơi nhận:
- Như trên;
- Lưu: VT, QLCN.
GIÁM ĐỐC
Nguyễn Văn A`;

/** A decision after Mẫu 1.3. */
export const decisionDraft = `Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
QUYẾT ĐỊNH:
Điều 1. Phê duyệt kèm theo Quyết định này Đề án “Phát triển thị trường khoa học và công nghệ”.
Điều 2. Tổ chức thực hiện
1. Giao Sở Khoa học và Công nghệ chủ trì, hướng dẫn, kiểm tra việc thực hiện.
2. Các sở, ban, ngành phối hợp:
a) Sở Tài chính bố trí kinh phí;
b) Sở Kế hoạch và Đầu tư lồng ghép nguồn lực;
Điều 3. Quyết định này có hiệu lực kể từ ngày ký./.`;
