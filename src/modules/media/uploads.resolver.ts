import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { encodeId } from '../../kernel/ids.js';
import type { RequestContext, TenantContext } from '../../platform/context.js';
import { settle } from '../../platform/graphql/payload.js';
import { MediaUploadCreateInput } from './upload.inputs.js';
import { MediaUploadCreatePayload, type MediaUpload } from './upload.type.js';
import type { OpenedUpload, UploadsService } from './uploads.service.js';

@Resolver()
export class UploadsResolver {
  constructor(private readonly uploads: UploadsService) {}

  @Mutation(() => MediaUploadCreatePayload, {
    description:
      'Makes a place for a file: send its bytes to the address, then name its id in another operation. ' +
      'Codes: FILE_NOT_ACCEPTED, FILE_TOO_LARGE, REQUIRED, TOO_LONG, OUT_OF_RANGE, INVALID.',
  })
  mediaUploadCreate(
    @Ctx() ctx: TenantContext,
    @Arg('input', () => MediaUploadCreateInput, { description: 'The file.' }) input: MediaUploadCreateInput,
  ): Promise<MediaUploadCreatePayload> {
    return settle(async () => ({ upload: uploadView(ctx, await this.uploads.create(ctx, input)) }));
  }
}

function uploadView(ctx: RequestContext, { upload, token }: OpenedUpload): MediaUpload {
  const id = encodeId('upload', upload.id);
  return {
    id,
    url: `${ctx.baseUrl}/uploads/${id}?token=${token}`,
    method: 'PUT',
    headers: [{ name: 'content-type', value: upload.contentType }],
    expiresAt: upload.expiresAt,
  };
}
