/** The English of the About page. */
export const englishAbout = {
  "about.title": "About Loopsheet",
  "about.what":
    "Loopsheet is a what-if spreadsheet for circular deals between chip makers, clouds and AI labs: a supplier invests in its customer, and part of the money comes back as hardware sales. Move the terms and see at once who owns what, who is diluted, and how much of the investment returns.",
  "about.legal":
    "A circular deal with substance is legal and common: the chips are delivered and used, and the shares are shares.",
  "about.advice":
    "This is a calculator and no investment advice. Its defaults are published figures and assumptions, marked as such, not forecasts.",
  "about.seedTitle": "What the news said, and what it did not",
  "about.seed":
    "The deal that the page first opens with is that of a Dutch press report of 31 January 2026; ten other published deals are a click on its title away.",
  "about.statesTitle": "It states",
  "about.states":
    "a round of up to $100 billion; a value of about $800 billion; that Nvidia takes part, probably with its largest investment ever, though not near $100 billion, and no amount; the letter of intent of September 2025 for up to $100 billion, not binding; at least 10 gigawatts, fully equipped with Nvidia hardware; that OpenAI is one of the largest buyers of Nvidia chips; that Amazon considers tens of billions, tied to more cloud capacity; that Microsoft is in talks; that CoreWeave has a similar structure.",
  "about.statesNotTitle": "It does not state",
  "about.statesNot":
    "whether the value is before or after the money; any cheque; a share price, share count, present holders or option pool; how much of the round is spent on chips, and by which route; margin, tax or timing; the size of tranches; what would have been bought anyway; an exit value.",
  "about.assumed":
    "Everything in the second list is an assumption or comes from elsewhere, and each input says which.",
  "about.notTitle": "What is not modelled",
  "about.not":
    "Convertible notes and SAFEs; anti-dilution; liquidation preferences; dividends; the accounting of revenue from a customer that one owns a part of (ASC 606: equity bought above its fair value, or warrants given to a customer, reduce reported revenue); the Foundation's milestone warrant; the credit risk of the clouds; depreciation and resale of chips; currencies; antitrust.",
  "about.notLetter":
    "The letter of intent of September 2025 was not binding and was replaced by a plain equity cheque in February 2026.",
  "about.howTitle": "How it calculates",
  "about.how":
    "Every figure is a named formula over named inputs; open any result to read its formula with the current numbers. Reported inputs carry their source and date. When you change an input it is marked as yours, and every result that depends on it says so.",
  "about.circles":
    "Circular references are solved and reported: how many turns, how much still moved, whether it settles. One that does not settle shows no number. The circular share of a money network is the largest flow that goes round without loss at any party, over all flow, by the maximum-circularity decomposition of Homs-Dones, MacKay, Sansom and Zhou (arXiv 2506.12546).",
  "about.privacyTitle": "Privacy",
  "about.privacy":
    "Nothing leaves this browser: there is no account, no server and no counting of visits. Your inputs are kept in this browser's own storage, and are gone when you clear it.",
} as const satisfies Record<string, string>;
