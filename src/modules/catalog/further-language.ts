import { refuse, type ErrorPath } from '../../kernel/errors.js';
import type { TenantContext } from '../../platform/context.js';

/** Texts in the default language stand on the object itself. @throws Refusal INVALID for any other language */
export function assertFurtherLanguage(ctx: TenantContext, language: string, path: ErrorPath): void {
  const { languages, defaultLanguage } = ctx.tenant;
  if (language !== defaultLanguage && languages.includes(language)) return;
  const further = languages.filter((known) => known !== defaultLanguage).join(', ') || 'none yet';
  throw refuse(
    'INVALID',
    `"${language}" is not a further language of this store. Those are: ${further}.`,
    path,
  );
}
