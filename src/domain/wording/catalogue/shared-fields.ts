// Fields that several documents share, so that staff find one name for one thing.

/** The Đề án and which reading of its draft. */
export const ofProgramme = ['tenDeAn', 'lan'] as const;

/** Who issues the paper and whom it is written to. */
export const ofOffice = ['coQuan', 'cacNoiNhan'] as const;

/** Where an answer is sent: units of the office itself answer to the drafting unit. */
export const ofAnswering = ['donViSoanThao', 'noiBo'] as const;

/** The block of “Nơi nhận”: a receiver a line. */
export const receivers = { fields: ['coQuan', 'maDonVi'], required: ['maDonVi'] } as const;

/** The comments by what became of them; the five classes add up to `tongLuot` (practice.md §2.3). */
export const commentFigures = [
  'tongLuot',
  'soNoiDung',
  'tiepThu',
  'tiepThuMotPhan',
  'giaiTrinh',
  'chuaGiaiTrinh',
  'xinYKien',
] as const;
