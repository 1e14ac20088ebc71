import { z } from 'zod';
import type { RefusalCode } from '../../kernel/errors.js';
import { text } from '../../platform/validation.js';
import { ACCEPTED_IMAGE_TYPES } from './image-format.js';
import { MAX_IMAGE_BYTES } from './image-processing.js';
import type { UploadPurpose } from './media-upload.entity.js';

interface PurposeRules {
  readonly maxBytes: number;
  readonly contentTypes: readonly string[];
}

/** What may be sent for which purpose. */
export const PURPOSES: Readonly<Record<UploadPurpose, PurposeRules>> = {
  IMAGE: { maxBytes: MAX_IMAGE_BYTES, contentTypes: ACCEPTED_IMAGE_TYPES },
  IMPORT: {
    maxBytes: 100 * 1024 * 1024,
    // Browsers do not agree on what a CSV file is, and hardly know JSON lines. The file is never served again.
    contentTypes: [
      'text/csv',
      'text/plain',
      'application/csv',
      'application/vnd.ms-excel',
      'application/x-ndjson',
      'application/jsonl',
      'application/octet-stream',
    ],
  },
};

/** A content type without its parameters, in lower case: what two of them are compared by. */
export function essenceOf(contentType: string): string {
  return contentType.split(';', 1)[0]!.trim().toLowerCase();
}

export const uploadCreateRules = z
  .object({
    filename: text(255),
    contentType: z.string().max(255, 'At most 255 characters, please.').transform(essenceOf),
    sizeBytes: z.number().int().min(1, 'A file has at least one byte.').nullish(),
    purpose: z
      .enum(['IMAGE', 'IMPORT'])
      .nullish()
      .transform((purpose) => purpose ?? 'IMAGE'),
  })
  .superRefine(({ contentType, sizeBytes, purpose }, context) => {
    const { contentTypes, maxBytes } = PURPOSES[purpose];
    if (!contentTypes.includes(contentType)) {
      const message = `For this purpose one of ${contentTypes.join(', ')} is needed; got "${contentType.slice(0, 80)}".`;
      context.addIssue(issue('contentType', 'FILE_NOT_ACCEPTED', message));
    }
    if (sizeBytes && sizeBytes > maxBytes) {
      const message = `A file for this purpose has at most ${maxBytes} bytes; this one has ${sizeBytes}.`;
      context.addIssue(issue('sizeBytes', 'FILE_TOO_LARGE', message));
    }
  });

function issue(field: string, code: RefusalCode, message: string) {
  return { code: 'custom' as const, path: [field], message, params: { code } };
}
