import { useState } from 'react';
import type { TextKey } from '../texts/en.js';
import { useSpeech } from '../texts/language.js';
import { CancelForm } from './cancel-form.js';
import type { OrderFormProps } from './order-form-props.js';
import { RefundForm } from './refund-form.js';
import { ShipForm } from './ship-form.js';

const ACTIONS = [
  { name: 'SHIP', text: 'ship', done: 'ship.done', Form: ShipForm },
  { name: 'REFUND', text: 'refund', done: 'refund.done', Form: RefundForm },
  { name: 'CANCEL', text: 'cancel', done: 'cancel.done', Form: CancelForm },
] as const satisfies readonly { name: string; text: TextKey; done: TextKey; Form: unknown }[];

type ActionName = (typeof ACTIONS)[number]['name'];

/** The actions that the API allows this account on this order now; the chosen one shows its form. */
export function OrderActions({ order, onChanged }: OrderFormProps) {
  const { t } = useSpeech();
  const [chosen, setChosen] = useState<ActionName | null>(null);
  const [done, setDone] = useState<TextKey | null>(null);
  const possible = ACTIONS.filter(({ name }) => order.availableActions.includes(name));
  const action = possible.find(({ name }) => name === chosen);
  const choose = (name: ActionName) => {
    setChosen(name === chosen ? null : name);
    setDone(null);
  };
  return (
    <section className="actions">
      {possible.length > 0 && (
        <div className="chips" role="group">
          {possible.map(({ name, text }) => (
            <button key={name} type="button" aria-expanded={name === chosen} onClick={() => choose(name)}>
              {t(text)}
            </button>
          ))}
        </div>
      )}
      {action && (
        <action.Form
          key={action.name}
          order={order}
          onChanged={(changed) => {
            setChosen(null);
            setDone(action.done);
            onChanged(changed);
          }}
        />
      )}
      <p className="done" role="status">
        {done && t(done)}
      </p>
    </section>
  );
}
