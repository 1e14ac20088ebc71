import { columnsOf } from '../../../platform/db/rows.js';
import type { Scope } from '../../../platform/db/scope.js';
import { PlanEntity } from './plan.entity.js';

/** The plans that merchants can choose. */
export class PlansRepository {
  list(scope: Scope): Promise<PlanEntity[]> {
    return scope.query<PlanEntity>(`SELECT ${columnsOf(PlanEntity)} FROM plan ORDER BY rank`);
  }
}
