/** Outlines on a 20 × 20 grid, drawn for this project; they take the colour of the text around them. */
const OUTLINES = {
  back: "M12 4.5 6.5 10l5.5 5.5",
  forward: "m8 4.5 5.5 5.5L8 15.5",
  up: "m4.5 12.5 5.5-5.5 5.5 5.5",
  down: "m4.5 7.5 5.5 5.5 5.5-5.5",
  search: "M8.75 14a5.25 5.25 0 1 0 0-10.5 5.25 5.25 0 0 0 0 10.5ZM12.6 12.6l4.4 4.4",
  close: "m5 5 10 10M15 5 5 15",
  info: "M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM10 9v5M10 6.2v.1",
  success: "M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15Zm-3.3-7.3 2.3 2.3 4.3-4.6",
  warning: "M10 3 2.6 16.2h14.8L10 3ZM10 8v4M10 14v.1",
  error: "M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM7.5 7.5l5 5M12.5 7.5l-5 5",
  grid: "M3 4.5h14v11H3zM3 8.2h14M3 11.8h14M8 4.5v11",
  external: "M8 5H4.5v10.5H15V12M11 4.5h4.5V9M15.5 4.5 9 11",
} as const;

export type IconName = keyof typeof OUTLINES;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={OUTLINES[name]} />
    </svg>
  );
}

/** The product's mark: a table whose last row rises into bars. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
      <rect class="mark-ground" x="1" y="1" width="30" height="30" rx="7" />
      <path class="mark-bars" d="M7 19h4v7H7zM14 14h4v12h-4zM21 8h4v18h-4z" />
      <path class="mark-line" d="m7.2 13.2 9-6.7" />
    </svg>
  );
}
