// What a clerk of 2021 fills into dialogs and rows: stories, faults and bench ask the same.

/** The morning on which D4 is opened. */
export const MORNING = '2021-08-23T07:45:00+07:00';

/** Opening D4 as the clerk would that day. */
export const D4 = {
  roundId: 'D4',
  sendDay: '2021-08-23',
  periodN: 7,
  periodUnit: 'NGAY_LAM_VIEC',
  silence: 'SILENCE_AGREES',
} as const;

/** What the clerk fills in for the official letter of Sở Tài chính; its comments come beside it. */
export const LETTER = {
  roundId: 'D4',
  bodyId: 'STC',
  channel: 'CONG_VAN',
  docNo: '345/STC-QLNS',
  docDate: '2021-08-23',
  receivedDay: '2021-08-23',
  signer: 'Nguyễn Văn An, Phó Giám đốc',
  fileUrl: '',
  position: 'THONG_NHAT_CO_Y_KIEN',
  replaces: false,
} as const;

/** A phase slips seven days, using up free days first, as the dialog asks at first. */
export const slipOf = (phaseId: string) => ({
  phaseId,
  how: 'SLIP_DAYS',
  slip: '7',
  newStart: '',
  newEnd: '',
  mode: 'CONSUME',
  reason: 'Chờ số liệu của các huyện',
  moveSends: true,
  seen: '',
});

/** The row of a meeting that was held. */
export const MEETING = {
  meetingId: 'CH-01',
  roundId: 'D1',
  title: 'Hội nghị giao ban lãnh đạo Sở về đề cương chi tiết Đề án',
  startAt: '02/07/2021 08:00',
  endAt: '02/07/2021 10:30',
  place: 'Phòng họp tầng 2',
  chair: 'Đồng chí Nguyễn Thanh Bình, Giám đốc Sở',
  secretary: 'Đỗ Văn Tình',
  invited: 'Các Phó Giám đốc Sở',
  attended: 'Ông Nguyễn Phúc Thương',
  discussion: 'Ông Chu Thanh Sơn: bổ sung phần đánh giá',
  conclusion: 'Cơ bản nhất trí với đề cương',
};
