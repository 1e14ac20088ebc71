/** What a merchant does before the store can sell, in the order in which it is shown. */
export const SETUP_STEPS = [
  'PROFILE',
  'CATEGORY',
  'PRODUCT',
  'SHIPPING',
  'DOMAIN',
  'STAFF',
  'PUBLISHED',
] as const;

export type SetupStepCode = (typeof SETUP_STEPS)[number];

/** How the data of a store tells that a step is done. */
export interface SetupStep {
  readonly code: SetupStepCode;
  /** An SQL condition in which `t` is the store's row of `tenant`. A constant of the code, never made of input. */
  readonly condition: string;
}

/** The steps that the tables of this module tell of; other modules add theirs. */
export const OWN_STEPS: readonly SetupStep[] = [
  { code: 'PROFILE', condition: 't.contact_email IS NOT NULL' },
  { code: 'PRODUCT', condition: usesMoreThan(0, 'PRODUCTS') },
  {
    code: 'DOMAIN',
    condition: `EXISTS (SELECT 1 FROM tenant_domain d
      WHERE d.tenant_id = t.id AND d.kind = 'CUSTOM' AND d.verified_at IS NOT NULL)`,
  },
  { code: 'STAFF', condition: usesMoreThan(1, 'STAFF') },
  { code: 'PUBLISHED', condition: 't.is_published' },
];

function usesMoreThan(count: number, metric: string): string {
  return `EXISTS (SELECT 1 FROM plan_usage u
    WHERE u.tenant_id = t.id AND u.metric = '${metric}' AND u.period = '' AND u.used > ${count})`;
}

export interface SetupProgressValue {
  readonly percent: number;
  readonly steps: readonly { readonly code: SetupStepCode; readonly isDone: boolean }[];
}

/** The progress that the finished steps make, in whole percent. */
export function progressOf(done: ReadonlyMap<SetupStepCode, boolean>): SetupProgressValue {
  const steps = SETUP_STEPS.flatMap((code) => {
    const isDone = done.get(code);
    return isDone === undefined ? [] : [{ code, isDone }];
  });
  const finished = steps.filter((step) => step.isDone).length;
  return { percent: steps.length === 0 ? 100 : Math.floor((finished * 100) / steps.length), steps };
}
