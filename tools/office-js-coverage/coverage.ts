import type { Declarations, MemberDeclaration } from "../../workbench/protocol/declarations";

type Members = ReadonlyMap<string, ReadonlySet<string>>;

interface Count {
  declared: number;
  built: number;
  reached: number;
}

/**
 * docs/office-js-coverage.md: of every documented class and requirement set how many members there are, how many the
 * workbench has, and how many of those a test reaches through Microsoft's client.
 */
export function formatCoverage({ classes, source }: Declarations, built: Members, reached: Members): string {
  const rows = Object.entries(classes).map(([type, { members }]) => {
    const names = Object.keys(members);
    const have = names.filter((name) => isBuilt(built.get(type), name));
    return { type, names, have, tested: have.filter((name) => reached.get(type)?.has(name)) };
  });
  const total = sum(rows.map(({ names, have, tested }) => count(names, have, tested)));
  const started = rows.filter(({ have }) => have.length > 0);
  return [
    "# What the workbench has of Office.js",
    "",
    "Written by `npm run coverage:office-js`. A member counts as built when the workbench answers it, as tested when a test",
    "of this repository reaches it through Microsoft's own client (`npm run coverage:reached` asks them). How answers differ from Excel's is in",
    "[workbench/DEVIATIONS.md](../workbench/DEVIATIONS.md). None has been compared with a recording of Excel yet.",
    "",
    `Of ${total.declared} members of ${rows.length} classes (${source}) **${total.built} are built, ${total.reached} of them tested**.`,
    "",
    "## By requirement set",
    "",
    ...table(["Set", ...HEADS], setRows(classes, built, reached)),
    "",
    "## By class",
    "",
    ...table(
      ["Class", ...HEADS, "Not built"],
      started.map(({ type, names, have, tested }) => [
        type,
        ...cells(count(names, have, tested)),
        missing(names, have),
      ]),
    ),
    "",
    "## Classes without any member",
    "",
    `${rows
      .filter(({ have }) => have.length === 0)
      .map(({ type, names }) => `${type} (${names.length})`)
      .join(", ")}.`,
    "",
  ].join("\n");
}

const HEADS = ["Members", "Built", "Tested"];

/** The sister of a method that can find nothing comes with it. */
function isBuilt(members: ReadonlySet<string> | undefined, name: string): boolean {
  return members !== undefined && (members.has(name) || members.has(`${name}OrNullObject`));
}

function setRows(classes: Declarations["classes"], built: Members, reached: Members): string[][] {
  const sets = new Map<string, Count>();
  for (const [type, { members }] of Object.entries(classes))
    for (const [name, { set = "" }] of Object.entries<MemberDeclaration>(members)) {
      const have = isBuilt(built.get(type), name);
      const one = { declared: 1, built: Number(have), reached: Number(have && reached.get(type)?.has(name) === true) };
      sets.set(set, sum([sets.get(set) ?? { declared: 0, built: 0, reached: 0 }, one]));
    }
  const byName = new Intl.Collator("en", { numeric: true });
  return [...sets].sort(([a], [b]) => byName.compare(a, b)).map(([set, one]) => [set, ...cells(one)]);
}

function missing(names: readonly string[], have: readonly string[]): string {
  return names
    .filter((name) => !have.includes(name))
    .map((name) => `\`${name}\``)
    .join(" ");
}

const count = (names: readonly string[], have: readonly string[], tested: readonly string[]): Count => ({
  declared: names.length,
  built: have.length,
  reached: tested.length,
});

const cells = ({ declared, built, reached }: Count): string[] => [declared, built, reached].map(String);

function sum(counts: readonly Count[]): Count {
  return counts.reduce((a, b) => ({
    declared: a.declared + b.declared,
    built: a.built + b.built,
    reached: a.reached + b.reached,
  }));
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (parts: readonly string[]) => `| ${parts.join(" | ")} |`;
  return [line(heads), line(heads.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(line)];
}
