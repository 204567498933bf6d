// The items that a checklist begins with. Vietnamese always: they name papers of the dossier.

export const dossierItemTitles = {
  /** What the column of dependencies calls the log of comments. */
  log: 'Sổ góp ý',
  submission: 'Tờ trình (đã ký, đóng dấu)',
  parts: { BC: 'Dự thảo Báo cáo', DA: 'Dự thảo Đề án', QD: 'Dự thảo Quyết định' },
  report: 'Báo cáo tổng hợp, giải trình, tiếp thu ý kiến',
  table: 'Bảng tổng hợp, giải trình, tiếp thu ý kiến',
  copies: 'Bản chụp ý kiến của các cơ quan, đơn vị, địa phương',
  ministry: 'Ý kiến của Bộ, Cục',
  enterprises: 'Ý kiến của doanh nghiệp, tổ chức',
  mandate: 'Văn bản giao nhiệm vụ',
};
