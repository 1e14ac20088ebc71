/** The password of everyone in the seed. */
export const SEED_PASSWORD = 'wasla-bench-1';

/**
 * Its hash, made once: the salt of a new one would be another in every run, and the same plan must make the same rows.
 * A test proves that the product takes it.
 */
export const SEED_PASSWORD_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$84dxTBh49KYzU8zWZ/WTgw$hFfBtgdXXRDldt5qa7CI05uENnOeNEsQah7sqAVHMfk';
