import { Foundation1763700000000 } from './1763700000000-foundation.js';
import { UsersAndStores1763700000100 } from './1763700000100-users-and-stores.js';
import { Identity1763700000200 } from './1763700000200-identity.js';

import { Media1763700000300 } from './1763700000300-media.js';
import { Catalog1763700000350 } from './1763700000350-catalog.js';
import { Inventory1763700000400 } from './1763700000400-inventory.js';
import { Imports1763700000500 } from './1763700000500-imports.js';

/** Every migration in the order of its making. Listed by hand: a glob would differ between sources and build. */
export const migrations = [
  Foundation1763700000000,
  UsersAndStores1763700000100,
  Identity1763700000200,
  Media1763700000300,
  Catalog1763700000350,
  Inventory1763700000400,
  Imports1763700000500,
];
