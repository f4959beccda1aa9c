import { BOUNDS } from "../../src/core/bound";
import { boundOfInterval, divideIntervals, intervalOf, overlap } from "../../src/core/interval";

const [LOW, HIGH] = [-Infinity, Infinity];

it("reads a wording as the values that it allows", () => {
  expect(BOUNDS.map((bound) => [bound, intervalOf(5, bound).low, intervalOf(5, bound).high])).toEqual([
    ["exact", 5, 5],
    ["over", 5, HIGH],
    ["at_least", 5, HIGH],
    ["about", LOW, HIGH],
    ["nearly", LOW, 5],
    ["under", LOW, 5],
  ]);
});

it.each([
  [
    [6, 6],
    [2, 2],
    [3, 3],
  ],
  [
    [6, HIGH],
    [2, 2],
    [3, HIGH],
  ],
  [
    [6, 6],
    [2, HIGH],
    [LOW, 3],
  ],
  [
    [LOW, 6],
    [2, 2],
    [LOW, 3],
  ],
  [
    [6, 6],
    [LOW, 2],
    [3, HIGH],
  ],
  [
    [6, HIGH],
    [2, HIGH],
    [LOW, HIGH],
  ],
  [
    [6, 6],
    [0, 2],
    [3, HIGH],
  ],
])("%p divided by %p is %p", (a, b, quotient) => {
  const [x, y] = [a, b].map(([low, high]) => ({ low: low!, high: high! }));
  expect(divideIntervals(x!, y!)).toEqual({ low: quotient[0], high: quotient[1] });
});

it("words a computed interval, or says nothing of one that is open on both sides", () => {
  const sides = [
    [1, 2],
    [1, HIGH],
    [LOW, 2],
    [LOW, HIGH],
  ];
  expect(sides.map(([low, high]) => boundOfInterval({ low: low!, high: high! }))).toEqual([
    "about",
    "over",
    "under",
    undefined,
  ]);
});

it("touching intervals overlap, separate ones do not", () => {
  const one = { low: 1, high: 2 };
  expect([overlap(one, { low: 2, high: 3 }), overlap({ low: 2, high: 3 }, one)]).toEqual([true, true]);
  expect([overlap(one, { low: 3, high: 4 }), overlap({ low: 3, high: 4 }, one)]).toEqual([false, false]);
});

it("a quotient by what may be nothing or less has no upper end", () => {
  expect(divideIntervals({ low: 6, high: 6 }, { low: -2, high: 2 })).toEqual({ low: 3, high: HIGH });
});
