import { sequenceNodeType, type ISequenceNode } from "@univerjs/engine-formula";
import { CELLS, type IsName } from "./field-calls";

/** Cells and what follows it, as the engine reads both in one. */
const TOKEN = new RegExp(`^(${CELLS})(\\..+)$`, "iu");

/** A formula's parts, the cells whose properties it asks for as references of their own, which move with their cells. */
export function splitFieldAccess(
  nodes: readonly (string | ISequenceNode)[],
  isName: IsName,
): (string | ISequenceNode)[] {
  return nodes.flatMap((node, at) => {
    if (typeof node === "string" || nodes[at + 1] === "(" || isName(node.token)) return [node];
    const [, cells, property] = TOKEN.exec(node.token) ?? [];
    if (cells === undefined || property === undefined) return [node];
    const reference = { ...node, nodeType: sequenceNodeType.REFERENCE, token: cells };
    return [{ ...reference, endIndex: node.startIndex + cells.length - 1 }, property];
  });
}
