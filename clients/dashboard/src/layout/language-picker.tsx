import { chooseLanguage, isLanguage, LANGUAGES, useSpeech } from '../texts/language.js';

/** Each language under its own name, as who looks for it may read no other. */
export function LanguagePicker() {
  const { language, t } = useSpeech();
  return (
    <select
      aria-label={t('language')}
      value={language}
      onChange={({ target: { value } }) => isLanguage(value) && chooseLanguage(value)}
    >
      {Object.entries(LANGUAGES).map(([tag, { name }]) => (
        <option key={tag} value={tag} lang={tag}>
          {name}
        </option>
      ))}
    </select>
  );
}
