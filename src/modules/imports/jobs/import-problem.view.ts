import type { Page } from '../../../platform/graphql/page.js';
import type { ImportErrorConnection, ImportError } from './import-job.type.js';
import type { ImportProblemEntity } from './import-problem.entity.js';

/** A page of problems as the API shows them. */
export function problemPage(page: Page<ImportProblemEntity>): ImportErrorConnection {
  const nodes = page.nodes.map(errorOf);
  return {
    nodes,
    get edges() {
      return page.edges.map(({ cursor }, index) => ({ cursor, node: nodes[index]! }));
    },
    get pageInfo() {
      return page.pageInfo;
    },
  };
}

function errorOf({ rowNumber, field, code, message }: ImportProblemEntity): ImportError {
  return { row: rowNumber, field, code, message };
}
