/** dist/dashboard/ holds what the sources of the merchant page say. @throws Problem when they do not compile */
export function ensureDashboardBuilt(): Promise<void>;
