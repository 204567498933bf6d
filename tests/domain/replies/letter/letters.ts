// Letters as offices write them, each in a manner of its own. Bodies are real, names and contents made up.

/** A department: dashes under headings that name the draft; two columns pasted side by side. */
export const finance = `UBND TỈNH BẮC GIANG	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ TÀI CHÍNH	Độc lập - Tự do - Hạnh phúc
Số: 345/STC-QLNS	Bắc Giang, ngày 28 tháng 8 năm 2021
V/v tham gia ý kiến dự thảo Đề án
phát triển thị trường công nghệ

Kính gửi: Sở Khoa học và Công nghệ.

Phúc đáp Công văn số 812/SKHCN-QLCN ngày 23/8/2021 của Sở Khoa học và Công nghệ về việc đề nghị góp ý dự thảo Đề án, Sở Tài chính có ý kiến như sau:
I. Đối với dự thảo Tờ trình
- Tại trang 2, đề nghị thống nhất số liệu 45 doanh nghiệp với Báo cáo (54 doanh nghiệp).
- Đề nghị bổ sung căn cứ Luật Ngân sách nhà nước năm 2015.
II. Đối với dự thảo Đề án
- Mục IV.2: đề nghị làm rõ nguồn kinh phí sự nghiệp khoa học và công nghệ, kinh phí lồng ghép.
- Phụ lục 2: đề nghị rà soát lại tổng mức kinh phí, lý do: cộng các dòng thành phần không khớp.
Trên đây là ý kiến tham gia của Sở Tài chính, đề nghị Sở Khoa học và Công nghệ nghiên cứu, tổng hợp./.

Nơi nhận:	KT. GIÁM ĐỐC
- Như trên;	PHÓ GIÁM ĐỐC
- Giám đốc Sở (b/c);
- Lưu: VT, QLNS.	Nguyễn Văn An`;

/** A PDF: every line broken at the margin, page numbers in between. */
export const planning = `SỞ KẾ HOẠCH VÀ ĐẦU TƯ
Số: 1502/SKHĐT-KTN
Bắc Giang, ngày 30 tháng 8 năm 2021
Kính gửi: Sở Khoa học và Công nghệ

Sau khi nghiên cứu dự thảo Đề án, Sở Kế hoạch và Đầu tư cơ bản nhất
trí với nội dung dự thảo và có một số ý kiến như sau:
1. Tại mục III.1 dự thảo Đề án, đề nghị cơ quan soạn thảo bổ sung đánh
giá kết quả thu hút đầu tư vào lĩnh vực công nghệ cao giai đoạn 2016-
2020, làm cơ sở xác định mục tiêu.
2. Tại trang 12, đề nghị sửa cụm từ “đẩy mạnh thu hút” thành “ưu tiên
thu hút có chọn lọc” để phù hợp với Nghị quyết số 50-NQ/TW của Bộ
Chính trị.
2
3. Về tổ chức thực hiện: Đề nghị giao Sở Tài chính chủ trì tham mưu bố
trí kinh phí hằng năm.
Sở Kế hoạch và Đầu tư gửi Sở Khoa học và Công nghệ tổng hợp./.
GIÁM ĐỐC
(Đã ký)
Trần Thị Bình`;

/** Agreement in one paragraph. */
export const district = `ỦY BAN NHÂN DÂN
HUYỆN LỤC NAM
Số: 1120/UBND-KTHT
Lục Nam, ngày 25 tháng 8 năm 2021
Kính gửi: Sở Khoa học và Công nghệ tỉnh Bắc Giang

Thực hiện Công văn số 812/SKHCN-QLCN ngày 23/8/2021 của Sở Khoa học và Công nghệ về việc lấy ý kiến dự thảo Đề án. Sau khi nghiên cứu, UBND huyện Lục Nam thống nhất với nội dung dự thảo Đề án, không có ý kiến tham gia thêm.
Trân trọng./.
Nơi nhận:
- Như trên;
- CT, các PCT UBND huyện;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Lê Văn Cường`;

/** Nothing to say. */
export const inspectorate = `THANH TRA TỈNH
Số: 77/TTr-NV1
Bắc Giang, ngày 26 tháng 8 năm 2021
Kính gửi: Sở Khoa học và Công nghệ
Thanh tra tỉnh nhận được Công văn số 812/SKHCN-QLCN. Thanh tra tỉnh không có ý kiến tham gia đối với dự thảo.
CHÁNH THANH TRA
Phạm Thị Dung`;

/** Numbers with letters below; an item that names a place keeps what stands under it. */
export const justice = `SỞ TƯ PHÁP
Số: 640/STP-XD&KTVB
Bắc Giang, ngày 31 tháng 8 năm 2021
Kính gửi: Sở Khoa học và Công nghệ
Căn cứ Luật Ban hành văn bản quy phạm pháp luật, Sở Tư pháp tham gia ý kiến đối với dự thảo Quyết định như sau:
1. Về căn cứ ban hành
a) Đề nghị bỏ căn cứ Nghị quyết số 20-NQ/TW vì không phải văn bản quy phạm pháp luật.
b) Bổ sung Luật Chuyển giao công nghệ năm 2017.
2. Tại khoản 2 Điều 3, đề nghị quy định rõ:
a) Thời hạn báo cáo;
b) Cơ quan đầu mối.
3. Điểm a khoản 1 Điều 2: Sửa “Giao Sở” thành “Sở Khoa học và Công nghệ”.
4. Về thể thức: nhất trí với dự thảo.
Trên đây là ý kiến của Sở Tư pháp./.
Nơi nhận:
- Như kính gửi;
- Lưu: VT, XD&KTVB.
GIÁM ĐỐC
Đỗ Thị Hoa`;

/** Prose with “Thứ nhất”, in one paragraph. */
export const industry = `Kính gửi: Sở Khoa học và Công nghệ

Sở Công Thương cơ bản nhất trí với dự thảo Đề án. Tuy nhiên, đề nghị cơ quan soạn thảo xem xét một số nội dung. Thứ nhất, đề nghị bổ sung mục tiêu về sàn giao dịch công nghệ trực tuyến tại Mục II.2. Thứ hai, đề nghị làm rõ vai trò của các khu công nghiệp. Thứ ba, cần rà soát lỗi chính tả tại trang 15.

Trân trọng cảm ơn./.`;

/** Bullets of Word, no head and no foot: the clerk copied the middle. */
export const bullets = `• Đề nghị bổ sung phụ lục danh mục nhiệm vụ.
• Trang 7: số liệu chưa thống nhất giữa Đề án và Báo cáo.
Lý do: Báo cáo ghi 54 doanh nghiệp.
• Bố cục Đề án còn dài, đề nghị rút gọn phần thực trạng.`;

/** Headings 1. with 1.1. below, and a nested list of dashes and pluses. */
export const agriculture = `Kính gửi: Sở Khoa học và Công nghệ
Sở Nông nghiệp và Phát triển nông thôn tham gia góp ý cụ thể như sau:
1. Đối với dự thảo Báo cáo
1.1. Đề nghị bổ sung số liệu về doanh nghiệp nông nghiệp công nghệ cao.
1.2. Tại Bảng 3, đề nghị cập nhật số liệu năm 2020.
2. Đối với dự thảo Đề án
2.1. Phần thứ hai, mục 3 đề nghị bổ sung các nhiệm vụ:
- Chuyển giao công nghệ:
+ Giống cây trồng;
+ Giống vật nuôi;
- Cơ giới hóa.
2.2. Đề nghị giao Sở Nông nghiệp chủ trì nhiệm vụ số 5.
Trên đây là ý kiến tham gia, gửi Sở Khoa học và Công nghệ tổng hợp.`;

/** Against the draft, with the reason. */
export const enterprise = `CÔNG TY CỔ PHẦN ABC
Số: 15/CV-ABC
Bắc Giang, ngày 20 tháng 9 năm 2021
Kính gửi: Sở Khoa học và Công nghệ

Công ty chưa nhất trí với dự thảo Đề án vì các lý do sau đây:
- Mức hỗ trợ 30% là thấp, đề nghị nâng lên 50%.
- Thủ tục hỗ trợ còn phức tạp, cần đơn giản hóa.
TỔNG GIÁM ĐỐC
Vũ Đức Giang`;

/** “Ý kiến thứ” with the places in front, decomposed accents as a Mac gives them. */
export const culture = `Kính gửi: Sở Khoa học và Công nghệ
Qua nghiên cứu hồ sơ dự thảo, Sở Văn hóa, Thể thao và Du lịch có ý kiến như sau:
Một là, tại Mục II.1 Đề án, đề nghị bổ sung công nghệ trong du lịch.
Hai là, tại Mục III, đề nghị làm rõ lộ trình.
Đề nghị Sở Khoa học và Công nghệ tổng hợp, hoàn thiện dự thảo./.`.normalize('NFD');

/** One line, as in an e-mail. */
export const mail = `Sở em nhất trí với dự thảo, chỉ đề nghị sửa "Sở TTTT" thành "Sở Thông tin và Truyền thông" ở trang 4 ạ.`;

/** An annex with comments behind the signature. */
export const annexed = `SỞ NỘI VỤ
Số: 900/SNV-TCBC
Bắc Giang, ngày 27 tháng 8 năm 2021
Kính gửi: Sở Khoa học và Công nghệ
Sở Nội vụ gửi ý kiến tham gia tại Phụ lục kèm theo.
Nơi nhận:
- Như trên;
- Lưu: VT.
GIÁM ĐỐC
Ngô Văn Hải
PHỤ LỤC
1. Đề nghị bổ sung biên chế cho Trung tâm tại Mục V.
2. Bỏ nội dung thành lập Ban Chỉ đạo.`;

export const letters = {
  finance,
  planning,
  district,
  inspectorate,
  justice,
  industry,
  bullets,
  agriculture,
  enterprise,
  culture,
  mail,
  annexed,
};
