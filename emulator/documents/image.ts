// InlineImage: a picture in a paragraph, from a blob, with its size.

import { BlobService, blobOf } from '../core/blob.ts';
import type { Service } from '../core/service.ts';
import { numberOrNull } from './attribute-values.ts';
import type { Attributes } from './attributes.ts';
import { DocumentElement } from './element.ts';
import { invalidImage } from './errors.ts';
import { pictureSize } from './picture-size.ts';
import type { ImageState } from './state.ts';

/** `Document.InlineImage`. */
export class InlineImage extends DocumentElement<ImageState> {
  readonly gas = 'Document.InlineImage';

  getBlob(): BlobService {
    const { bytes, contentType } = this.node;
    return new BlobService(this.manuscript.execution, new Uint8Array(bytes), contentType, null);
  }

  getAs(contentType: string): BlobService {
    return this.getBlob().getAs(contentType);
  }

  getWidth(): number {
    return this.node.width;
  }

  getHeight(): number {
    return this.node.height;
  }

  setWidth(width: number): this {
    this.manuscript.change();
    this.node.width = width;
    return this;
  }

  setHeight(height: number): this {
    this.manuscript.change();
    this.node.height = height;
    return this;
  }

  getAltTitle(): string | null {
    return this.node.altTitle ?? null;
  }

  setAltTitle(title: string): this {
    this.manuscript.change();
    this.node.altTitle = title;
    return this;
  }

  getAltDescription(): string | null {
    return this.node.altDescription ?? null;
  }

  setAltDescription(description: string): this {
    this.manuscript.change();
    this.node.altDescription = description;
    return this;
  }

  getLinkUrl(): string | null {
    return this.node.link ?? null;
  }

  setLinkUrl(url: string | null): this {
    return this.setAttributes({ LINK_URL: url });
  }

  override getAttributes(): Attributes {
    return { HEIGHT: this.node.height, LINK_URL: this.getLinkUrl(), WIDTH: this.node.width };
  }

  override setAttributes(attributes: Attributes): this {
    this.manuscript.change();
    this.node.width = numberOrNull('WIDTH', attributes.WIDTH) ?? this.node.width;
    this.node.height = numberOrNull('HEIGHT', attributes.HEIGHT) ?? this.node.height;
    const { LINK_URL: link } = attributes;
    if (typeof link === 'string') this.node.link = link;
    else if (link === null) delete this.node.link;
    return this;
  }
}

/** A picture in its own size, from what a script passes as a blob. */
export function imageFrom(source: Service): ImageState {
  const { bytes } = blobOf(source);
  const size = pictureSize(bytes);
  if (!size) throw invalidImage();
  return {
    kind: 'image',
    bytes: new Uint8Array(bytes),
    contentType: size.contentType,
    width: size.width,
    height: size.height,
  };
}
