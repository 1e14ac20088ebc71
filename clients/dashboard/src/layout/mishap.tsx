import { Component, type ReactNode } from 'react';
import { useSpeech } from '../texts/language.js';

interface MishapProps {
  readonly children: ReactNode;
}

/** What is inside, or, when it fails to be drawn, a word about it and a way to try again; the page around it stays. */
export class Mishap extends Component<MishapProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return <MishapNotice onRetry={() => this.setState({ hasFailed: false })} />;
  }
}

function MishapNotice({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useSpeech();
  return (
    <div className="problem" role="alert">
      <p>{t('problem.page')}</p>
      <button type="button" className="quiet" onClick={onRetry}>
        {t('retry')}
      </button>
    </div>
  );
}
