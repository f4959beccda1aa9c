/** Where something is taken hold of, by finger too; the keyboard has its lists and boxes. */
export function Grip() {
  return (
    <svg class="icon grip" viewBox="0 0 12 20" width="12" height="20" aria-hidden="true">
      <path d="M3.5 5v.1M8.5 5v.1M3.5 10v.1M8.5 10v.1M3.5 15v.1M8.5 15v.1" />
    </svg>
  );
}
