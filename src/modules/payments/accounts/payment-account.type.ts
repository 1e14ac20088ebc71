import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Cost, ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import { MoneyType } from '../../../platform/graphql/money.type.js';
import { Payload } from '../../../platform/graphql/payload.js';
import { DateTime, Decimal } from '../../../platform/graphql/scalars.js';
import type { CaptureMode } from '../charges/payment.entity.js';

const PaymentCaptureMode = { AUTOMATIC: 'AUTOMATIC', MANUAL: 'MANUAL' } as const;

registerEnumType(PaymentCaptureMode, {
  name: 'PaymentCaptureMode',
  description: 'When the money of an order is taken.',
  valuesConfig: {
    AUTOMATIC: { description: 'With the order.' },
    MANUAL: { description: 'It is held with the order, and taken when staff capture it.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A value that a payment provider needs to know.' })
@Cost(0)
export class PaymentSetting {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'The value.' })
  value!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A secret that is stored for a payment provider.' })
@Cost(0)
export class PaymentSecret {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The last four characters, to tell it from another one; null for short secrets.',
  })
  lastFour!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'How the store uses a payment provider.' })
export class PaymentAccount {
  @Field(() => String, { description: 'The provider, for example `stripe`.' })
  provider!: string;

  @Field(() => Boolean, { description: 'Whether buyers can pay through it.' })
  isEnabled!: boolean;

  @Field(() => Boolean, { description: 'Whether it takes no real money.' })
  isSandbox!: boolean;

  @Field(() => PaymentCaptureMode, { description: 'When the money of an order is taken.' })
  captureMode!: CaptureMode;

  @Field(() => String, { nullable: true, description: 'The account at the provider, where it has several.' })
  account!: string | null;

  @Field(() => [PaymentSetting], { description: 'What was told that is no secret.' })
  @ListSize(3)
  settings!: PaymentSetting[];

  @Field(() => [PaymentSecret], { description: 'Which secrets are stored. They cannot be read again.' })
  @ListSize(2)
  secrets!: PaymentSecret[];

  @Field(() => Int, { description: 'What the provider keeps of each payment, in hundredths of a percent.' })
  feeBps!: number;

  @Field(() => MoneyType, { description: 'What the provider keeps of each payment beside that.' })
  feeFixed!: MoneyType;

  @Field(() => String, { description: 'Where the provider is to send its webhooks.' })
  webhookUrl!: string;

  @Field(() => Int, {
    description: 'Grows with each change; send it as `expectedVersion` to change only what you saw.',
  })
  version!: number;

  @Field(() => DateTime, { nullable: true, description: 'When it was changed; null when it never was.' })
  updatedAt!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: 'A way to pay that the store takes.' })
export class PaymentProviderOption {
  @Field(() => String, { description: 'The provider, for `CheckoutCompleteInput.paymentProvider`.' })
  provider!: string;

  @Field(() => String, { nullable: true, description: "The key for the provider's form in the browser." })
  publishableKey!: string | null;

  @Field(() => Boolean, { description: 'Whether it takes no real money.' })
  isSandbox!: boolean;
}

@InputType({ description: 'A value that a payment provider needs to know.' })
export class PaymentSettingInput {
  @Field(() => String, { description: 'Its name, for example `secretKey`.' })
  name!: string;

  @Field(() => String, { description: 'The value; an empty one removes it.' })
  value!: string;
}

@InputType({ description: 'How the store is to use a payment provider. What is absent stays as it is.' })
export class PaymentAccountInput {
  @Field(() => Boolean, { nullable: true, description: 'Whether buyers can pay through it.' })
  isEnabled?: boolean | null;

  @Field(() => PaymentCaptureMode, { nullable: true, description: 'When the money of an order is taken.' })
  captureMode?: CaptureMode | null;

  @Field(() => String, {
    nullable: true,
    description: 'The account at the provider whose webhooks count, where it has several; empty for none.',
  })
  account?: string | null;

  @Field(() => [PaymentSettingInput], { nullable: true, description: 'Values that are no secrets.' })
  settings?: PaymentSettingInput[] | null;

  @Field(() => [PaymentSettingInput], {
    nullable: true,
    description: 'Secrets. They are stored encrypted and cannot be read again.',
  })
  secrets?: PaymentSettingInput[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'What the provider keeps of each payment, in hundredths of a percent: 0 to 10000.',
  })
  feeBps?: number | null;

  @Field(() => Decimal, {
    nullable: true,
    description: 'What the provider keeps of each payment beside that, in the currency of the store.',
  })
  feeFixed?: string | null;
}

@ObjectType({ description: 'Outcome of setting up a payment provider.' })
export class PaymentAccountSetPayload extends Payload {
  @Field(() => PaymentAccount, {
    nullable: true,
    description: 'The account as it is now; null when refused.',
  })
  account!: PaymentAccount | null;
}
