// One answer inside a response, on its way in (`item.createResponse`) or out (`getItemResponses`).

import { Service } from '../core/service.ts';
import type { FormItem } from './item.ts';
import type { AnswerValue } from './state.ts';

export class ItemResponse extends Service {
  readonly gas = 'Forms.ItemResponse';

  constructor(
    readonly item: FormItem,
    readonly answer: AnswerValue,
  ) {
    super();
  }

  /** The item that the answer belongs to, as a plain `Item`: ask it for its kind with `asTextItem()`. */
  getItem(): FormItem {
    return this.item;
  }

  getResponse(): AnswerValue {
    return structuredClone(this.answer);
  }
}
