import type { PersonalData } from '../../platform/personal-data/personal-data.js';
import { rowsOfSubject } from '../../platform/personal-data/rows-of-subject.js';
import { CartLineEntity } from './stored/cart-line.entity.js';
import { CartEntity } from './stored/cart.entity.js';

const CARTS_OF_SUBJECT = `(cart.user_id = subject.user_id
  OR cart.id IN (SELECT o.cart_id FROM sales_order o WHERE o.tenant_id = $1 AND o.customer_id = subject.customer_id))`;

/** Carts of an account and those that became orders are told; one where a guest typed an address proves nothing. */
export const CARTS_DATA: readonly PersonalData[] = [
  {
    name: 'carts',
    read: rowsOfSubject(CartEntity, {
      which: `t.id IN (SELECT cart.id FROM cart WHERE cart.tenant_id = $1 AND ${CARTS_OF_SUBJECT})`,
      told: [
        ...(['status', 'currency', 'email', 'phone', 'shippingAddress', 'billingAddress'] as const),
        ...(['discountCodes', 'createdAt', 'updatedAt', 'expiresAt'] as const),
      ],
    }),
    /**
     * All carts that name the buyer go, also those of a guest who typed the address, or the phone alone where that is
     * all that is known. Lines go with their cart.
     */
    async erase(tx, { customerId, userId, email, phone }) {
      await tx.query(
        `DELETE FROM cart USING (SELECT $2::uuid AS customer_id, $3::uuid AS user_id) subject
         WHERE cart.tenant_id = $1 AND (${CARTS_OF_SUBJECT} OR (cart.user_id IS NULL AND (lower(cart.email) = $4
           OR ($4::text IS NULL AND cart.email IS NULL AND cart.phone = $5))))`,
        [tx.tenantId, customerId, userId, email, phone],
      );
    },
  },
  {
    name: 'cartLines',
    read: rowsOfSubject(CartLineEntity, {
      which: `t.cart_id IN (SELECT cart.id FROM cart WHERE cart.tenant_id = $1 AND ${CARTS_OF_SUBJECT})`,
      told: ['variantId', 'quantity', 'seenUnitMinor', 'createdAt'],
    }),
  },
];
