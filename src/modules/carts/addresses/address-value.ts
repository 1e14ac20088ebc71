/** Where a buyer lives or wants the goods, as it is stored in carts and orders. */
export interface AddressValue {
  readonly name: string;
  readonly line1: string;
  readonly line2: string | null;
  readonly city: string;
  readonly region: string | null;
  readonly postalCode: string | null;
  /** ISO 3166-1 alpha-2, in upper case. */
  readonly countryCode: string;
  /** E.164. */
  readonly phone: string | null;
}
