// Every closed list of the workbook: the ids code uses. Their labels are in src/text.

export const enums = {
  phaseStatus: ['CHUA', 'DANG', 'CHO', 'XONG', 'TRE', 'HUY'],
  taskStatus: ['CHUA', 'DANG', 'CHO', 'XONG', 'TRE', 'HUY'],
  health: ['XANH', 'VANG', 'DO'],
  roundStatus: ['NHAP', 'MO', 'DONG', 'TONG_HOP', 'TRINH', 'KHOA'],
  mode: ['BIEU_MAU', 'CONG_VAN', 'HOI_NGHI'],
  periodUnit: ['NGAY', 'NGAY_LAM_VIEC'],
  silencePolicy: ['SILENCE_AGREES', 'SILENCE_NONE', 'SILENCE_ESCALATE'],
  urgency: ['THUONG', 'KHAN', 'THUONG_KHAN', 'HOA_TOC'],
  bodyGroup: ['SO', 'BAN', 'HUYEN', 'PHONG', 'BO', 'DN', 'TC', 'THAM_TRA', 'LANH_DAO', 'KHAC'],
  teamRole: ['TO_TRUONG', 'THANH_VIEN', 'THU_KY', 'LANH_DAO'],
  holidayKind: ['NGHI_LE', 'NGHI_BU', 'LAM_BU', 'KHAC'],
  position: [
    'THONG_NHAT',
    'THONG_NHAT_CO_Y_KIEN',
    'KHONG_CO_Y_KIEN',
    'KHONG_THONG_NHAT',
    'CHUA_TRA_LOI',
  ],
  channel: ['BIEU_MAU', 'EMAIL', 'CONG_VAN', 'HOP', 'DIEN_THOAI'],
  sendStatus: ['CHUA_GUI', 'CHO_GUI', 'DA_GUI', 'LOI', 'CHUA_RO', 'KHONG_EMAIL'],
  matchStatus: ['KHOP', 'TRUNG', 'KHONG_RO', 'THAY_THE', 'CHUA_XAC_MINH'],
  part: ['BC', 'DA', 'TTR', 'QD', 'CHUNG'],
  commentKind: ['NOI_DUNG', 'SO_LIEU', 'PHAP_LY', 'NGUON_LUC', 'PHAN_CONG', 'THE_THUC', 'CHINH_TA'],
  severity: ['NGUYEN_TAC', 'QUAN_TRONG', 'GOP_Y', 'BIEN_TAP'],
  disposition: [
    'TIEP_THU',
    'TIEP_THU_MOT_PHAN',
    'GIU_NGUYEN',
    'GHI_NHAN',
    'NGOAI_PHAM_VI',
    'XIN_Y_KIEN',
  ],
  commentStatus: ['MOI', 'PHAN_CONG', 'DE_XUAT', 'DUYET', 'DA_SUA', 'DONG', 'THAY_THE'],
  direction: ['DI', 'DEN'],
  documentType: ['CAN_CU', 'CONG_VAN', 'KET_LUAN', 'BIEN_BAN', 'BANG_TONG_HOP', 'BAO_CAO', 'KHAC'],
  mailKind: ['LAY_Y_KIEN', 'NHAC', 'XAC_NHAN'],
  mailStatus: ['CHO', 'DANG_GUI', 'DA_GUI', 'LOI', 'CHUA_RO', 'HUY'],
  deed: [
    'SET_UP',
    'OPEN_ROUND',
    'CONFIRM_LINK',
    'TAKE_IN',
    'ENTER_REPLY',
    'CLOSE_ROUND',
    'MAKE_DOCUMENT',
    'SETTLE_CLAIMS',
    'FORM_ORPHAN',
  ],
  yesNo: ['CO', 'KHONG'],
  settingType: ['CHU', 'SO', 'NGAY', 'CHON'],
} as const;

export type EnumName = keyof typeof enums;
/** The ids of one enum: `Ids<'position'>`. */
export type Ids<Name extends EnumName> = (typeof enums)[Name][number];
