import { useEffect, useState } from 'react';
import { accepted } from '../api/problem.js';
import { useAction } from '../api/use-action.js';
import {
  DashboardExportCreateDocument,
  DashboardExportReadDocument,
  type DashboardExportFragment,
  type ReportExportCreateInput,
} from '../generated/graphql.js';
import { send } from '../session/session.js';
import { useFormats } from '../texts/formats.js';
import { useSpeech } from '../texts/language.js';
import { ProblemNotice } from './problem-notice.js';

const ASKED_EVERY_MS = 1000;

interface ExportFileProps {
  /** What the button says. */
  readonly label: string;
  /** What is wanted; another wish forgets the file of the last one. */
  readonly wish: Omit<ReportExportCreateInput, 'format'>;
}

/** Has the API make a file, and offers it when it is there. */
export function ExportFile(props: ExportFileProps) {
  return <WishedFile key={JSON.stringify(props.wish)} {...props} />;
}

function WishedFile({ label, wish }: ExportFileProps) {
  const { t } = useSpeech();
  const { number } = useFormats();
  const [file, setFile] = useState<DashboardExportFragment | null>(null);
  useFileWhenMade(file, setFile);
  const { isRunning, problem, run } = useAction<ExportFileProps['wish']>(async (input, key) => {
    const answer = await send(DashboardExportCreateDocument, { input: { ...input, format: 'CSV' }, key });
    setFile(accepted(answer.reportExportCreate).reportExport ?? null);
  });
  const isMade = file?.status === 'READY' && file.downloadUrl;
  const isAwaited = isRunning || file?.status === 'QUEUED';
  return (
    <div className="export" aria-live="polite">
      {isMade ? (
        <a href={file.downloadUrl!} download>
          {t('export.ready', { rows: number(file.rows ?? 0) })}
        </a>
      ) : (
        <button type="button" disabled={isAwaited} onClick={() => run(wish)}>
          {isAwaited ? t('export.making') : label}
        </button>
      )}
      {file?.status === 'FAILED' && <span>{t('export.failed')}</span>}
      <ProblemNotice problem={problem} />
    </div>
  );
}

/** Asks for the file again and again until it is made, or will not be. An answer that does not come is waited for. */
function useFileWhenMade(
  file: DashboardExportFragment | null,
  onChange: (file: DashboardExportFragment | null) => void,
): void {
  useEffect(() => {
    if (file?.status !== 'QUEUED') return;
    let isWanted = true;
    const timer = setTimeout(() => {
      send(DashboardExportReadDocument, { id: file.id }).then(
        ({ reportExport }) => isWanted && onChange(reportExport ?? null),
        () => isWanted && onChange({ ...file }),
      );
    }, ASKED_EVERY_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [file, onChange]);
}
