import type { DataSubject, PersonalData } from '../../../platform/personal-data/personal-data.js';
import type { TenantScope } from '../../../platform/db/scope.js';

const PAGE = 500;

/**
 * The JSON text of everything that is kept of the subject, piece by piece: `about`, then a list for each kind of data.
 * Memory holds one page of one list at a time.
 */
export async function* exportText(
  scope: TenantScope,
  subject: DataSubject,
  { about, personalData }: { about: object; personalData: readonly PersonalData[] },
): AsyncGenerator<string> {
  yield `{"about":${JSON.stringify(about)}`;
  for (const part of personalData) {
    if (!part.read) continue;
    yield `,\n${JSON.stringify(part.name)}:[`;
    let after: string | null = null;
    for (let isFirst = true, length = PAGE; length === PAGE;) {
      const entries = await part.read(scope, subject, { after, limit: PAGE });
      for (const { data } of entries) {
        yield `${isFirst ? '' : ','}\n${JSON.stringify(data)}`;
        isFirst = false;
      }
      length = entries.length;
      after = entries.at(-1)?.key ?? null;
    }
    yield ']';
  }
  yield '}\n';
}
