import type { DashboardOrderDetailsFragment } from '../generated/graphql.js';
import type { TextKey } from '../texts/en.js';
import { useFormats } from '../texts/formats.js';
import { useSpeech } from '../texts/language.js';

interface Props {
  readonly order: DashboardOrderDetailsFragment;
}

/** What was bought, what it comes to, where it goes and what happened to it. */
export function OrderFacts({ order }: Props) {
  const { t } = useSpeech();
  return (
    <>
      {order.cancelReason && (
        <p className="notice">
          {t('order.cancelReason')}: <bdi>{order.cancelReason}</bdi>
        </p>
      )}
      <Lines order={order} />
      <Sums order={order} />
      <Destination order={order} />
      <Parcels order={order} />
      <History order={order} />
    </>
  );
}

function Lines({ order }: Props) {
  const { t } = useSpeech();
  const formats = useFormats();
  return (
    <section>
      <h3>{t('order.lines')}</h3>
      <ul className="lines">
        {order.lines.map((line) => (
          <li key={line.id}>
            <span>
              <bdi>{line.productName}</bdi>
              <small>
                <bdi>{[line.variantName, line.sku].filter(Boolean).join(' · ')}</bdi>
              </small>
              <small>
                {t('order.shippedOf', { shipped: line.fulfilledQuantity, quantity: line.quantity })}
              </small>
            </span>
            <span className="figure">
              {formats.number(line.quantity)} × <strong>{formats.money(line.total)}</strong>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const SUMS = [
  ['order.subtotal', 'subtotal'],
  ['order.discounts', 'discountTotal'],
  ['order.shipping', 'shippingTotal'],
  ['order.tax', 'taxTotal'],
  ['order.total', 'total'],
  ['order.captured', 'capturedTotal'],
  ['order.refunded', 'refundedTotal'],
] as const satisfies readonly (readonly [TextKey, keyof DashboardOrderDetailsFragment])[];

function Sums({ order }: Props) {
  const { t } = useSpeech();
  const formats = useFormats();
  return (
    <dl className="sums">
      {SUMS.map(([text, field]) => (
        <div key={field} data-field={field}>
          <dt>{t(text)}</dt>
          <dd>{formats.money(order[field])}</dd>
        </div>
      ))}
    </dl>
  );
}

function Destination({ order: { shippingAddress: address, email } }: Props) {
  const { t } = useSpeech();
  if (!address) return null;
  const { name, line1, line2, postalCode, city, region, countryCode } = address;
  const lines = [name, line1, line2, [postalCode, city].filter(Boolean).join(' '), region, countryCode];
  return (
    <section>
      <h3>{t('order.address')}</h3>
      <address dir="auto">
        {[...lines, email].filter(Boolean).map((line, index) => (
          <div key={index}>{line}</div>
        ))}
      </address>
    </section>
  );
}

function Parcels({ order: { shipments } }: Props) {
  const { t, label } = useSpeech();
  if (shipments.length === 0) return null;
  return (
    <section>
      <h3>{t('order.parcels')}</h3>
      <ul className="events">
        {shipments.map(({ id, carrier, trackingNumber, status }) => (
          <li key={id}>
            <span>
              <bdi>{carrier}</bdi> {trackingNumber && <bdi dir="ltr">{trackingNumber}</bdi>}
            </span>
            <span>{label('shipment', status)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function History({ order: { history } }: Props) {
  const { t } = useSpeech();
  const formats = useFormats();
  return (
    <section>
      <h3>{t('order.history')}</h3>
      <ul className="events">
        {history.map(({ at, message }, index) => (
          <li key={index}>
            <span dir="auto">{message}</span>
            <time dateTime={at}>{formats.moment(at)}</time>
          </li>
        ))}
      </ul>
    </section>
  );
}
