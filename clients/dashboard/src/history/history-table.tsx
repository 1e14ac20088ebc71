import type { DashboardHistoryQuery } from '../generated/graphql.js';
import { useFormats } from '../texts/formats.js';
import { useSpeech } from '../texts/language.js';

type Entry = DashboardHistoryQuery['auditLog']['nodes'][number];

/** Entries in rows, each with what changed. */
export function HistoryTable({ entries }: { readonly entries: readonly Entry[] }) {
  const { t } = useSpeech();
  if (entries.length === 0) return null;
  return (
    <table className="rows history">
      <thead>
        <tr>
          <th scope="col">{t('history.at')}</th>
          <th scope="col">{t('history.actor')}</th>
          <th scope="col">{t('history.action')}</th>
          <th scope="col">{t('history.changes')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <HistoryRow key={entry.id} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

function HistoryRow({ entry }: { readonly entry: Entry }) {
  const { label } = useSpeech();
  const { moment } = useFormats();
  const { at, actor, actorKind, action, operationName, changes } = entry;
  return (
    <tr>
      <td className="faint">
        <time dateTime={at}>{moment(at)}</time>
      </td>
      <td>
        <bdi>{[actor?.name, actor?.email].find(Boolean) ?? label('actor', actorKind)}</bdi>
      </td>
      <th scope="row">
        <bdi dir="ltr">{action}</bdi> {operationName && <small dir="ltr">{operationName}</small>}
      </th>
      <td>
        <ul className="changes" dir="ltr">
          {changes.map(({ field, before, after }) => (
            <li key={field}>
              <span>{field}</span> {before != null && <del>{before}</del>}{' '}
              {after != null && <ins>{after}</ins>}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
