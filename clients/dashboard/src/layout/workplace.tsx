import { useIsLive } from '../api/live.js';
import { OrderEvents } from '../orders/order-events.js';
import { signOut, chooseStore, useSession, type WorkingStore } from '../session/session.js';
import { useSpeech } from '../texts/language.js';
import { LanguagePicker } from './language-picker.js';
import { Logo } from './logo.js';
import { Mishap } from './mishap.js';
import { addressOf, usePlace } from './place.js';
import { SECTIONS } from './sections.js';

/** The navigation around the section that is worked in. */
export function Workplace({ store }: { readonly store: WorkingStore }) {
  const { t } = useSpeech();
  const place = usePlace();
  const section = SECTIONS.find(({ name }) => name === place.section) ?? SECTIONS[0];
  return (
    <OrderEvents>
      <div className="workplace">
        <a className="skip" href="#content" onClick={focusContent}>
          {t('skip')}
        </a>
        <Head store={store} />
        <nav className="sections" aria-label={t('nav')}>
          {SECTIONS.map(({ name, title }) => (
            <a key={name} href={addressOf(name)} aria-current={name === section.name ? 'page' : undefined}>
              {t(title)}
            </a>
          ))}
        </nav>
        <main id="content" tabIndex={-1}>
          <h1>{t(section.title)}</h1>
          <Mishap key={section.name}>
            <section.Content />
          </Mishap>
        </main>
      </div>
    </OrderEvents>
  );
}

function Head({ store }: { readonly store: WorkingStore }) {
  const { t } = useSpeech();
  const { account, stores } = useSession();
  return (
    <header className="head">
      <span className="head-store">
        <Logo />
        {stores.length > 1 ? <StorePicker stores={stores} store={store} /> : <strong>{store.name}</strong>}
      </span>
      <LiveSign />
      <LanguagePicker />
      <span className="head-account" title={account?.email ?? ''}>
        {account?.name}
      </span>
      <button type="button" className="quiet" onClick={signOut}>
        {t('signOut')}
      </button>
    </header>
  );
}

function StorePicker({ stores, store }: { stores: readonly WorkingStore[]; store: WorkingStore }) {
  const { t } = useSpeech();
  return (
    <select
      aria-label={t('store')}
      value={store.id}
      onChange={({ target }) => chooseStore(stores.find(({ id }) => id === target.value)!)}
    >
      {stores.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** Says whether what is shown follows what happens. */
function LiveSign() {
  const isLive = useIsLive();
  const { t } = useSpeech();
  return (
    <span className="live" role="status" data-live={isLive}>
      {t(isLive ? 'live.on' : 'live.off')}
    </span>
  );
}

/** The address names the section, so the link to the content may not change it. */
function focusContent(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
