import type { Document, Element } from "@xmldom/xmldom";

const GUID = /^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/;

/** Comments have ids, persons and parents that there are, and each a note that stands for it; one line for each breach. */
export function commentFaults(parts: ReadonlyMap<string, Document>): string[] {
  const of = (folder: string, tag: string) =>
    [...parts].flatMap(([name, part]) => (name.startsWith(folder) ? [...part.getElementsByTagName(tag)] : []));
  const get = (element: Element, name: string) => element.getAttribute(name) ?? "";
  const remarks = of("xl/threadedComments/", "threadedComment");
  const persons = of("xl/persons/", "person").map((person) => get(person, "id"));
  const ids = remarks.map((remark) => get(remark, "id"));
  const roots = remarks.filter((remark) => !remark.hasAttribute("parentId"));
  const stood = of("xl/comments", "comment").map((comment) => get(comment, "xr:uid"));
  const authors = of("xl/comments", "author").map((author) => author.textContent ?? "");
  return [
    ...(new Set(ids).size === ids.length ? [] : ["two comments have the same id"]),
    ...[...ids, ...persons].filter((id) => !GUID.test(id)).map((id) => `${id} is no id of a comment or person`),
    ...remarks.flatMap((remark) => [
      ...(persons.includes(get(remark, "personId")) ? [] : [`nobody said ${get(remark, "id")}`]),
      ...(!remark.hasAttribute("parentId") || roots.some((root) => get(root, "id") === get(remark, "parentId"))
        ? []
        : [`${get(remark, "id")} answers nothing`]),
    ]),
    ...roots
      .map((root) => get(root, "id"))
      .filter((id) => !stood.includes(id) || !authors.includes(`tc=${id}`))
      .map((id) => `no note stands for ${id}`),
  ];
}
