import { Refusal } from '../../kernel/errors.js';

/** Why a file is not accepted as an image. */
export type ImageRefusalReason =
  'TOO_LARGE' | 'UNSUPPORTED_TYPE' | 'TYPE_MISMATCH' | 'CORRUPT' | 'TOO_MANY_PIXELS';

/** The sent file does not become an image of the store; the message tells the sender what to send instead. */
export class ImageRefusal extends Refusal {
  constructor(
    readonly reason: ImageRefusalReason,
    message: string,
    /** What the decoder said: for the log, not for the sender. */
    override readonly cause?: unknown,
  ) {
    super([{ code: reason === 'TOO_LARGE' ? 'FILE_TOO_LARGE' : 'FILE_NOT_ACCEPTED', message }]);
  }
}
