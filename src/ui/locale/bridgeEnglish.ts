/** English of why a result differs. */
export const bridgeEnglish = {
  "bridge.title": "Why does it differ?",
  "bridge.why": "Why did it change?",
  "bridge.ask": "Question",
  "bridge.ask.output": "Why does",
  "bridge.ask.from": "differ between",
  "bridge.ask.to": "and",
  "bridge.ask.end": "?",
  "bridge.output": "Result",
  "bridge.item": "Of the result",
  "bridge.from": "From",
  "bridge.to": "To",
  "bridge.swap": "Swap",
  "bridge.swapLong": "Swap the two sides",
  "bridge.main": "Main results",
  "bridge.others": "Others",
  "bridge.working": "Calculating…",
  "bridge.progress": "Calculating… {{part}}",
  "bridge.few": "Choose at least two columns above to ask why a result differs between them.",
  "bridge.sameColumn": "Choose two different columns to see why a result differs between them.",
  "bridge.noOutput": "This sheet has no result to ask about.",

  "bridge.rises": "{{output}} rises by {{amount}}, from {{from}} to {{to}}: {{causes}}.",
  "bridge.falls": "{{output}} falls by {{amount}}, from {{from}} to {{to}}: {{causes}}.",
  "bridge.cancels": "{{output}} is {{from}} in both; what the changes add cancels out: {{causes}}.",
  "bridge.untouched": "{{output}} is {{from}} in both: nothing that differs in the inputs moves it.",
  "bridge.cause": "{{amount}} by {{input}}",
  "bridge.causeRest": "{{amount}} by the rest",
  "bridge.and": "; ",

  "bridge.nothing":
    "No input that {{output}} depends on differs between {{from}} and {{to}}: it is {{value}} in both.",
  "bridge.missing": "{{output}} is not in both of them, so there is nothing to compare.",
  "bridge.noResult": "{{output}} has no value in {{name}}, so there is no difference to split: {{why}}.",
  "bridge.noResultTwice":
    "{{output}} has a value neither in {{from}} nor in {{to}}, so there is no difference to split: {{why}}.",
  "bridge.noResults":
    "{{output}} has a value neither in {{from}} nor in {{to}}, so there is no difference to split. {{from}}: {{fromWhy}}. {{to}}: {{toWhy}}.",
  "bridge.whyNone": "{{message}}, because {{reason}}",
  "bridge.formulas":
    "{{output}} is not calculated in the same way in {{from}} and in {{to}}. Only a difference that inputs alone make can be split over them.",
  "bridge.formulasNamed": "Calculated differently: {{names}}.",
  "bridge.onlyIn": "Only in {{name}}: {{names}}.",
  "bridge.itemOf": "{{item}} ({{dimension}})",
  "bridge.namesMore": "{{names}} and {{count}} more",
  "bridge.solved": "The circular reference behind it is solved by other settings.",
  "bridge.noOrders":
    "{{output}} differs by {{amount}}, but this cannot be split over the {{count}} inputs that differ: made one by one, in whatever order, the changes pass through combinations that have no result.",

  "bridge.chart": "{{output}}: from {{from}} to {{to}}, change by change",
  "bridge.chartSame": "{{output}}: {{from}} on both sides, and what the changes add",
  "bridge.axisCut": "{{title}} (the axis does not begin at 0)",
  "bridge.adds": "adds",
  "bridge.takes": "takes away",
  "bridge.step": "Step",
  "bridge.level": "Value then",
  "bridge.change": "{{before}} → {{after}}",
  "bridge.rest": "{{count}} others",
  "bridge.readEnd": "{{name}}: {{value}}",
  "bridge.readStep": "{{name}}: {{amount}}, which makes {{level}}",
  "bridge.readChange": "{{name}}, {{before}} → {{after}}: {{amount}}, which makes {{level}}",

  "bridge.table": "What each input adds to the difference",
  "bridge.input": "Input that differs",
  "bridge.amount": "Adds",
  "bridge.part": "Of the difference",
  "bridge.noPart": "n/a",
  "bridge.error": "Give or take",
  "bridge.sum": "Difference",
  "bridge.byFormula": "{{value}}, by its formula",
  "bridge.together": "{{count}} together: {{names}}",
  "bridge.togetherMore": "{{count}} together: {{names}} and {{more}} more",
  "bridge.idle": "{{count}} other inputs differ and add nothing",
  "bridge.idleOne": "1 other input differs and adds nothing",

  "bridge.exact":
    "Exact: the average over all {{orders}} orders in which the {{count}} changes can be made one after the other.",
  "bridge.exactOne": "Exact: only one change moves it, so all of the difference is its own.",
  "bridge.exactPart":
    "Exact: the average over those {{orders}} of the {{all}} orders of making the {{count}} changes one after the other that have a result at every step. The others pass through a combination without a result and are left out; what is added still makes up the whole difference.",
  "bridge.sampled":
    "Estimated: the average over {{orders}} orders drawn at random, the same ones each time. With 95 % certainty the average over all orders lies within what stands under “Give or take”.",
  "bridge.sampledPart":
    "Estimated: the average over {{orders}} orders drawn at random, the same ones each time, that have a result at every step; {{count}} more were drawn and left out, since they pass through a combination without a result. With 95 % certainty the average over all orders that have a result at every step lies within what stands under “Give or take”. What is added still makes up the whole difference.",
  "bridge.isTogether":
    "Inputs of the same name are changed together: one by one, nearly every order passes through a combination without a result.",
  "bridge.formulaNote": "How it is split",
  "bridge.formulaText":
    "Each input gets what its change adds to the result, averaged over all orders of making the changes one by one: its Shapley value.",
  "bridge.formulaTextPart":
    "Each input gets what its change adds to the result, averaged over only those orders of making the changes one by one in which every step has a result. Over all orders it would be its Shapley value, but in some of them there is nothing to measure. The parts add up to the difference all the same, since they do in each order.",
} as const satisfies Record<string, string>;
