/** The English of the first picture: header, sentence, loop. The rest comes with the rest of the page. */
import { picturesEnglish } from "./picturesEnglish.ts";

export const englishFirst = {
  ...picturesEnglish,
  "app.name": "Loopsheet",
  "app.skip": "Skip to the deal",
  "app.loading": "The terms are being laid out …",
  "app.tagline": "A what-if spreadsheet for circular AI deals",
  "nav.title": "Pages",
  "nav.deal": "Deal",
  "nav.sheet": "Sheet",
  "nav.compare": "Compare",
  "nav.about": "About",
  "tools.undo": "Undo",
  "tools.redo": "Redo",
  "tools.undoKeys": "Ctrl+Z",
  "tools.redoKeys": "Ctrl+Y",
  "tools.resetAll": "Reset all",
  "tools.export": "Export",
  "tools.exportCsv": "CSV",
  "tools.exportCsvNote": "comma, decimal point",
  "tools.exportEurope": "CSV for Excel in Europe",
  "tools.exportEuropeNote": "semicolon, decimal comma",
  "tools.theme": "Theme: {{theme}}",
  "language.en": "EN, English",
  "language.nl": "NL, Dutch",
  "theme.system": "as the system",
  "theme.light": "light",
  "theme.dark": "dark",
  "saving.saved": "Saved in this browser",
  "saving.waiting": "Saving …",
  "saving.failed":
    "Not saved: this browser's storage is full or blocked. Export your figures before you close the page.",
  "saving.off":
    "Not saved: this browser does not let the page store anything. Export your figures before you close the page.",
  "saving.corrupt":
    "What was saved here before could not be read. It is kept in this browser under “{{key}}”, and the deal starts afresh.",
  "saving.newer":
    "What was saved here before comes from a newer version. It is kept in this browser under “{{key}}”, and the deal starts afresh.",
  "saving.dropped": "Some saved inputs could not be used: {{list}}",
  "headline.title": "The deal in short",
  "headline.puts":
    "[investor] puts [cheque] into a round of [round] that values [customer] at [valuation] [basis].",
  "headline.putsCounted":
    "[counting], [investor] puts [counted] of its [cheque] into [roundCounted] of a round of [round] that values [customer] at [valuation] [basis].",
  "headline.counting.conditional": "Counting what is at least conditional",
  "headline.counting.committed": "Counting only what is committed or paid",
  "headline.counting.paid": "Counting only what is paid",
  "headline.noRound": "There is no round.",
  "headline.exposure":
    "[supplier] has [exposure] at stake with its customers, [exposureShare] of its revenue of [revenue][inYear].",
  "headline.exposureUnknown":
    "[supplier] has [exposure] at stake with its customers; what part of its revenue that is cannot be said: [exposureReason].",
  "headline.inYear": " in {{year}}",
  "headline.owns": "It owns [ownership]; earlier holders are diluted by [dilution].",
  "headline.ownsAlone": "It owns [ownership]; nobody is diluted.",
  "headline.ownsAtOnce":
    "Paid at once it would own [ownership], and earlier holders would be diluted by [dilution].",
  "headline.ownsMore":
    "Its stake goes from [before] to [ownership]; holders who buy nothing are diluted by [dilution].",
  "headline.ownsMoreAlone": "Its stake is [ownership]; nobody is diluted.",
  "headline.ownsNothing": "It owns nothing; earlier holders are diluted by [dilution].",
  "headline.ownsNothingAlone": "It owns nothing, and nobody is diluted.",
  "headline.ownsUnknown": "What it owns cannot be said: [ownershipReason].",
  "headline.spends": "[customer] spends [spend] of the round on [supplier] hardware:",
  "headline.spendsByRoute":
    "Over all routes, [customer] spends [builtUp] of the round on [supplier] hardware:",
  "headline.spendsByRouteUnknown":
    "[customer] spends a part of the round on [supplier] hardware, over several routes;",
  "headline.returns": "[hardware] comes back, [ratio] of the cheque.",
  "headline.returnsAlone": "[hardware] comes back, without a cheque from [supplier].",
  "headline.returnsPlain": "[hardware] comes back.",
  "headline.returnsNothing": "nothing comes back.",
  "headline.returnsUnknown": "how much comes back cannot be said: [returnReason].",
  "headline.baseline": "[baseline] of it would have been bought anyway,",
  "headline.baselineIdle": "With nothing coming back, a baseline share of [baseline] changes nothing,",
  "headline.group": "The group “{{name}}”",
  "headline.none": "None",
  "headline.half": "Half",
  "headline.all": "All",
  "headline.cost":
    "so after cost and tax the stake really costs [cost], as if [customer] were valued at [effectiveValuation].",
  "headline.costFull":
    "so the stake costs its full price of [cost], as if [customer] were valued at [effectiveValuation].",
  "headline.costLoss":
    "and the rest is sold at a loss: the stake really costs [cost], as if [customer] were valued at [effectiveValuation].",
  "headline.costNothing": "and the profit on the rest pays for the stake exactly.",
  "headline.costGain": "and the profit on the rest pays for the whole stake, with [gain] to spare.",
  "headline.costNoCheque": "and without a cheque there is no stake to reckon the cost of.",
  "headline.costUnknown": "and what the stake really costs cannot be said: [costReason].",
  "basis.before": "before the money",
  "basis.after": "after the money",
  "live.hint": "Drag sideways, use the arrow keys, or press to type",
  "other.reading":
    "Read “[valuation]” as [switch] and earlier holders lose [dilution] instead; [supplier] would own [ownership].",
  "other.readingShort": "Read “[valuation]” as [switch] and earlier holders lose [dilution] instead.",
  "other.impossible": "Read “[valuation]” as [switch] and there is no answer: [reason].",
  "founded.sources": "{{reported}} inputs are reported, {{assumptions}} are assumptions.",
  "founded.withYours": "{{reported}} inputs are reported, {{assumptions}} are assumptions, {{yours}} yours.",
  "founded.which": "Which?",
  "key.title": "Key figures",
  "key.ratio": "comes back",
  "key.ownership": "owned",
  "key.dilution": "diluted",
  "key.cost": "real cost",
} as const satisfies Record<string, string>;
