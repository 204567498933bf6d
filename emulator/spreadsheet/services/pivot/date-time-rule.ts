// DateTimeGroupingRule: by which part of a date a pivot group puts its values together.

import { type GasEnum, Service } from '../../../core/service.ts';
import { enumValue } from '../../../core/signatures.ts';

export class DateTimeGroupingRule extends Service {
  readonly gas = 'Spreadsheet.DateTimeGroupingRule';

  constructor(private readonly type: string) {
    super();
  }

  getRuleType(): GasEnum {
    return enumValue('Spreadsheet.DateTimeGroupingRuleType', this.type);
  }
}
