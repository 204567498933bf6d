// The questions of a form: adding, finding, moving and deleting them.

import type { Execution } from '../core/execution.ts';
import type { GasEnum } from '../core/service.ts';
import { CheckboxItem, ListItem, MultipleChoiceItem } from './choice-items.ts';
import { DateItem, DateTimeItem, DurationItem, TimeItem } from './date-items.ts';
import { invalidArgument, invalidData } from './errors.ts';
import { FormWithDestination } from './form-destination.ts';
import { addItem } from './form-store.ts';
import { CheckboxGridItem, GridItem } from './grid-items.ts';
import type { FormItem } from './item.ts';
import { Item } from './item-kinds.ts';
import { PageBreakItem, SectionHeaderItem } from './layout-items.ts';
import { ImageItem, VideoItem } from './media-items.ts';
import { RatingItem, ScaleItem } from './scale-items.ts';
import { ParagraphTextItem, TextItem } from './text-items.ts';

export abstract class FormWithItems extends FormWithDestination {
  addTextItem(): TextItem {
    return this.add(TextItem, 'TEXT');
  }
  addParagraphTextItem(): ParagraphTextItem {
    return this.add(ParagraphTextItem, 'PARAGRAPH_TEXT');
  }
  addListItem(): ListItem {
    return this.add(ListItem, 'LIST');
  }
  addMultipleChoiceItem(): MultipleChoiceItem {
    return this.add(MultipleChoiceItem, 'MULTIPLE_CHOICE');
  }
  addCheckboxItem(): CheckboxItem {
    return this.add(CheckboxItem, 'CHECKBOX');
  }
  addDateItem(): DateItem {
    return this.add(DateItem, 'DATE');
  }
  addDateTimeItem(): DateTimeItem {
    return this.add(DateTimeItem, 'DATETIME');
  }
  addTimeItem(): TimeItem {
    return this.add(TimeItem, 'TIME');
  }
  addDurationItem(): DurationItem {
    return this.add(DurationItem, 'DURATION');
  }
  addScaleItem(): ScaleItem {
    return this.add(ScaleItem, 'SCALE');
  }
  addRatingItem(): RatingItem {
    return this.add(RatingItem, 'RATING');
  }
  addGridItem(): GridItem {
    return this.add(GridItem, 'GRID');
  }
  addCheckboxGridItem(): CheckboxGridItem {
    return this.add(CheckboxGridItem, 'CHECKBOX_GRID');
  }
  addPageBreakItem(): PageBreakItem {
    return this.add(PageBreakItem, 'PAGE_BREAK');
  }
  addSectionHeaderItem(): SectionHeaderItem {
    return this.add(SectionHeaderItem, 'SECTION_HEADER');
  }
  addImageItem(): ImageItem {
    return this.add(ImageItem, 'IMAGE');
  }
  addVideoItem(): VideoItem {
    return this.add(VideoItem, 'VIDEO');
  }

  private add<Kind extends FormItem>(
    Kind: new (execution: Execution, formId: string, itemId: number) => Kind,
    type: string,
  ): Kind {
    const item = addItem(this.execution.world, this.state, type);
    return new Kind(this.execution, this.formId, item.id);
  }

  getItems(itemType?: GasEnum): Item[] {
    return this.state.items
      .filter((item) => itemType === undefined || item.type === itemType.name)
      .map((item) => this.item(item.id));
  }

  /** The item with this id, or null. */
  getItemById(id: number): Item | null {
    return this.state.items.some((item) => item.id === id) ? this.item(id) : null;
  }

  moveItem(from: FormItem | number, toIndex: number): Item {
    const { items } = this.state;
    const at = this.indexOf(from);
    if (!Number.isInteger(toIndex) || toIndex < 0 || toIndex >= items.length) {
      throw invalidArgument('toIndex');
    }
    const moved = items.splice(at, 1);
    items.splice(toIndex, 0, ...moved);
    return this.item(items[toIndex]?.id ?? 0);
  }

  /** A page that a choice or a page break still leads to cannot be deleted [R]. */
  deleteItem(which: FormItem | number): void {
    const { items } = this.state;
    const at = this.indexOf(which);
    const target = items[at]?.id;
    const leads = items.some(
      (item) =>
        item.id !== target &&
        (item.goTo === target || item.choices.some(({ goTo }) => goTo === target)),
    );
    if (leads) throw invalidData();
    items.splice(at, 1);
  }

  private indexOf(which: FormItem | number): number {
    const index = typeof which === 'number' ? which : which.getIndex();
    if (!Number.isInteger(index) || index < 0 || index >= this.state.items.length) {
      throw invalidArgument('index');
    }
    return index;
  }

  protected item(id: number): Item {
    return new Item(this.execution, this.formId, id);
  }
}
