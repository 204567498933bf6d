// What the check says of who may edit what. Vietnamese.

import { menu } from '../menu.ts';

const setUp = `${menu.title} › ${menu.setUp}`;

export const rights = {
  title: 'Quyền sửa trong sổ',
  noLeader: (tab: string): string =>
    `Chưa có email của lãnh đạo nên chưa khóa trang nào; ai sửa được tệp đều sửa được mọi ô. Cách sửa: trang ${tab}, dòng có vai trò Lãnh đạo, điền email; rồi chạy ${setUp}`,
  notInForce: `Quyền sửa theo trang Tổ soạn thảo chưa được áp dụng hoặc đã thay đổi. Cách sửa: chạy ${setUp}`,
  leaderOwns: (email: string): string =>
    `${email} vừa là lãnh đạo vừa là chủ sở hữu tệp, nên vẫn sửa được mọi ô. Cách sửa: chuyển quyền sở hữu tệp cho tài khoản khác.`,
  noStaff: (tab: string): string =>
    `Không thành viên nào có email, nên ngoài chủ sở hữu tệp không ai sửa được sổ. Cách sửa: điền email các thành viên tại trang ${tab}; rồi chạy ${setUp}`,
};
