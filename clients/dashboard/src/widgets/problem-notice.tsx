import { ApiProblem } from '../api/problem.js';
import { useSpeech } from '../texts/language.js';

/** What went wrong, in the API's words where it answered; nothing when nothing did. */
export function ProblemNotice({
  problem,
  onRetry,
}: {
  readonly problem: unknown;
  readonly onRetry?: () => void;
}) {
  const { t } = useSpeech();
  if (!problem) return null;
  const isAnswered = problem instanceof ApiProblem;
  return (
    <div className="problem" role="alert">
      <p>{isAnswered ? problem.message : t('problem.connection')}</p>
      {isAnswered && problem.requestId && <small>{t('problem.request', { id: problem.requestId })}</small>}
      {onRetry && (
        <button type="button" className="quiet" onClick={onRetry}>
          {t('retry')}
        </button>
      )}
    </div>
  );
}
