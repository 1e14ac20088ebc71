import { useEffect } from 'react';
import { settings } from '../api/endpoint.js';
import { useSession } from '../session/session.js';
import { SignInPage } from '../session/sign-in-page.js';
import { StorePage } from '../session/store-page.js';
import { useSpeech } from '../texts/language.js';
import { Workplace } from './workplace.js';

/** The whole page: who is nobody signs in, who works in several stores chooses one. */
export function Dashboard() {
  const { account, store } = useSession();
  const { t } = useSpeech();
  useEffect(() => {
    document.title = [store?.name, t('title'), settings.title].filter(Boolean).join(' · ');
  }, [store, t]);
  if (!account) return <SignInPage />;
  if (!store) return <StorePage />;
  return <Workplace key={store.id} store={store} />;
}
