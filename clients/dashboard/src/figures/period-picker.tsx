import { useSession } from '../session/session.js';
import type { TextKey } from '../texts/en.js';
import { useSpeech } from '../texts/language.js';
import { lastDays, type Period } from './period.js';

const PRESETS = [
  ['figures.today', 1],
  ['figures.days7', 7],
  ['figures.days30', 30],
  ['figures.days90', 90],
  ['figures.year', 365],
] as const satisfies readonly (readonly [TextKey, number])[];

interface PeriodPickerProps {
  readonly period: Period;
  readonly onPick: (period: Period) => void;
}

/** A time that ends today, or any from a day to a day. */
export function PeriodPicker({ period, onPick }: PeriodPickerProps) {
  const { t } = useSpeech();
  const timeZone = useSession().store?.timeZone ?? 'UTC';
  return (
    <>
      <div className="chips" role="group" aria-label={t('figures.period')}>
        {PRESETS.map(([text, days]) => {
          const preset = lastDays(days, timeZone);
          const isChosen = preset.from === period.from && preset.to === period.to;
          return (
            <button key={text} type="button" aria-pressed={isChosen} onClick={() => onPick(preset)}>
              {t(text)}
            </button>
          );
        })}
      </div>
      <div className="dates">
        <label>
          {t('figures.from')}
          <input
            type="date"
            value={period.from}
            max={period.to}
            onChange={({ target }) => onPick({ ...period, from: target.value })}
          />
        </label>
        <label>
          {t('figures.to')}
          <input
            type="date"
            value={period.to}
            min={period.from}
            onChange={({ target }) => onPick({ ...period, to: target.value })}
          />
        </label>
      </div>
    </>
  );
}
