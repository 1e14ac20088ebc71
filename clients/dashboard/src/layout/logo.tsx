/** The mark of the product. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" />
      <path d="M7 12l4 9 5-9 5 9 4-9" />
    </svg>
  );
}
