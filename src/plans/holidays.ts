// Every day off that the product knows, 2021 to 2027, in order. The handbook has 2021 (practice.md §3.2);
// the notices of the other years were read in the press and in public sources.

import { holidays2021 } from './holidays-2021.ts';
import { holidays2022 } from './holidays-2022.ts';
import { holidays2023 } from './holidays-2023.ts';
import { holidays2024 } from './holidays-2024.ts';
import { holidays2025 } from './holidays-2025.ts';
import { holidays2026 } from './holidays-2026.ts';
import { holidays2027 } from './holidays-2027.ts';
import type { TemplateHoliday } from './plan-template.ts';

export const shippedHolidays: readonly TemplateHoliday[] = [
  ...holidays2021,
  ...holidays2022,
  ...holidays2023,
  ...holidays2024,
  ...holidays2025,
  ...holidays2026,
  ...holidays2027,
];
