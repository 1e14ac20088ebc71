import type { FormEvent } from 'react';
import { useAction } from '../api/use-action.js';
import { LanguagePicker } from '../layout/language-picker.js';
import { Logo } from '../layout/logo.js';
import { useSpeech } from '../texts/language.js';
import { ProblemNotice } from '../widgets/problem-notice.js';
import { signIn, useSession } from './session.js';

/** Asks for an account that works in a store. */
export function SignInPage() {
  const { t } = useSpeech();
  const { hasEnded } = useSession();
  const signingIn = useAction(({ email, password }: Credentials) => signIn(email, password));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    signingIn.run({ email: given.get('email') as string, password: given.get('password') as string });
  };
  return (
    <main className="entrance">
      <form className="card" onSubmit={submit}>
        <Logo />
        <h1>{t('signIn')}</h1>
        <p>{t(hasEnded ? 'signIn.ended' : 'signIn.lead')}</p>
        <label>
          {t('signIn.email')}
          <input name="email" type="email" autoComplete="username" required dir="ltr" />
        </label>
        <label>
          {t('signIn.password')}
          <input name="password" type="password" autoComplete="current-password" required dir="ltr" />
        </label>
        <ProblemNotice problem={signingIn.problem} />
        <button type="submit" disabled={signingIn.isRunning}>
          {t('signIn')}
        </button>
        <LanguagePicker />
      </form>
    </main>
  );
}

interface Credentials {
  readonly email: string;
  readonly password: string;
}
