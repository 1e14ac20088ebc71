import { DRAFT_LIMITS, type ImageDraft } from '../product-draft.js';

interface GivenImage {
  url: string;
  altText?: string;
  /** Where the source wants it; without, it comes after those that say so, in the order of the file. */
  position?: number;
}

/** The gallery of one product while it is read: each address once, never more than the limit. */
export class ImageList {
  readonly #images = new Map<string, GivenImage>();

  /** True when the image is in the gallery (now or already), false when the gallery is full. */
  add(image: GivenImage): boolean {
    if (this.#images.has(image.url)) return true;
    if (this.#images.size >= DRAFT_LIMITS.images) return false;
    this.#images.set(image.url, image);
    return true;
  }

  /** In order, with positions 1, 2, 3 … */
  get gallery(): ImageDraft[] {
    return [...this.#images.values()]
      .sort((a, b) => (a.position ?? Infinity) - (b.position ?? Infinity) || 0)
      .map(({ url, altText }, index) => ({ url, ...(altText && { altText }), position: index + 1 }));
  }
}
