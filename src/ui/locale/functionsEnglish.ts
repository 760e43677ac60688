/** What each function of formulas does, in a sentence or two; how it differs from Excel's where it does. */
export const functionsEnglish = {
  "function.if": "The second where the condition holds, else the third; both must measure the same.",
  "function.mod":
    "What is left of a after dividing by b. It has the sign of b, as in Excel: mod(-7, 3) is 2.",
  "function.abs": "The amount without its sign.",
  "function.sqrt": "The square root; of a negative number it is an error.",
  "function.exp": "e to the power x; x is a plain number.",
  "function.log": "The natural logarithm, Excel's LN. Excel's LOG is log10 here.",
  "function.log10": "The logarithm to base 10: log10(1000) is 3. Excel's LOG with one argument.",
  "function.round":
    "Rounded to so many decimals, halves away from zero: round(2.345, 2) is 2.35. It takes plain numbers; divide by a unit first.",
  "function.floor":
    "The whole number at or below x: floor(-2.5) is -3. It takes plain numbers; divide by a unit first.",
  "function.ceil":
    "The whole number at or above x: ceil(-2.5) is -2. It takes plain numbers; divide by a unit first.",
  "function.sum":
    "All of x added up, or x added up along one dimension: sum(cheque, holders). There are no ranges of cells.",
  "function.min":
    "The smallest of x, of x along a dimension, or of several: min(a, b). A 0 counts; nothing is left out.",
  "function.max":
    "The largest of x, of x along a dimension, or of several: max(a, b). A 0 counts; nothing is left out.",
  "function.mean":
    "The sum of all items divided by their number. Unlike Excel's AVERAGE it counts every item, 0 included.",
  "function.product": "All of x multiplied: product(1 + growth, years). It takes plain numbers.",
  "function.count": "At how many items the condition holds: count(cheque > 0 $B).",
  "function.any": "Whether the condition holds at one item at least; Excel's OR over a range.",
  "function.all": "Whether the condition holds at every item; Excel's AND over a range.",
  "function.prev":
    "x at the item before, and at the first item the start: prev(balance, 0 $B). It reads along years, else along the only dimension or the one named.",
  "function.shift":
    "x as it was n items earlier, and 0 where there is none: shift(spend, 2) is what was spent two years before.",
  "function.cumulative": "x added up from the first item to this one.",
  "function.sortBy": "x in the order of the key, the smallest key first; equal keys keep their order.",
  "function.first": "x at the first item of the dimension.",
  "function.last": "x at the last item of the dimension.",
  "function.npv":
    "The flows discounted, the first by one period already, as in Excel. For a first flow today write presentValue.",
  "function.presentValue":
    "The flows discounted, the first not at all: flow k is divided by (1 + rate)^k, k from 0.",
  "function.irr":
    "The rate at which the flows are worth nothing, from -99.99 % to 1,000 %. Of several rates it gives the one nearest 10 % and says so; Excel gives one, depending on its guess.",
  "function.xirr":
    "The yearly rate at which amounts on their days are worth nothing. Days are counted from the first flow, in days or years; 365 make a year, as in Excel.",
  "function.payback":
    "The time after which what was paid out has come back, linear within a period. Flows are not discounted.",
  "function.solve":
    "The x that is A x + b: what everybody gets when all pass on shares A of it. A has two dimensions with the same items.",
  "function.circulation":
    "What part of the flows between parties goes round: the largest part in which everybody pays out what comes in.",
  "function.item": 'The item here, to compare: if(item(holders) == "Nvidia", a, b).',
  "function.index": "The place of the item here: index(years) is 1 at the first.",
  "function.pick": 'x at one item of the dimension named: pick(flow, from, "Nvidia", to, "OpenAI").',
  "function.relabel":
    "x along another name of the same dimension: relabel(x, from, to). Nothing is added up.",
  "function.fail":
    'An error of your own, with its kind and its sentence: if(a > b, fail("too_much", "a exceeds b."), a).',
} as const;
