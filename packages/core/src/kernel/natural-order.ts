let vietnamese: Intl.Collator | undefined;

/** Made when first asked: the tables of a language take longer to load than all of this library. */
const collator = () => (vietnamese ??= new Intl.Collator("vi", { numeric: true }));

/**
 * Orders names and ids as a Vietnamese reader expects: by the Vietnamese alphabet, and numbers by their value ("xã số 2"
 * before "xã số 10").
 *
 * @returns negative, positive, or 0 for the same text only
 */
export function inNaturalOrder(a: string, b: string): number {
  return collator().compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
