/** The English of the Deal tab where the sheet was edited or begun empty. */
export const editedEnglish = {
  "edited.headline": "The sentence",
  "edited.loop": "The loop picture",
  "edited.capTable": "The cap table",
  "edited.ownership": "The chart of owners",
  "edited.cash": "The chart of payments",
  "edited.network": "The money network",
  "edited.panel": "This part of the deal",
  "edited.gone": "{{part}} needs {{names}}, which this sheet no longer has.",
  "edited.changed":
    "{{part}} needs {{names}} as it was published; here it has another unit, other dimensions, or is of another kind.",
  "edited.more": "{{count}} more",
  "edited.openSheet": "Open the sheet",
  "edited.incomplete": "incomplete",
  "edited.pinned": "Pinned",
  "edited.results": "Results",
  "edited.inputs": "Inputs",
  "edited.otherInputs": "Other inputs",
  "edited.formula": "Formula",
  "edited.emptyTitle": "An empty sheet",
  "edited.ownTitle": "Your own sheet",
  "edited.emptyNote": "No variables yet: a sheet of your own, from nothing.",
  "edited.ownNote": "A sheet of your own, from nothing.",
  "edited.begunEmpty": "begun empty",
  "edited.ownLead": "The sentence and the loop picture belong to the built-in deal.",
  "edited.openDeal": "Open it",
  "edited.noVariables":
    "There is nothing in this sheet yet. Variables that you add in the Sheet tab show here: inputs with their sliders, and results.",
  "edited.noInputs": "This sheet has no inputs yet.",
  "edited.noResults": "This sheet has no formulas yet.",
  "edited.unpinned":
    "No result is pinned: these are the ones that no other formula reads. Pin results in the Sheet tab to choose.",
} as const satisfies Record<string, string>;
