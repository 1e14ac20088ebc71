import { useState } from 'react';
import { accepted, ApiProblem } from '../api/problem.js';
import { useAction } from '../api/use-action.js';
import { DashboardStockSetDocument, type DashboardStockQuery } from '../generated/graphql.js';
import { send } from '../session/session.js';
import { useFormats } from '../texts/formats.js';
import { useSpeech } from '../texts/language.js';
import { ActionForm, said } from '../widgets/action-form.js';

interface StockFormProps {
  readonly variantId: string;
  readonly level: DashboardStockQuery['stockLevels']['nodes'][number];
  /** Says how many of the variant may be sold now, at all places together. */
  readonly onSet: (available: number) => void;
  /** Somebody else changed it since it was read. */
  readonly onStale: () => void;
}

/** What lies at one place. It is set only if it still is what is shown, so that no sale meanwhile is overwritten. */
export function StockForm({ variantId, level: read, onSet, onStale }: StockFormProps) {
  const { t } = useSpeech();
  const formats = useFormats();
  const [level, setLevel] = useState(read);
  const [isSaved, setIsSaved] = useState(false);
  const saving = useAction(async (onHand: number, idempotencyKey) => {
    setIsSaved(false);
    const input = {
      ...{ variantId, locationId: level.location.id },
      ...{ onHand, expectedOnHand: level.onHand, reason: t('stock.reason') },
    };
    const { inventorySet } = await send(DashboardStockSetDocument, { input, idempotencyKey });
    if (inventorySet.userErrors[0]?.code === 'VERSION_CONFLICT') onStale();
    const { stock, level: changed } = accepted(inventorySet);
    setLevel(changed!);
    setIsSaved(true);
    onSet(stock!.available);
  });
  const hint = `${t('stock.reserved')} ${formats.number(level.reserved)} · ${t('stock.available')} ${formats.number(level.available)}`;
  return (
    <ActionForm action={saving} text={t('stock.save')} read={(form) => Number(said(form, 'onHand'))}>
      <label>
        <span>
          <bdi>{level.location.name}</bdi> · {t('stock.onHand')}
        </span>
        <input
          name="onHand"
          type="number"
          min={0}
          step={1}
          required
          defaultValue={level.onHand}
          inputMode="numeric"
        />
        <small>{hint}</small>
      </label>
      <p className="done" role="status">
        {isSaved && !(saving.problem instanceof ApiProblem) && t('stock.saved')}
      </p>
    </ActionForm>
  );
}
