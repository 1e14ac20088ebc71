import type { BackdropName } from './backdrop.js';
import type { ColourName } from './colour.js';
import type { MotifName } from './motifs/all-motifs.js';

/** `front` shows the whole product, `close` a part of it, `pair` the product in both of its colours. */
export type DemoView = 'front' | 'close' | 'pair';

/** Everything a product picture is drawn from: the same specification always gives the same picture. */
export interface DemoImageSpec {
  motif: MotifName;
  backdrop: BackdropName;
  colour: ColourName;
  accent: ColourName;
  view: DemoView;
  /** In the store's default language. */
  altText: string;
}
