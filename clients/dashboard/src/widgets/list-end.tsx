import type { Pages } from '../api/use-pages.js';
import { useSpeech } from '../texts/language.js';
import { ProblemNotice } from './problem-notice.js';

interface ListEndProps {
  readonly pages: Omit<Pages<unknown>, 'update'>;
  readonly none: string;
}

/** What stands below a list: that it is read, why it could not be, that it is empty, or that there is more. */
export function ListEnd({ pages: { nodes, problem, isLoading, hasMore, ...pages }, none }: ListEndProps) {
  const { t } = useSpeech();
  if (isLoading) return <p className="list-end">{t('loading')}</p>;
  if (problem) return <ProblemNotice problem={problem} onRetry={() => pages.reload()} />;
  if (nodes?.length === 0) return <p className="list-end">{none}</p>;
  if (!hasMore) return null;
  return (
    <p className="list-end">
      <button type="button" className="quiet" onClick={() => pages.loadMore()}>
        {t('more')}
      </button>
    </p>
  );
}
