// Which class stands for which kind of item, and the plain `Item` that can be turned into any.

import type { Execution } from '../core/execution.ts';
import { CheckboxItem, ListItem, MultipleChoiceItem } from './choice-items.ts';
import { DateItem, DateTimeItem, DurationItem, TimeItem } from './date-items.ts';
import { wrongKind } from './errors.ts';
import { CheckboxGridItem, GridItem } from './grid-items.ts';
import { FormItem } from './item.ts';
import { PageBreakItem, SectionHeaderItem } from './layout-items.ts';
import { ImageItem, VideoItem } from './media-items.ts';
import { RatingItem, ScaleItem } from './scale-items.ts';
import { ParagraphTextItem, TextItem } from './text-items.ts';

/** An item as `getItems()` gives it: its own setters come with `asTextItem()` and its like. */
export class Item extends FormItem {
  readonly gas = 'Forms.Item';

  asTextItem(): TextItem {
    return this.as(TextItem, 'TEXT');
  }
  asParagraphTextItem(): ParagraphTextItem {
    return this.as(ParagraphTextItem, 'PARAGRAPH_TEXT');
  }
  asListItem(): ListItem {
    return this.as(ListItem, 'LIST');
  }
  asMultipleChoiceItem(): MultipleChoiceItem {
    return this.as(MultipleChoiceItem, 'MULTIPLE_CHOICE');
  }
  asCheckboxItem(): CheckboxItem {
    return this.as(CheckboxItem, 'CHECKBOX');
  }
  asDateItem(): DateItem {
    return this.as(DateItem, 'DATE');
  }
  asDateTimeItem(): DateTimeItem {
    return this.as(DateTimeItem, 'DATETIME');
  }
  asTimeItem(): TimeItem {
    return this.as(TimeItem, 'TIME');
  }
  asDurationItem(): DurationItem {
    return this.as(DurationItem, 'DURATION');
  }
  asScaleItem(): ScaleItem {
    return this.as(ScaleItem, 'SCALE');
  }
  asRatingItem(): RatingItem {
    return this.as(RatingItem, 'RATING');
  }
  asGridItem(): GridItem {
    return this.as(GridItem, 'GRID');
  }
  asCheckboxGridItem(): CheckboxGridItem {
    return this.as(CheckboxGridItem, 'CHECKBOX_GRID');
  }
  asPageBreakItem(): PageBreakItem {
    return this.as(PageBreakItem, 'PAGE_BREAK');
  }
  asSectionHeaderItem(): SectionHeaderItem {
    return this.as(SectionHeaderItem, 'SECTION_HEADER');
  }
  asImageItem(): ImageItem {
    return this.as(ImageItem, 'IMAGE');
  }
  asVideoItem(): VideoItem {
    return this.as(VideoItem, 'VIDEO');
  }

  private as<Kind extends FormItem>(
    Kind: new (execution: Execution, formId: string, itemId: number) => Kind,
    type: string,
  ): Kind {
    if (this.state.type !== type) throw wrongKind(this.state.type);
    return new Kind(this.execution, this.formId, this.itemId);
  }
}
