import { LanguagePicker } from '../layout/language-picker.js';
import { Logo } from '../layout/logo.js';
import { useSpeech } from '../texts/language.js';
import { chooseStore, signOut, useSession } from './session.js';

/** Asks an account that works in several stores for one of them. */
export function StorePage() {
  const { t } = useSpeech();
  const { stores } = useSession();
  return (
    <main className="entrance">
      <div className="card">
        <Logo />
        <h1>{t('stores.choose')}</h1>
        {stores.length === 0 && <p>{t('stores.none')}</p>}
        {stores.map((store) => (
          <button key={store.id} type="button" className="choice" onClick={() => chooseStore(store)}>
            <strong>{store.name}</strong> <span dir="ltr">{store.slug}</span>
          </button>
        ))}
        <button type="button" className="quiet" onClick={signOut}>
          {t('signOut')}
        </button>
        <LanguagePicker />
      </div>
    </main>
  );
}
