// The settings of the tasks: who gives them out, when members are reminded, how much is too much.

import type { EnumName, Ids } from './enums.ts';

export interface TaskSettings {
  /** Who may give tasks out; anybody may prepare rows. */
  readonly whoAssigns: Ids<'assigners'>;
  /** More open tasks than this in one week are an overload; see domain/tasks/workload.ts. */
  readonly overloadTasks: number;
  /** Working days without an acknowledgement after which a member is asked again, and how often. */
  readonly nudgeDays: number;
  readonly nudgeTimes: number;
  /** Reminders of a task: each on or off, so many working days before or after its due day. */
  readonly taskBefore: boolean;
  readonly taskBeforeDays: number;
  readonly taskAfter: boolean;
  readonly taskAfterDays: number;
}

export const taskSettingKeys = {
  whoAssigns: 'nguoiGiaoViec',
  overloadTasks: 'quaTaiViec',
  nudgeDays: 'nhacNhanViecSauNgay',
  nudgeTimes: 'nhacNhanViecSoLan',
  taskBefore: 'nhacViecTruocHan',
  taskBeforeDays: 'nhacViecTruocNgay',
  taskAfter: 'nhacViecQuaHan',
  taskAfterDays: 'nhacViecQuaHanSauNgay',
} as const satisfies Record<keyof TaskSettings, string>;

export const taskSettingDefaults = {
  whoAssigns: 'TO_TRUONG',
  overloadTasks: '4',
  nudgeDays: '1',
  nudgeTimes: '2',
  taskBefore: 'CO',
  taskBeforeDays: '2',
  taskAfter: 'CO',
  taskAfterDays: '1',
} as const satisfies Record<keyof TaskSettings, string>;

export const taskSettingChoices = {
  whoAssigns: 'assigners',
  taskBefore: 'yesNo',
  taskAfter: 'yesNo',
} as const satisfies { [Name in keyof TaskSettings]?: EnumName };
