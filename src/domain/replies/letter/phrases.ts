// The set phrases of Vietnamese official letters, by which a sentence is told from another (practice.md §3–4).

const START = String.raw`(?:^|[\s,.;:(“"–-])`;

/** Words by which something is asked for, or found wanting. */
const REQUEST = new RegExp(
  `${START}(?:đề nghị|đề xuất|kiến nghị|bổ sung|chỉnh sửa|chỉnh lý|hiệu chỉnh|sửa|điều chỉnh|làm rõ|rà soát|xem xét|cân nhắc|cần(?! thiết)|nên|thay|lược bỏ|bỏ|viết lại|ghi rõ|nêu rõ|quy định rõ|xác định rõ|cập nhật|bố trí|thuyết minh|đánh giá lại|gộp|tách|thống nhất lại|chưa|thiếu|không phù hợp|mâu thuẫn|trùng lặp|băn khoăn)(?=$|[\\s,.;:)”"])`,
  'iu',
);

/** That the letter answered was sent “for comments” is no request. */
const ASKED_FOR =
  /(?:về việc |v\/v )?(?:đề nghị |mời |xin |lấy )(?:tham gia |đóng góp |cho |có )?(?:góp ý|ý kiến)[^,.;:]*/giu;

export function asksForSomething(text: string): boolean {
  return REQUEST.test(text.replace(ASKED_FOR, ''));
}

const LEAD_IN =
  /^(?:thực hiện|phúc đáp|trả lời|căn cứ|theo|tiếp theo|tiếp nhận|ngày|sau khi|qua |trên cơ sở|xét|liên quan|về việc|.{0,60}?(?:đã )?nhận được )/iu;
const CITES = /công văn|văn bản|tờ trình|dự thảo|hồ sơ|đề án|giấy mời|nghiên cứu/iu;
const LETTER = /công văn|văn bản số|tờ trình số|giấy mời|nghiên cứu/iu;
const IN_GENERAL =
  /(?:xem xét|có|góp ý|tham gia) (?:một số|các) (?:nội dung|vấn đề|ý kiến)(?: sau| cụ thể| như sau)?[.:]$|gửi (?:các )?(?:ý kiến|nội dung)[^.]{0,40}kèm theo\.?$/iu;
const ANNOUNCES = /(?:như sau|sau đây|sau|cụ thể(?: như sau)?)\s*:$/iu;

/** Which letter is answered, or that comments follow. */
export function leadsIn(text: string): boolean {
  if (ANNOUNCES.test(text) && /ý kiến|góp ý|tham gia|nội dung|vấn đề/iu.test(text)) return true;
  if (IN_GENERAL.test(text)) return true;
  if (!LEAD_IN.test(text) || !CITES.test(text)) return false;
  return text.endsWith(':') || (LETTER.test(text) && !asksForSomething(text));
}

/** That comments follow, in general words, so that each is one of its own. */
export function announces(text: string): boolean {
  return ANNOUNCES.test(text);
}

const AGREEMENT =
  /(?:thống nhất|nhất trí|đồng ý|đồng thuận|tán thành)(?: cao| hoàn toàn)?(?= với| về| nội dung| dự thảo| toàn bộ| sự cần thiết| chủ trương| các|[.,;]|$)/iu;
const NOTHING = /không (?:có )?(?:tham gia )?(?:ý kiến|góp ý|bổ sung)/iu;
const DISSENT = /(?:chưa|không|không thể) (?:thống nhất|nhất trí|đồng ý|đồng thuận|tán thành)/iu;

export function agrees(text: string): boolean {
  return AGREEMENT.test(text) && !DISSENT.test(text);
}

export function hasNothingToSay(text: string): boolean {
  return NOTHING.test(text);
}

/** That the body agrees or has nothing to say, and nothing else. */
export function onlyTellsPosition(text: string): boolean {
  if (text.length > 400 || asksForSomething(text)) return false;
  return agrees(text) || hasNothingToSay(text);
}

/** That the body does not agree with the draft as such; figures that do not agree are another matter. */
export function dissents(text: string): boolean {
  const found =
    /(?:chưa|không|không thể) (?:thống nhất|nhất trí|đồng ý|đồng thuận|tán thành)(?: với| về| việc| thông qua| ban hành)[^.;]{0,60}?(?:dự thảo|đề án|hồ sơ|ban hành|tờ trình|quyết định)/iu.exec(
      text,
    );
  if (found === null) return false;
  return !/số liệu|giữa|nội dung các/iu.test(
    text.slice(Math.max(0, found.index - 40), found.index),
  );
}

const CLOSING =
  /^(?:trên đây là|trân trọng|xin trân trọng|rất mong|kính (?:đề nghị|gửi|chuyển|mong)|(?:với|những) (?:các )?(?:ý kiến|nội dung) (?:nêu )?trên)/iu;
const FORWARDS = /tổng hợp|hoàn thiện|nghiên cứu|xem xét|theo quy định|cảm ơn/iu;

/** The formula that ends a letter. */
export function closes(text: string): boolean {
  if (text.length > 350) return false;
  if (CLOSING.test(text)) return true;
  const forwarded = /\.\/\.?$/u.test(text) && FORWARDS.test(text);
  return (
    forwarded &&
    /^(?:đề nghị |sở |ubnd |ủy ban |văn phòng |phòng |ban |cục |công ty |hội )/iu.test(text) &&
    /(?:tổng hợp|hoàn thiện)[^.]{0,80}\.\/\.?$/iu.test(text) &&
    !/mục|khoản|điều \d|trang|phụ lục/iu.test(text)
  );
}

/** Words with which a comment of its own begins within running text. */
const STARTER =
  /^(?:đề nghị|kiến nghị|đề xuất|tuy nhiên|ngoài ra|bên cạnh đó|đồng thời|mặt khác|riêng|thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(?:một|hai|ba|bốn|năm|sáu) là|tại (?:mục|khoản|điều|điểm|phần|trang|chương|phụ lục|dự thảo)|về |đối với |\(\d\))/iu;

export function startsComment(text: string): boolean {
  return STARTER.test(text);
}

export function givesReason(text: string): boolean {
  return /^l[ýí] do\s*[:.]/iu.test(text);
}

const ABOUT =
  /^(?:về |đối với |phần |nội dung|ý kiến|góp ý|tham gia|tại |các ý kiến|bố cục|hình thức|thể thức|kỹ thuật|dự thảo|tờ trình|báo cáo|đề án|quyết định|mục |chương |điều |một số|đề nghị, kiến nghị|kiến nghị, đề xuất)/iu;

/** Whether a line only says what the next ones are about. */
export function isAbout(text: string): boolean {
  if (text.length > 200) return false;
  if (/\p{L}/u.test(text) && text === text.toUpperCase()) return true;
  if (/^(?:các )?(?:đề nghị|kiến nghị|ý kiến|nội dung)[\s,\p{L}]{0,30}:$/iu.test(text)) return true;
  return ABOUT.test(text) && !asksForSomething(text) && !/[.;!?]$/u.test(text.replace(/\.$/u, ''));
}
