import { fetchAhead, later, whenAsked } from "../../src/loading/late";

test("what comes late is fetched once, by whoever asks first", async () => {
  const fetch = jest.fn(() => Promise.resolve("code"));
  const late = whenAsked(fetch);
  expect(late.find()).toBeUndefined();
  expect(await Promise.all([late.load(), late.load()])).toEqual(["code", "code"]);
  expect(late.find()).toBe("code");
  expect(fetch).toHaveBeenCalledTimes(1);
});

test("what did not come is fetched anew", async () => {
  let isOffline = true;
  const late = whenAsked(() => (isOffline ? Promise.reject(new Error("offline")) : Promise.resolve("code")));
  await expect(late.load()).rejects.toThrow("offline");
  isOffline = false;
  expect(await late.load()).toBe("code");
});

test("only what is meant to be is fetched ahead, and what fails there does not keep the rest away", async () => {
  const broken = later(() => Promise.reject(new Error("offline")));
  const [ahead, asked] = [later(() => Promise.resolve("ahead")), whenAsked(() => Promise.resolve("asked"))];
  await fetchAhead();
  expect([broken.find(), ahead.find(), asked.find()]).toEqual([undefined, "ahead", undefined]);
});
