import { readFileSync } from "node:fs";
import { DOMParser } from "@xmldom/xmldom";
import { faultsOf } from "./manifest-rules";

const source = readFileSync("manifest.xml", "utf8");
const built = readFileSync("dist/manifest.xml", "utf8");

const faults = (xml: string): string[] => faultsOf(new DOMParser().parseFromString(xml, "text/xml").documentElement!);

/** The manifest with one place changed; throws where the place is not there. */
function broken(place: string | RegExp, replacement: string): string {
  const xml = source.replace(place, replacement);
  if (xml === source) throw new Error(`manifest.xml has no ${String(place)}`);
  return xml;
}

test("the manifest and the one that is built follow the documented structure", () => {
  expect(faults(source)).toEqual([]);
  expect(faults(built)).toEqual([]);
});

test.each([
  [
    "elements in another order",
    broken(/(<Label resid="Group\.Label"\/>)(\s*<Icon>[\s\S]*?<\/Icon>)/, "$2$1"),
    "/Group holds Icon;Label;",
  ],
  ["an element that is missing", broken(/<DefaultLocale>.*<\/DefaultLocale>/, ""), "/OfficeApp holds"],
  [
    "two controls in a context menu",
    broken(/(<OfficeMenu[^>]*>\s*)(<Control[\s\S]*?<\/Control>)/, "$1$2$2"),
    "/OfficeMenu holds",
  ],
  [
    "shortcuts before the commands",
    broken(/(<VersionOverrides[\s\S]*<\/VersionOverrides>)\s*(<ExtendedOverrides[^>]*>)/, "$2$1"),
    "/OfficeApp holds",
  ],
  ["an element that is misspelt", broken(/TaskpaneId>/g, "TaskPaneId>"), "/TaskPaneId is not known here"],
  ["an element that stands twice", broken(/(<Permissions>.*<\/Permissions>)/, "$1$1"), "/OfficeApp holds"],
  ["an unknown type", broken('xsi:type="Button"', 'xsi:type="Knob"'), "/Control is not known here"],
  ["an unknown attribute", broken('lifetime="long"', 'lifetime="long" warm="yes"'), "/Runtime may not have warm"],
  ["a lifetime that is none", broken('lifetime="long"', 'lifetime="ever"'), '/Runtime: lifetime="ever"'],
  ["an attribute that is missing", broken(' size="16"', ""), "/bt:Image has no size"],
  [
    "plain http",
    broken('IconUrl DefaultValue="https:', 'IconUrl DefaultValue="http:'),
    '/IconUrl: DefaultValue="http:',
  ],
  ["a version below 1", broken(/<Version>[\d.]+/, "<Version>0.9.0.0"), '/Version is "0.9.0.0"'],
  ["a version of three parts", broken(/<Version>[\d.]+/, "<Version>1.0.0"), '/Version is "1.0.0"'],
  ["a permission that is none", broken("ReadWriteDocument", "Everything"), '/Permissions is "Everything"'],
  ["a resource id of 33 letters", broken('bt:Url id="', `bt:Url id="${"x".repeat(33)}`), "/bt:Url: id="],
])("refuses %s", (_what, xml, fault) => {
  expect(faults(xml).join("\n")).toContain(fault);
});
