// The seven members of the drafting team of Bắc Giang 2021, and the Director, who signs and decides.

import { idOf, type MemberId } from '../../domain/ids.ts';
import type { TemplateMember } from '../plan-template.ts';

const member = (
  id: string,
  honorific: string,
  fullName: string,
  position: string,
  unit: string,
  teamRole: TemplateMember['teamRole'],
  roleText: string,
): TemplateMember => ({
  memberId: idOf<MemberId>(id),
  honorific,
  fullName,
  position,
  unit,
  teamRole,
  roleText,
});

export const team: readonly TemplateMember[] = [
  member(
    'TV1',
    'Ông',
    'Nguyễn Phúc Thương',
    'Phó Giám đốc Sở',
    'Lãnh đạo Sở',
    'TO_TRUONG',
    'Tổ trưởng',
  ),
  member(
    'TV2',
    'Ông',
    'Chu Thanh Sơn',
    'Trưởng phòng Quản lý Công nghệ và Thị trường công nghệ',
    'Phòng Quản lý Công nghệ và Thị trường công nghệ',
    'THANH_VIEN',
    'Thành viên',
  ),
  member(
    'TV3',
    'Bà',
    'Lê Thị Thanh Lợi',
    'Trưởng phòng Quản lý Khoa học',
    'Phòng Quản lý Khoa học',
    'THANH_VIEN',
    'Thành viên',
  ),
  member(
    'TV4',
    'Bà',
    'Nguyễn Thị Hương',
    'Trưởng phòng Quản lý Khoa học công nghệ cơ sở và Sở hữu trí tuệ',
    'Phòng Quản lý Khoa học công nghệ cơ sở và Sở hữu trí tuệ',
    'THANH_VIEN',
    'Thành viên',
  ),
  member(
    'TV5',
    'Ông',
    'Hoàng Công Bình',
    'Chi cục trưởng Chi cục Tiêu chuẩn Đo lường Chất lượng',
    'Chi cục Tiêu chuẩn Đo lường Chất lượng',
    'THANH_VIEN',
    'Thành viên',
  ),
  member(
    'TV6',
    'Bà',
    'Trương Thị Hồng Minh',
    'Giám đốc Trung tâm Ứng dụng khoa học và công nghệ',
    'Trung tâm Ứng dụng khoa học và công nghệ',
    'THANH_VIEN',
    'Thành viên',
  ),
  member(
    'TV7',
    'Ông',
    'Đỗ Văn Tình',
    'Chuyên viên phòng Quản lý Công nghệ và Thị trường công nghệ',
    'Phòng Quản lý Công nghệ và Thị trường công nghệ',
    'THU_KY',
    'Thành viên, thư ký',
  ),
  // Outside the team, so the plan gives no form of address and no role in it.
  member('GD', '', 'Nguyễn Thanh Bình', 'Giám đốc Sở', 'Lãnh đạo Sở', 'LANH_DAO', ''),
];
