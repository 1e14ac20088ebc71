import { acceptableVariables } from './acceptable-variables.js';
import { furnish, type Furnished } from './furnished-shop.js';
import { walkOperations, withValueAt, type Place, type WalkedOperation } from './operation-walker.js';
import { digestOfRows } from './stored-rows.js';
import { sendWalked } from './walked-answer.js';
import { startWorld, type Person, type Shop, type World } from './world.js';

/** Stands in every text of the other store. It must never come back. */
const MARK = 'zanzibar';

/** Everybody of a world has the same password, and whoever knows it may sign in anywhere. */
const STRANGER = { password: 'not the one of anybody 7' };

/** A place of an operation where a word of the other store is put. */
interface Attempt {
  readonly operation: WalkedOperation;
  readonly place: Place;
}

/** The owner of one store, asking for what belongs to another one. */
export class IsolationWalk {
  private constructor(
    private readonly world: World,
    private readonly own: { readonly shop: Shop; readonly furnished: Furnished },
    private readonly other: Shop,
    readonly foreign: Furnished,
  ) {}

  /** Two stores with something of everything in each. */
  static async begin(): Promise<IsolationWalk> {
    const world = await startWorld({ environment: { LIMIT_SIGN_INS_PER_ACCOUNT: '1000000' } });
    const shop = await world.store({ currency: 'USD' });
    const other = await world.store({ currency: 'USD', slug: `${MARK}-store`, name: `Store ${MARK}` });
    const furnished = await furnish(world, shop, 'mine');
    return new IsolationWalk(world, { shop, furnished }, other, await furnish(world, other, MARK));
  }

  get operations(): WalkedOperation[] {
    return walkOperations(this.world.app.schema);
  }

  /** Every place of this type. */
  placesOf(type: Place['type']): Attempt[] {
    return this.operations.flatMap((operation) =>
      operation.places.filter((place) => place.type === type).map((place) => ({ operation, place })),
    );
  }

  /** A walk signs out, changes passwords and loses roles on its way, so it takes new sessions as it goes. */
  freshOwner(): Promise<Person> {
    return this.world.people.again(this.own.shop.owner, this.own.shop.slug);
  }

  /**
   * The answer to the value at the place, while the other places name objects of the walker's own store. What differs
   * between any two requests is left out, and so is what was given.
   */
  async ask(client: Person, { operation, place }: Attempt, value: string): Promise<string> {
    const accepted = acceptableVariables(operation, this.own.furnished.ids, STRANGER);
    const { body } = await sendWalked(client, operation, withValueAt(accepted, place, value));
    // What a mutation was given stays in the walker's own store, and comes back later.
    const given = operation.root === 'Mutation' ? [value, ...this.foreign.texts] : [value];
    return given
      .reduce((answer, each) => answer.replaceAll(JSON.stringify(each).slice(1, -1), '<value>'), body)
      .replace(/"requestId":"[^"]*"/g, '"requestId":"…"')
      .replace(/[a-z]+_[0-9A-HJKMNP-TV-Z]{26}/g, (id) => (this.isSecret(id) ? id : '<id>'))
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
      .replace(/"(version|currentVersion)":\d+/g, '"$1":0')
      .replace(/"currentlyAvailable":\d+/g, '"currentlyAvailable":0')
      .replace(/its version is \d+/g, 'its version is 0')
      .replace(/eyJ[\w.-]+/g, '<token>')
      .replace(/"(url|refreshToken|sku|slug|verificationToken|value)":"[^"]*"/g, '"$1":"…"');
  }

  /** Whether the answer says anything of the other store. */
  tells(answer: string): boolean {
    return answer.includes(MARK) || this.foreign.secrets.some((secret) => answer.includes(secret));
  }

  /** A list asked for everything: no filter and no text that could hide a leak. */
  async list(operation: WalkedOperation): Promise<string> {
    const { filter: _filter, ...variables } = operation.variables;
    const everything = 'query' in variables ? { ...variables, query: MARK } : variables;
    return (await (await this.freshOwner()).send(operation.document, everything)).body;
  }

  /** Changes with anything that the other store has stored. */
  digestOfOther(): Promise<unknown> {
    return digestOfRows(this.world.app.database, this.other.tenantId);
  }

  private isSecret(id: string): boolean {
    return this.foreign.secrets.includes(id);
  }
}

/** How an attempt is called when it went wrong. */
export function nameOf({ operation, place }: Attempt): string {
  return `${operation.field}(${place.path.join('.')})`;
}
