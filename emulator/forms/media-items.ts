// Items that show something and ask nothing: a picture, a video.

import { BlobService, blobOf } from '../core/blob.ts';
import type { GasEnum, Service } from '../core/service.ts';
import { numberOf, textOf } from './answer-format.ts';
import { alignment } from './enums.ts';
import { badValue } from './errors.ts';
import { FormItem } from './item.ts';
import type { PictureState } from './state.ts';
import { youtubeId } from './youtube.ts';

/** The width of a new picture or video, in pixels [K]. */
const WIDTH = 320;

abstract class MediaItem extends FormItem {
  getAlignment(): GasEnum {
    return alignment(textOf(this.state, 'alignment') || 'LEFT');
  }

  setAlignment(chosen: GasEnum): this {
    this.state.more.alignment = chosen.name;
    return this;
  }

  getWidth(): number {
    return numberOf(this.state, 'width', WIDTH);
  }

  /** The height follows from it. */
  setWidth(width: number): this {
    if (!Number.isInteger(width) || width <= 0) throw badValue();
    this.state.more.width = width;
    return this;
  }
}

/** `Forms.ImageItem`. */
export class ImageItem extends MediaItem {
  readonly gas = 'Forms.ImageItem';

  /** Null while nobody has set one [K]. */
  getImage(): BlobService | null {
    const { picture } = this.state;
    if (!picture) return null;
    return new BlobService(this.execution, picture.bytes.slice(), picture.type, picture.name);
  }

  /** Takes a blob, or whatever gives one; a blob that is no picture is refused [K]. */
  setImage(image: Service): this {
    const blob = blobOf(image);
    if (!blob.contentType?.startsWith('image/')) throw badValue();
    const picture: PictureState = {
      bytes: blob.bytes.slice(),
      type: blob.contentType,
      name: blob.name ?? '',
    };
    this.state.picture = picture;
    return this;
  }
}

/** `Forms.VideoItem`. */
export class VideoItem extends MediaItem {
  readonly gas = 'Forms.VideoItem';

  /** By the address on YouTube or by the video's id; anything else is refused [K]. */
  setVideoUrl(youtubeUrl: string): this {
    const id = youtubeId(youtubeUrl);
    if (id === null) throw badValue();
    this.state.more.video = id;
    return this;
  }
}
