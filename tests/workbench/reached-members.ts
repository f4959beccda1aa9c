import { appendFileSync } from "node:fs";
import { typeName } from "../../workbench/protocol/host-object";
import { MemberAccess } from "../../workbench/protocol/member-access";

/** Writes down which members a test reaches through the client, a line each: for `npm run coverage:reached`. */
const file = process.env.REACHED_MEMBERS ?? "";
const seen = new Set<string>();
const { get } = MemberAccess.prototype;

MemberAccess.prototype.get = function (object, name) {
  const declaration = get.call(this, object, name);
  const member = `${typeName(object)}.${name}`;
  if (!seen.has(member)) appendFileSync(file, `${member}\n`);
  seen.add(member);
  return declaration;
};
