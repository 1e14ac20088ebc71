import { useState } from 'react';
import { usePages } from '../api/use-pages.js';
import { lastDays } from '../figures/period.js';
import { DashboardHistoryDocument, type DashboardHistoryQuery } from '../generated/graphql.js';
import { send, useSession } from '../session/session.js';
import { useSpeech } from '../texts/language.js';
import { ExportFile } from '../widgets/export-file.js';
import { ListEnd } from '../widgets/list-end.js';
import { useSettled } from '../widgets/use-settled.js';
import { HistoryTable } from './history-table.js';

const PAGE = 50;
const EXPORTED_DAYS = 90;

/** What was done in the store and by whom, the latest first. */
export function HistorySection() {
  const { t } = useSpeech();
  const timeZone = useSession().store?.timeZone ?? 'UTC';
  const [words, setWords] = useState('');
  const query = useSettled(words.trim());
  const filter = query ? { query } : null;
  const entries = usePages<DashboardHistoryQuery['auditLog']['nodes'][number]>(query, async (after) => {
    return (await send(DashboardHistoryDocument, { first: PAGE, after, filter })).auditLog;
  });
  return (
    <>
      <div className="tools">
        <input
          type="search"
          aria-label={t('history.search')}
          placeholder={t('history.search')}
          maxLength={100}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        <ExportFile
          label={t('export.history')}
          wish={{ report: 'AUDIT_LOG', ...lastDays(EXPORTED_DAYS, timeZone), auditFilter: filter }}
        />
      </div>
      <HistoryTable entries={entries.nodes ?? []} />
      <ListEnd pages={entries} none={t('history.none')} />
    </>
  );
}
