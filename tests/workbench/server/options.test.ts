import { Complaint } from "../../../workbench/server/complaint";
import { parseOptions } from "../../../workbench/server/options";

test("without arguments: this repository's add-in, built first, on port 3000", () => {
  expect(parseOptions([])).toEqual({
    manifest: "dist/manifest.xml",
    own: true,
    port: 3000,
    build: true,
    open: true,
    help: false,
  });
});

test("another add-in's manifest, port, no build, no browser", () => {
  expect(parseOptions(["--manifest", "a/b.xml", "--port", "4000", "--no-build", "--no-open"])).toMatchObject({
    manifest: "a/b.xml",
    own: false,
    port: 4000,
    build: false,
    open: false,
  });
});

test.each([[["--port", "x"]], [["--port", "70000"]], [["--colour"]], [["stray"]], [["--manifest"]]])(
  "%j is refused in a sentence",
  (argv) => {
    expect(() => parseOptions(argv)).toThrow(Complaint);
  },
);
