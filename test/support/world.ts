import { encodeId, newId, type TenantId } from '../../src/kernel/ids.js';
import type { CategoryCreateInput } from '../../src/modules/catalog/category.type.js';
import type { ProductCreateInput } from '../../src/modules/catalog/product.inputs.js';
import type { Role, TenantContext } from '../../src/platform/context.js';
import { GraphqlClient } from './client.js';
import { People, type Person, type PersonOptions } from './people.js';
import { startTestApp, type TestApp, type TestAppOptions } from './test-app.js';

export { Person, WORLD_PASSWORD } from './people.js';

export interface ShopOptions {
  readonly slug?: string;
  readonly name?: string;
  readonly currency?: string;
  readonly defaultLanguage?: string;
  readonly languages?: string[];
  readonly planCode?: 'BASIC' | 'PRO' | 'ENTERPRISE';
  /** Who opens it; someone new when absent. */
  readonly owner?: Person;
}

let opened = 0;

/**
 * An application with the people and stores that a test asks for. They are made through the services, not through
 * HTTP, so that a test spends its time on what it tests.
 *
 *     const world = await startWorld();
 *     const shop = await world.store({ currency: 'USD' });
 *     await shop.owner.run(ProductCreate, { input });
 *     const buyer = await shop.customer();
 */
export class World {
  readonly people: People;
  /** Nobody, in no store. */
  readonly visitor: GraphqlClient;

  constructor(readonly app: TestApp) {
    this.people = new People(app);
    this.visitor = new GraphqlClient(app.url);
  }

  /** Someone with an account, in no store. */
  person(options: PersonOptions = {}): Promise<Person> {
    return this.people.create('person', options);
  }

  /** An operator of the platform. */
  superAdmin(): Promise<Person> {
    return this.people.create('operator', { isSuperAdmin: true });
  }

  /** A new store, published, with its owner. */
  async store(options: ShopOptions = {}): Promise<Shop> {
    const { owner = await this.people.create('owner'), ...given } = options;
    const number = ++opened;
    const { core, composed } = this.app;
    const ctx = core.contexts.create({ requestId: newId(), tenant: null, viewer: viewerOf(owner, null) });
    const store = await composed.apis.tenants.stores.create(ctx, owner.userId, {
      slug: `shop-${number}`,
      name: `Shop ${number}`,
      currency: 'USD',
      defaultLanguage: 'en',
      ...given,
    });
    return new Shop(this, store.id, store.slug, owner.at(store.slug));
  }

  /** Another process of the same installation: the same database, keys and files. */
  beside(options: Omit<TestAppOptions, 'beside'> = {}): Promise<TestApp> {
    return startTestApp({ ...options, beside: this.app });
  }
}

/** A store of a world, and clients that name it. */
export class Shop {
  /** Nobody, in the store. */
  readonly visitor: GraphqlClient;

  constructor(
    private readonly world: World,
    readonly tenantId: TenantId,
    readonly slug: string,
    readonly owner: Person,
  ) {
    this.visitor = world.visitor.inStore(slug);
  }

  /** The id that the API shows. */
  get id(): string {
    return encodeId('store', this.tenantId);
  }

  /** Someone new who works in the store. */
  staff(role: 'OWNER' | 'STAFF' = 'STAFF'): Promise<Person> {
    return this.member('staff', role);
  }

  /** Someone new who has an account and buys in the store. */
  customer(): Promise<Person> {
    return this.member('customer', 'CUSTOMER');
  }

  /** A context for calling services directly, as the owner unless someone else is given. */
  async context(who: Person = this.owner, role: Role = 'OWNER'): Promise<TenantContext> {
    const { core, composed } = this.world.app;
    const tenant = await composed.directory.byId(this.tenantId);
    return core.contexts.create({ requestId: newId(), tenant, viewer: viewerOf(who, role) }) as TenantContext;
  }

  /** A product of the store. */
  async product(input: ProductCreateInput): Promise<{ id: string }> {
    const { products } = this.world.app.composed.apis.catalog;
    return { id: encodeId('product', await products.create(await this.context(), input)) };
  }

  /** Categories of the store, made one after the other. Answers their ids. */
  async categories(inputs: readonly CategoryCreateInput[]): Promise<string[]> {
    const { categories } = this.world.app.composed.apis.catalog;
    const ids: string[] = [];
    for (const input of inputs) {
      ids.push(encodeId('category', (await categories.create(await this.context(), input)).id));
    }
    return ids;
  }

  private async member(kind: string, role: Role): Promise<Person> {
    const { core, composed } = this.world.app;
    const person = await this.world.people.create(kind);
    const ctx = await this.context();
    await core.unitOfWork.write(ctx, (tx) => composed.apis.access.ensureMember(tx, person.userId, role));
    return person.at(this.slug);
  }
}

/** Starts an application that ends with the test file, and the world around it. */
export async function startWorld(options: TestAppOptions = {}): Promise<World> {
  return new World(await startTestApp(options));
}

function viewerOf({ userId }: Person, role: Role | null) {
  return { kind: 'user', userId, sessionId: newId(), isSuperAdmin: false, role } as const;
}
