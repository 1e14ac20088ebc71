import type { DashboardOrderDetailsFragment } from '../generated/graphql.js';

/** What an action's form is given: the order it acts on, and whom it tells of the changed one. */
export interface OrderFormProps {
  readonly order: DashboardOrderDetailsFragment;
  readonly onChanged: (order: DashboardOrderDetailsFragment) => void;
}
