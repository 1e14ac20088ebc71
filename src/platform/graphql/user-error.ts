import { Field, ID, InterfaceType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Refusal } from '../../kernel/errors.js';
import {
  InsufficientStock,
  PaymentDeclined,
  PlanLimitReached,
  PriceChanged,
  REFUSAL_CODES,
  VersionConflict,
  type RefusalCode,
} from '../../kernel/errors.js';
import { encodeId } from '../../kernel/ids.js';
import { MoneyType, moneyValue } from './money.type.js';

const ErrorCode = Object.fromEntries(Object.keys(REFUSAL_CODES).map((code) => [code, code])) as {
  [Code in RefusalCode]: Code;
};

registerEnumType(ErrorCode, {
  name: 'ErrorCode',
  description: 'Why a change was refused. More codes may be added: treat an unknown one by its message.',
  valuesConfig: Object.fromEntries(
    Object.entries(REFUSAL_CODES).map(([code, description]) => [code, { description }]),
  ),
});

@InterfaceType({
  description: 'A reason why a change was refused, for people and programs.',
  resolveType: (error: UserError) => error.typename ?? 'InputError',
})
export abstract class UserError {
  @Field(() => ErrorCode, { description: 'The reason, stable across releases.' })
  code!: RefusalCode;

  @Field(() => String, { description: 'What was expected, what came, and what to do.' })
  message!: string;

  @Field(() => [String], { nullable: true, description: 'Where in the arguments the refused value stands.' })
  path?: string[] | null;

  typename?: string;
}

@ObjectType({
  implements: UserError,
  simpleResolvers: true,
  description: 'A value of the input was refused.',
})
export class InputError extends UserError {}

@ObjectType({
  implements: UserError,
  simpleResolvers: true,
  description: 'Someone else changed the object after it was read.',
})
export class VersionConflictError extends UserError {
  @Field(() => Int, { description: 'The version the object has now.' })
  currentVersion!: number;
}

@ObjectType({
  implements: UserError,
  simpleResolvers: true,
  description: "The store's plan allows no more.",
})
export class PlanLimitError extends UserError {
  @Field(() => String, { description: 'What is limited: products, orders a month, or staff.' })
  limit!: string;

  @Field(() => Int, { description: 'How many the plan allows.' })
  max!: number;
}

@ObjectType({
  implements: UserError,
  simpleResolvers: true,
  description: 'Less is available than was asked for.',
})
export class InsufficientStockError extends UserError {
  @Field(() => ID, { description: 'The variant that is short.' })
  variantId!: string;

  @Field(() => Int, { description: 'How many were asked for.' })
  requested!: number;

  @Field(() => Int, { description: 'How many are available.' })
  available!: number;
}

@ObjectType({
  implements: UserError,
  simpleResolvers: true,
  description: 'The payment provider refused the payment.',
})
export class PaymentDeclinedError extends UserError {
  @Field(() => String, { description: "The provider's short reason, for example `insufficient_funds`." })
  reason!: string;

  @Field(() => Boolean, { description: 'Whether the same means of payment may work later.' })
  isRetryable!: boolean;
}

@ObjectType({
  implements: UserError,
  simpleResolvers: true,
  description: 'The total is not the one that was expected.',
})
export class PriceChangedError extends UserError {
  @Field(() => MoneyType, { description: 'The total as it is now.' })
  total!: MoneyType;
}

/** All concrete kinds; the schema needs them named because no field returns them directly. */
export const USER_ERROR_TYPES = [
  InputError,
  VersionConflictError,
  PlanLimitError,
  InsufficientStockError,
  PaymentDeclinedError,
  PriceChangedError,
];

/** The entries of `userErrors` that a refusal becomes. */
export function toUserErrors(refusal: Refusal): UserError[] {
  return refusal.problems.map((problem) => ({
    code: problem.code,
    message: problem.message,
    path: problem.path?.map(String) ?? null,
    ...dataOf(refusal),
  }));
}

function dataOf(refusal: Refusal): { typename: string } & Record<string, unknown> {
  if (refusal instanceof VersionConflict) {
    return { typename: 'VersionConflictError', currentVersion: refusal.currentVersion };
  }
  if (refusal instanceof PlanLimitReached) {
    return { typename: 'PlanLimitError', limit: refusal.limitName, max: refusal.max };
  }
  if (refusal instanceof InsufficientStock) {
    const { requested, available } = refusal;
    return {
      typename: 'InsufficientStockError',
      variantId: encodeId('variant', refusal.variantId),
      requested,
      available,
    };
  }
  if (refusal instanceof PaymentDeclined) {
    const { reason, isRetryable } = refusal;
    return { typename: 'PaymentDeclinedError', reason, isRetryable };
  }
  if (refusal instanceof PriceChanged) {
    return { typename: 'PriceChangedError', total: moneyValue(refusal.totalMinor, refusal.currency) };
  }
  return { typename: 'InputError' };
}
