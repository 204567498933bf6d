// Who issued the plan of Bắc Giang 2021, on which legal bases, and the files of its dossier.

import { day } from '../../domain/day.ts';
import { type BodyId, idOf } from '../../domain/ids.ts';
import type { DossierFile, LegalBasis, PlanIdentity, PlanReference } from '../plan-template.ts';

export const identity: PlanIdentity = {
  deAn: 'Phát triển thị trường khoa học và công nghệ tỉnh Bắc Giang đến năm 2030',
  documentType: 'KẾ HOẠCH',
  // The quotation mark is never closed: so it is printed.
  title:
    'triển khai xây dựng Đề án “Phát triển thị trường khoa học và công nghệ tỉnh Bắc Giang đến năm 2030',
  ownBodyId: idOf<BodyId>('SKHCN'),
  issuer: 'Sở Khoa học và Công nghệ',
  parentBody: 'UBND tỉnh Bắc Giang',
  province: 'tỉnh Bắc Giang',
  place: 'Bắc Giang',
  agencyCode: 'SKHCN',
  unitCode: 'QLCN',
  draftingUnit: 'Phòng Quản lý Công nghệ và Thị trường công nghệ',
  signerTitle: 'GIÁM ĐỐC',
  signerName: 'Nguyễn Thanh Bình',
  planNumber: '',
  planDate: null,
};

export const legalBases: readonly LegalBasis[] = [
  {
    type: 'Quyết định',
    number: '1199/QĐ-UBND',
    date: day('2020-12-24'),
    organ: 'UBND tỉnh',
    subject: 'về việc ban hành chương trình công tác của UBND tỉnh năm 2021',
  },
  {
    type: 'Quyết định',
    number: '307/QĐ-UBND',
    date: day('2021-02-09'),
    organ: 'UBND tỉnh',
    subject: 'về việc giao nhiệm vụ trong tâm của người đứng đầu',
  },
];

export const references: readonly PlanReference[] = [
  {
    text: 'Nghị quyết Đại hội Đảng bộ tỉnh Bắc Giang lần thứ XIX, nhiệm kỳ 2020-2025',
    where: 'I.1',
  },
  {
    text: 'Quy hoạch phát triển kinh tế- xã hội tỉnh Bắc Giang thời kỳ 2021-2030, tầm nhìn đến năm 2050',
    where: 'I.1',
  },
  {
    text: 'Chỉ thị số 01/CT-UBND ngày 21/01/2021 của UBND tỉnh về việc tăng cường hoạt động khoa học và công nghệ trên địa bàn tỉnh Bắc Giang',
    where: 'I.1',
  },
  {
    text: 'Quyết định số 2075/QĐ-TTg ngày 08/11/2013 của Thủ tướng Chính phủ về Phê duyệt phát triển thị trường khoa học và công nghệ đến năm 2020',
    where: 'II.2',
  },
];

/** Three drafts in the plan's count, four files: the Quyết định travels with the Tờ trình. */
export const dossier: readonly DossierFile[] = [
  {
    part: 'BC',
    name: 'Báo cáo kết quả thực hiện việc phát triển thị trường khoa học và công nghệ tỉnh Bắc Giang giai đoạn 2013-2020',
    typeCode: 'BC',
  },
  {
    part: 'DA',
    name: 'Đề án “Phát triển thị trường khoa học và công nghệ tỉnh Bắc Giang đến năm 2030”',
    typeCode: 'ĐA',
  },
  { part: 'TTR', name: 'Dự thảo Tờ trình', typeCode: 'TTr' },
  { part: 'QD', name: 'Quyết định phê duyệt Đề án của UBND tỉnh', typeCode: 'QĐ' },
];
